package dev.quizline.quiz;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.offset;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MatchingTest {

  /** Shown rights: a cuts, b sells tickets, c directs, d scores. */
  private final Matching shown =
      new Matching(
          Sample.MATCHING.item(),
          Sample.MATCHING.pairs(),
          Sample.MATCHING.extra(),
          List.of("cuts", "sells tickets", "directs", "scores"));

  @ParameterizedTest(name = "{0}: {1} of 3 pairs")
  @CsvSource(
      delimiter = '|',
      value = {
        "1c 2a 3d                                          | 3",
        "1c2a3d                                            | 3",
        "1c; 2a; 3d;                                       | 3",
        "1=c, 2=a, 3=d                                     | 3",
        "3=d; 1=c; 2=a                                     | 3",
        "1: c 2: a 3: d                                    | 3",
        "1-c 2-a 3-d                                       | 3",
        "1 c, 2 a, 3 d                                     | 3",
        "1=3, 2=1, 3=4                                     | 3",
        "c a d                                             | 3",
        "cad                                               | 3",
        "director = directs; editor = cuts; composer=scores| 3",
        "Director -> directs, editor -> cuts, 3 -> d       | 3",
        "1c 2a                                             | 2",
        "1c 2a 3b                                          | 2",
        "1c 2d 3a                                          | 1",
        "2b                                                | 0",
      })
  void earns_the_share_of_pairs_that_are_right(String line, int pairs) {
    Mark mark = Sample.answering(shown, line);

    assertThat(mark.share()).isEqualTo(pairs / 3.0, offset(1e-12));
    assertThat(mark.why()).isEqualTo(pairs == 3 ? "" : pairs + " of 3 pairs right");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"4a", "1e", "0a", "1c 1a", "c a", "editor", "editor = ", "=", "1c 2a zz", "1"})
  void needs_lefts_and_rights_that_there_are(String line) {
    assertThat(shown.read(line)).isInstanceOf(Response.Unreadable.class);
    assertThat(Sample.answering(shown, line).why())
        .isEqualTo(
            "not a way to pair them: answer with numbers from 1 to 3 and letters from a to d,"
                + " such as 1b 2a, or with texts, such as left = right; left = right");
  }

  @Test
  void has_numbers_on_both_sides_where_letters_run_out() {
    List<Matching.Pair> pairs =
        IntStream.rangeClosed(1, 30)
            .mapToObj(i -> new Matching.Pair("left no " + i, "right no " + i))
            .toList();
    Matching long30 = Matching.of(Sample.MATCHING.item(), pairs, List.of());

    assertThat(long30.read("1=30; 2=1"))
        .isEqualTo(new Response.Matched(new TreeMap<>(Map.of(0, 29, 1, 0))));
    assertThat(Sample.answering(long30, "1a").why())
        .contains("two numbers a pair, such as 1=30, 2=1");
  }

  @Test
  void may_give_two_lefts_the_same_right() {
    Matching shared =
        Matching.of(
            Sample.MATCHING.item(),
            List.of(
                new Matching.Pair("Paris", "France"),
                new Matching.Pair("Reims", "France"),
                new Matching.Pair("Porto", "Portugal")),
            List.of());

    assertThat(shared.rights()).containsExactly("France", "Portugal");
    assertThat(Sample.answering(shared, "1a 2a 3b")).isEqualTo(Mark.RIGHT);
    assertThat(Sample.answering(shared, "a a b")).isEqualTo(Mark.RIGHT);
  }

  @Test
  void must_show_every_right_once_and_match_no_extra() {
    Item item = Sample.MATCHING.item();
    List<Matching.Pair> pairs = List.of(new Matching.Pair("l", "r"), new Matching.Pair("m", "s"));

    Sample.assertRefused(() -> new Matching(item, pairs, List.of(), List.of("r")));
    Sample.assertRefused(() -> new Matching(item, pairs, List.of("x"), List.of("r", "s")));
    Sample.assertRefused(() -> new Matching(item, pairs, List.of(), List.of("r", "s", "s")));
    Sample.assertRefused(() -> Matching.of(item, pairs, List.of("r")));
    Sample.assertRefused(() -> Matching.of(item, List.of(), List.of("r")));
    Sample.assertRefused(
        () ->
            Matching.of(
                item,
                List.of(new Matching.Pair("l", "r"), new Matching.Pair("l", "s")),
                List.of()));
  }
}
