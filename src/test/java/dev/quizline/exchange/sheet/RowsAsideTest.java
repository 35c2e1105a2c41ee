package dev.quizline.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class RowsAsideTest {

  @Test
  void gives_back_every_row_as_it_was() throws IOException {
    List<List<String>> rows = new ArrayList<>();
    rows.add(List.of("id", "a \"quoted\", cell\r\nof two lines", "", "\u00E9\uD83C\uDFAC"));
    rows.add(List.of());
    rows.add(List.of("x".repeat(200_000)));

    assertThat(throughFile(rows)).isEqualTo(rows);
  }

  @Test
  void is_empty_at_first() throws IOException {
    assertThat(throughFile(List.of())).isEmpty();
  }

  @Test
  void can_be_gone_through_twice() throws IOException {
    try (RowsAside aside = new RowsAside()) {
      aside.add(List.of("one"));
      List<List<String>> seen = new ArrayList<>();
      aside.forEach(seen::add);
      aside.forEach(seen::add);

      assertThat(seen).containsExactly(List.of("one"), List.of("one"));
    }
  }

  private static List<List<String>> throughFile(List<List<String>> rows) throws IOException {
    try (RowsAside aside = new RowsAside()) {
      for (List<String> row : rows) {
        aside.add(row);
      }
      List<List<String>> seen = new ArrayList<>();
      aside.forEach(seen::add);
      return seen;
    }
  }
}
