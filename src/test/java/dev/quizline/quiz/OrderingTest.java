package dev.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class OrderingTest {

  /** Shown as noon, midnight, dawn, dusk. */
  private final Ordering shown =
      new Ordering(Sample.ORDERING.item(), Sample.ORDERING.order(), List.of(1, 3, 0, 2));

  @ParameterizedTest(name = "{0}: {1} of 3 pairs")
  @CsvSource(
      delimiter = '|',
      value = {
        "c a d b                        | 3",
        "cadb                           | 3",
        "3 1 4 2                        | 3",
        "3, 1, 4, 2                     | 3",
        "dawn; noon; dusk; midnight     | 3",
        "Dawn, noon, dusk, midnight     | 3",
        "dawn > noon > dusk > midnight  | 3",
        "dawn noon dusk midnight        | 3",
        "dusk; midnight; dawn; noon     | 2",
        "noon; dusk; dawn; midnight     | 1",
        "midnight; dusk; noon; dawn     | 0",
        "dawn; dusk; noon; midnight     | 0",
      })
  void earns_the_share_of_neighbours_that_are_right(String line, int pairs) {
    Mark mark = Sample.answering(shown, line);

    assertThat(mark.share()).isEqualTo(pairs / 3.0, offset(1e-12));
    assertThat(mark.why()).isEqualTo(pairs == 3 ? "" : pairs + " of 3 neighbouring pairs right");
  }

  @ParameterizedTest
  @ValueSource(strings = {"a b c", "a a b c", "a b c e", "dawn", "caddb"})
  void must_name_each_item_once(String line) {
    assertThat(shown.read(line)).isInstanceOf(Response.Unreadable.class);
    assertThat(Sample.answering(shown, line).why())
        .startsWith("not an order of all 4: name each once");
  }

  @Test
  void is_never_shown_solved() {
    for (int seed = 0; seed < 100; seed++) {
      Ordering two =
          new Ordering(Sample.ORDERING.item(), List.of("first", "second"), List.of(0, 1));

      assertThat(two.arranged(new SplittableRandom(seed)).shown()).containsExactly(1, 0);
      assertThat(Sample.ORDERING.arranged(new SplittableRandom(seed)).shown())
          .isNotEqualTo(List.of(0, 1, 2, 3));
    }
  }

  @Test
  void must_show_each_of_two_or_more_different_items_once() {
    Item item = Sample.ORDERING.item();
    List<String> two = List.of("one", "two");

    Sample.assertRefused(() -> new Ordering(item, List.of("one"), List.of(0)));
    Sample.assertRefused(() -> new Ordering(item, List.of("one", "one"), List.of(0, 1)));
    Sample.assertRefused(() -> new Ordering(item, two, List.of(0)));
    Sample.assertRefused(() -> new Ordering(item, two, List.of(0, 0)));
    Sample.assertRefused(() -> new Ordering(item, two, List.of(0, 2)));
  }
}
