package dev.quizline.draft.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.CpuTime;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Question;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedSet;
import java.util.SplittableRandom;
import java.util.TreeSet;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DrawingTest {

  private static final Trait CREW = new Trait(Trait.Aspect.TAG, "crew");
  private static final Trait MUSIC = new Trait(Trait.Aspect.TAG, "music");
  private static final Trait HARD = new Trait(Trait.Aspect.DIFFICULTY, "hard");
  private static final Trait NUMERIC = new Trait(Trait.Aspect.KIND, "numeric");

  private static Quota exactly(Trait trait, int count) {
    return new Quota(trait, count, true);
  }

  private static Quota atLeast(Trait trait, int count) {
    return new Quota(trait, count, false);
  }

  private static SortedSet<Integer> drawn(Supply supply, int count, long seed, Quota... quotas) {
    Selection selection =
        new Drawing(supply).draw(count, List.of(quotas), new SplittableRandom(seed));
    assertThat(selection).isInstanceOf(Selection.Chosen.class);
    return ((Selection.Chosen) selection).places();
  }

  private static String refused(Supply supply, int count, Quota... quotas) {
    Selection selection = new Drawing(supply).draw(count, List.of(quotas), new SplittableRandom(1));
    assertThat(selection).isInstanceOf(Selection.Refused.class);
    return String.join(" ", ((Selection.Refused) selection).reasons());
  }

  private static List<Question> joined(List<List<Question>> parts) {
    return parts.stream().flatMap(List::stream).toList();
  }

  @Nested
  class Of_every_small_supply {

    private final SplittableRandom random = new SplittableRandom(64);

    /** Against trying all subsets: it finds items exactly where there are some. */
    @Test
    void it_draws_what_can_be_drawn_and_nothing_else() {
      int refusals = 0;
      for (int round = 0; round < 1_500; round++) {
        Supply supply = supply();
        int count = 1 + random.nextInt(supply.size());
        List<Quota> quotas = quotas();
        Selection selection = new Drawing(supply).draw(count, quotas, random);
        if (selection instanceof Selection.Chosen chosen) {
          assertThat(fits(supply, chosen.places(), count, quotas)).as("%s", quotas).isTrue();
        } else {
          refusals++;
          assertThat(anyFits(supply, count, quotas)).as("%s of %d", quotas, count).isFalse();
        }
      }
      assertThat(refusals).isBetween(200, 1_300);
    }

    private Supply supply() {
      List<Question> questions = new ArrayList<>();
      int size = 2 + random.nextInt(9);
      for (int i = 0; i < size; i++) {
        Difficulty difficulty = random.nextBoolean() ? Difficulty.HARD : Difficulty.EASY;
        String[] tags =
            new String[][] {{}, {"crew"}, {"music"}, {"crew", "music"}}[random.nextInt(4)];
        questions.add(
            random.nextBoolean()
                ? Stock.choice("q" + i, difficulty, tags)
                : Stock.number("q" + i, difficulty, tags));
      }
      int[][] pairs = new int[random.nextInt(size)][];
      for (int i = 0; i < pairs.length; i++) {
        int one = random.nextInt(size);
        pairs[i] = new int[] {one, (one + 1 + random.nextInt(size - 1)) % size};
      }
      return Stock.supply(questions, pairs);
    }

    private List<Quota> quotas() {
      List<Quota> quotas = new ArrayList<>();
      for (Trait trait : List.of(CREW, MUSIC, HARD, NUMERIC)) {
        if (random.nextBoolean()) {
          quotas.add(new Quota(trait, random.nextInt(4), random.nextBoolean()));
        }
      }
      return quotas;
    }

    private boolean anyFits(Supply supply, int count, List<Quota> quotas) {
      for (int bits = 0; bits < 1 << supply.size(); bits++) {
        SortedSet<Integer> places = new TreeSet<>();
        for (int i = 0; i < supply.size(); i++) {
          if ((bits >> i & 1) == 1) {
            places.add(i);
          }
        }
        if (fits(supply, places, count, quotas)) {
          return true;
        }
      }
      return false;
    }

    private boolean fits(Supply supply, SortedSet<Integer> places, int count, List<Quota> quotas) {
      boolean fits = places.size() == count;
      for (int place : places) {
        fits &= places.stream().noneMatch(supply.kinOf(place)::contains);
      }
      for (Quota quota : quotas) {
        long having = places.stream().filter(place -> supply.has(place, quota.trait())).count();
        fits &= having >= quota.count() && having <= quota.most();
      }
      return fits;
    }
  }

  @Test
  void every_item_of_a_part_is_as_likely_as_the_others() {
    Supply supply =
        Stock.supply(joined(List.of(Stock.choices("c", 10, "crew"), Stock.choices("o", 30))));
    int[] counts = new int[supply.size()];
    for (int seed = 0; seed < 3_000; seed++) {
      drawn(supply, 8, seed, exactly(CREW, 3)).forEach(place -> counts[place]++);
    }
    for (int place = 0; place < counts.length; place++) {
      int expected = place < 10 ? 900 : 500;
      assertThat(counts[place]).isBetween(expected - 110, expected + 110);
    }
  }

  @Test
  void the_same_seed_draws_the_same() {
    Supply supply = Stock.supply(Stock.choices("q", 40, "crew"));
    assertThat(drawn(supply, 12, 5)).isEqualTo(drawn(supply, 12, 5));
    assertThat(drawn(supply, 12, 5)).isNotEqualTo(drawn(supply, 12, 6));
  }

  @Test
  void a_large_bank_with_many_quotas_is_drawn_from_in_no_time() {
    List<Question> questions = new ArrayList<>();
    for (int i = 0; i < 20_000; i++) {
      Difficulty difficulty = Difficulty.values()[i % 3];
      String[] tags = {"t" + i % 7, "u" + i % 5};
      questions.add(
          i % 4 == 0
              ? Stock.number("q" + i, difficulty, tags)
              : Stock.choice("q" + i, difficulty, tags));
    }
    Supply supply = Stock.supply(questions);
    Quota[] quotas = {
      exactly(new Trait(Trait.Aspect.DIFFICULTY, "easy"), 10),
      exactly(HARD, 12),
      exactly(NUMERIC, 9),
      exactly(new Trait(Trait.Aspect.TAG, "t3"), 8),
      atLeast(new Trait(Trait.Aspect.TAG, "u1"), 11),
    };
    assertThat(CpuTime.of(() -> assertThat(drawn(supply, 40, 3, quotas)).hasSize(40)))
        .isLessThan(Duration.ofSeconds(5));
  }

  @Nested
  class It_refuses_with_the_counts {

    private final Supply supply =
        Stock.supply(
            joined(List.of(Stock.choices("c", 3, "crew"), Stock.choices("o", 4))),
            new int[] {0, 1},
            new int[] {0, 2},
            new int[] {1, 2});

    @Test
    void more_than_there_are() {
      assertThat(refused(supply, 9)).isEqualTo("There are 7 questions to draw from, not 9.");
    }

    @Test
    void more_than_can_stand_in_one_paper() {
      assertThat(refused(supply, 6))
          .isEqualTo(
              "Of the 7 questions at most 5 can stand in one paper, not 6: the others repeat"
                  + " them or give them away.");
    }

    @Test
    void a_quota_that_too_few_have() {
      assertThat(refused(supply, 4, exactly(NUMERIC, 1)))
          .isEqualTo("kind:numeric=1 cannot be met: of 7 questions 0 have it.");
    }

    @Test
    void a_quota_that_kinship_forbids() {
      assertThat(refused(supply, 4, exactly(CREW, 2)))
          .isEqualTo(
              "tag:crew=2 cannot be met: of 3 questions that have it, too many repeat one another"
                  + " or give one another away.");
    }

    @Test
    void a_quota_beyond_the_paper() {
      assertThat(refused(supply, 2, atLeast(CREW, 3)))
          .isEqualTo("tag:crew=3+ is more than the 2 questions of the paper.");
    }

    @Test
    void a_quota_that_leaves_too_few_others() {
      assertThat(refused(supply, 5, exactly(CREW, 0)))
          .isEqualTo(
              "tag:crew=0 leaves 5 places for others, but of 7 questions only 4 are without it.");
    }

    @Test
    void quotas_that_conflict_naming_no_other() {
      assertThat(
              refused(
                  Stock.supply(
                      joined(
                          List.of(Stock.choices("c", 5, "crew"), Stock.choices("m", 5, "music")))),
                  4,
                  exactly(HARD, 0),
                  exactly(CREW, 3),
                  exactly(MUSIC, 2)))
          .isEqualTo(
              "These cannot be met together in a paper of 4: tag:crew=3 (5 there), tag:music=2"
                  + " (5 there).");
    }
  }
}
