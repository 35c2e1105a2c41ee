package dev.quizline.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.classroom.HostedRoom.Listener;
import dev.quizline.packaged.Await;
import java.util.Locale;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A room over HTTP, as phones and terminals see it. */
class HostTest extends ServedTest {

  @Test
  void joins_answers_and_hears_how_it_went() throws Exception {
    String ada = room.join("Ada");
    try (Listener listener = room.listen(ada)) {
      listener.awaits("lobby");
      room.does(RoomMoves::next);
      listener.awaits("question");

      assertThat(room.answer(ada, "q1", "0")).isEqualTo("200 {\"accepted\":true,\"late\":false}");
      listener.awaits("locked");
      room.does(RoomMoves::next);

      assertThat(listener.awaits("reveal"))
          .contains("\"key\":\"Rhine\"", "\"key_choices\":[0]", "\"result\":\"correct\"")
          .contains("\"verdict\":\"verified\"", "\"sources\":[\"A book\"]");
    }
  }

  @Test
  void never_receives_a_key_before_the_reveal() throws Exception {
    StringBuilder received = new StringBuilder();
    String ada = room.join("Ada");
    received.append(room.post("look", "{\"code\":\"BCDFGH\"}"));
    room.join("Bo");
    try (Listener listener = room.listen(ada)) {
      room.does(RoomMoves::next);
      listener.awaits("question");
      received.append(room.answer(ada, "q1", "0"));
      received.append(room.answer(ada, "q1", "1"));
      received.append(room.answer(ada, "q2", "0"));
      room.does(RoomMoves::pause);
      listener.awaits("paused");
      room.does(RoomMoves::pause);
      String before = listener.heard();
      received.append(before);

      // The same question answered right and wrong must read the same.
      String bo = room.join("Cy");
      received.append(room.answer(bo, "q1", "2"));

      assertThat(received.toString())
          .contains("Which is a river?", "Rhine", "Alps")
          .doesNotContain("key", "explain", "flows", "right", "correct", "wrong", "share");
    }
  }

  @Test
  void comes_back_to_the_same_question_with_the_time_left_and_the_answer_given() throws Exception {
    String ada = room.join("Ada");
    room.join("Bo");
    room.does(RoomMoves::next);
    room.answer(ada, "q1", "\"alps\"");

    try (Listener listener = room.listen(ada)) {
      assertThat(listener.awaits("question"))
          .contains("\"answer\":{\"given\":\"Alps\"}", "\"limit_ms\":10000");
    }
  }

  @Test
  void comes_back_by_name_and_personal_code_on_another_device() throws Exception {
    String joined = room.post("join", "{\"code\":\"BCDFGH\",\"name\":\"Ada\"}");
    String code = HostedRoom.field(joined, "personal_code");

    String back =
        room.post(
            "rejoin",
            "{\"code\":\"BCDFGH\",\"name\":\" ADA\",\"personal_code\":\""
                + code.toLowerCase(Locale.ROOT)
                + "\"}");

    assertThat(HostedRoom.field(back, "token")).isEqualTo(HostedRoom.field(joined, "token"));
    assertThat(
            room.post(
                "rejoin", "{\"code\":\"BCDFGH\",\"name\":\"Ada\",\"personal_code\":\"22222\"}"))
        .startsWith("403");
  }

  @Test
  void is_told_first_of_all_where_they_are() throws Exception {
    String ada = room.join("Ada");
    room.does(RoomMoves::next);

    try (Listener listener = room.listen(ada)) {
      assertThat(listener.awaits("question"))
          .containsSubsequence(
              "event: room", "\"you\":\"Ada\"", "\"title\":\"Rivers\"", "event: question");
    }
  }

  @Test
  void is_told_the_reveal_that_was_missed() throws Exception {
    String ada = room.join("Ada");
    Listener first = room.listen(ada);
    room.does(RoomMoves::next);
    first.awaits("question");
    room.answer(ada, "q1", "0");
    first.awaits("locked");
    first.close();
    room.does(RoomMoves::next);
    room.does(RoomMoves::next);
    room.does(RoomMoves::next);

    try (Listener again = room.listen(ada, "Last-Event-ID: 3")) {
      assertThat(again.awaits("question"))
          .containsSubsequence("event: reveal", "\"question\":\"q1\"", "event: question", "q2");
    }
  }

  @Test
  void may_have_more_time_and_nobody_else_hears_of_it() throws Exception {
    String slow = room.join("Slow");
    String ada = room.join("Ada");
    room.does(RoomMoves::next);

    try (Listener slowly = room.listen(slow);
        Listener usual = room.listen(ada)) {
      assertThat(slowly.awaits("question")).contains("\"limit_ms\":30000");
      assertThat(usual.awaits("question")).contains("\"limit_ms\":10000").doesNotContain("30000");
    }
  }

  @Test
  void who_is_kicked_is_told_and_has_no_token_any_more() throws Exception {
    String ada = room.join("Ada");
    try (Listener listener = room.listen(ada)) {
      listener.awaits("lobby");
      room.does(moves -> moves.kick(0));

      listener.awaits("kicked");
      Await.until("the stream ends", listener::ended);
      assertThat(room.answer(ada, "q1", "0")).startsWith("403").contains("\"kind\":\"token\"");
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "0|200",
        "2|200",
        "\"a\"|200",
        "\"Rhine\"|200",
        "3|422",
        "-1|422",
        "[0]|422",
        "[]|422",
        "\"\"|422",
        "\"zebra\"|422",
        "null|400",
        "{}|422",
        "true|422",
        "1.5|422",
        "99999999999|422",
        "[[0,0]]|422"
      })
  void answers_with_a_text_or_an_index_and_hears_why_not(String response, int status)
      throws Exception {
    String ada = room.join("Ada");
    room.does(RoomMoves::next);

    assertThat(room.answer(ada, "q1", response)).startsWith(Integer.toString(status));
  }
}
