package dev.quizline.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.classroom.EventLines.Told;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class EventLinesTest {

  @Test
  void an_event_ends_at_an_empty_line() {
    assertThat(told("id: 4", "event: lobby", "data: {}", ""))
        .containsExactly(new Told("lobby", "{}", "4"));
  }

  @Test
  void several_events_follow_one_another_and_the_id_stays() {
    assertThat(told("id: 4", "event: lobby", "data: 1", "", "event: locked", "data: 2", ""))
        .containsExactly(new Told("lobby", "1", "4"), new Told("locked", "2", "4"));
  }

  @Test
  void lines_of_data_are_joined() {
    assertThat(told("data: one", "data:two", "data", ""))
        .containsExactly(new Told("message", "one\ntwo\n", ""));
  }

  @Test
  void comments_and_unknown_fields_are_passed_over() {
    assertThat(told(":", ": still here", "retry: 10", "colour: red", "")).isEmpty();
  }

  @Test
  void a_colon_in_the_data_is_data() {
    assertThat(told("event:reveal", "data: {\"a\": 1}", ""))
        .containsExactly(new Told("reveal", "{\"a\": 1}", ""));
  }

  private static List<Told> told(String... lines) {
    EventLines events = new EventLines();
    List<Told> told = new ArrayList<>();
    for (String line : lines) {
      Optional<Told> one = events.line(line);
      one.ifPresent(told::add);
    }
    return told;
  }
}
