package dev.quizline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class JsonStreamTest {

  private final StringBuilder text = new StringBuilder();
  private final JsonStream json = new JsonStream(text::append);

  @Test
  void sets_commas_between_members_and_between_items() {
    json.object().name("a").value(1).name("b").list();
    json.value("x").value(List.of(true, 2)).object().endObject().list().endList();
    json.endList().name("c").value(Json.object().with("d", 0.5)).endObject();

    assertThat(text).hasToString("{\"a\":1,\"b\":[\"x\",[true,2],{},[]],\"c\":{\"d\":0.5}}");
  }

  @Test
  void writes_what_is_there_before_the_rest_comes() {
    json.list().value("first");

    assertThat(text).hasToString("[\"first\"");
  }

  @Test
  void escapes_what_could_steer_a_terminal() {
    json.list().value("a\u202Eb\u001B[2J").endList();

    assertThat(text).hasToString("[\"a\\u202Eb\\u001B[2J\"]");
  }
}
