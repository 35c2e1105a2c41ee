package dev.quizline.journal;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Figures worked out by hand. */
class ItemStatisticsTest {

  private static final double[] WORTH = {1, 1, 1};
  private static final double NOT_ASKED = Double.NaN;

  @Test
  void a_good_question_goes_with_the_rest() {
    List<ItemStatistics> items =
        ItemStatistics.of(
            List.of(
                new double[] {1, 1, 1},
                new double[] {1, 1, 0},
                new double[] {0, 0, 1},
                new double[] {0, 0, 0}),
            WORTH);

    assertThat(items.get(0).facility()).hasValue(0.5);
    // Marks 1 1 0 0 against 2 1 1 0: covariance 1/3, variances 1/3 and 2/3.
    assertThat(items.get(0).discrimination().orElseThrow())
        .isCloseTo(1 / Math.sqrt(2), within(1e-9));
    assertThat(items.get(0).efficiency().orElseThrow()).isCloseTo(1, within(1e-9));
    assertThat(items.get(2).discrimination()).hasValue(0);
  }

  @Test
  void a_wrong_key_shows_as_a_negative_figure() {
    List<ItemStatistics> items =
        ItemStatistics.of(
            List.of(new double[] {0, 1, 1}, new double[] {0, 1, 1}, new double[] {1, 0, 0}), WORTH);

    assertThat(items.get(0).discrimination().orElseThrow()).isCloseTo(-1, within(1e-9));
  }

  @Test
  void one_person_or_people_all_alike_tell_nothing() {
    assertThat(ItemStatistics.of(List.of(new double[] {1, 0, 1}), WORTH))
        .allMatch(item -> item.discrimination().isEmpty() && item.facility().isPresent());
    assertThat(ItemStatistics.of(List.of(new double[] {1, 0, 1}, new double[] {1, 0, 1}), WORTH))
        .allMatch(item -> item.discrimination().isEmpty());
    assertThat(ItemStatistics.of(List.of(), WORTH))
        .allMatch(item -> item.n() == 0 && item.facility().isEmpty());
  }

  @Test
  void who_was_not_asked_is_not_counted() {
    ItemStatistics first =
        ItemStatistics.of(List.of(new double[] {1, 1, 1}, new double[] {NOT_ASKED, 1, 1}), WORTH)
            .get(0);

    assertThat(first.n()).isEqualTo(1);
    assertThat(first.facility()).hasValue(1);
  }
}
