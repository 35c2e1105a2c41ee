package dev.quizline.draft.sample;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.draft.lint.Kinship.Candidate;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.SingleChoice;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.IntStream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperMakerTest {

  private static final List<Candidate> STOCK = Stock.candidates(colours());

  /** Stems that have nothing in common, so that any of them can stand beside any other. */
  private static List<Question> colours() {
    return List.of(
            "ochre", "umber", "teal", "mauve", "khaki", "ivory", "coral", "azure", "amber", "olive",
            "lilac", "sepia", "maroon", "indigo", "cyan", "beige", "plum", "rust", "sand", "jade")
        .stream()
        .map(colour -> Stock.choice(colour, Difficulty.EASY))
        .toList();
  }

  private static Wish wish(int count, boolean parallel, long seed, int copies) {
    return new Wish(
        OptionalInt.of(count),
        List.of(),
        parallel,
        false,
        seed,
        IntStream.range(0, copies)
            .mapToObj(i -> new Wish.Copy("P" + i, Optional.empty()))
            .toList());
  }

  private static PaperSet.Made made(List<Candidate> stock, Wish wish) {
    PaperSet set = PaperMaker.make(stock, wish);
    assertThat(set).isInstanceOf(PaperSet.Made.class);
    return (PaperSet.Made) set;
  }

  private static Set<String> ids(Paper paper) {
    Set<String> ids = new HashSet<>();
    paper.items().forEach(item -> ids.add(item.question().question().id()));
    return ids;
  }

  @Test
  void variants_ask_the_same_in_another_order() {
    PaperSet.Made made = made(STOCK, wish(8, false, 7, 6));
    assertThat(made.different()).isEqualTo(6);
    assertThat(made.papers())
        .extracting(PaperMakerTest::ids)
        .containsOnly(ids(made.papers().get(0)));
    assertThat(made.papers()).extracting(Paper::items).doesNotHaveDuplicates();
    assertThat(made.papers()).extracting(Paper::fingerprint).doesNotHaveDuplicates();
    assertThat(made.papers())
        .extracting(Paper::fingerprint)
        .allMatch(name -> name.matches("[0-9A-HJKMNP-TV-Z]{4}-[0-9A-HJKMNP-TV-Z]{4}"));
  }

  @Test
  void parallel_papers_draw_anew() {
    PaperSet.Made made = made(STOCK, wish(8, true, 7, 6));
    assertThat(made.papers()).extracting(PaperMakerTest::ids).doesNotHaveDuplicates();
  }

  @Test
  void the_same_seed_makes_the_same_papers() {
    assertThat(made(STOCK, wish(8, true, 7, 3))).isEqualTo(made(STOCK, wish(8, true, 7, 3)));
    assertThat(made(STOCK, wish(8, true, 8, 3))).isNotEqualTo(made(STOCK, wish(8, true, 7, 3)));
  }

  @Test
  void more_variants_than_the_items_allow_are_counted() {
    List<Candidate> one = Stock.candidates(List.of(Stock.choice("lone", Difficulty.EASY)));
    assertThat(made(one, wish(1, false, 7, 30)).different()).isEqualTo(24);
  }

  @Test
  void what_cannot_be_drawn_is_refused_before_any_paper() {
    PaperSet set = PaperMaker.make(STOCK, wish(21, true, 7, 3));
    assertThat(set)
        .isEqualTo(new PaperSet.Refused(List.of("There are 20 questions to draw from, not 21.")));
  }

  @Test
  void over_a_paper_the_keys_stand_at_each_place_equally_often() {
    for (long seed = 0; seed < 50; seed++) {
      int[] places = new int[4];
      for (Candidate item : made(STOCK, wish(18, false, seed, 1)).papers().get(0).items()) {
        places[((SingleChoice) item.question().question()).answer()]++;
      }
      assertThat(places).containsOnly(4, 5);
    }
  }

  @Test
  void which_item_has_its_key_where_is_chance() {
    int[] places = new int[4];
    for (long seed = 0; seed < 400; seed++) {
      List<Candidate> items = made(STOCK, wish(18, false, seed, 1)).papers().get(0).items();
      places[((SingleChoice) items.get(17).question().question()).answer()]++;
    }
    assertThat(places).doesNotContain(0);
    assertThat(IntStream.of(places)).allMatch(count -> count > 60 && count < 140);
  }

  @Test
  void in_order_the_items_stay_where_they_were() {
    Wish wish =
        new Wish(
            OptionalInt.empty(),
            List.of(),
            false,
            true,
            3,
            List.of(new Wish.Copy("", Optional.empty())));
    assertThat(made(STOCK, wish).papers().get(0).items())
        .extracting(item -> item.question().question().id())
        .containsExactlyElementsOf(
            STOCK.stream().map(item -> item.question().question().id()).toList());
  }

  @Test
  void an_answer_that_cannot_move_stays_and_the_others_move_around_it() {
    Question years =
        new SingleChoice(
            Stock.item("year", Difficulty.EASY), List.of("1964", "1962", "1968"), 0, false);
    Question pinned =
        new SingleChoice(
            Stock.item("none", Difficulty.EASY), List.of("red", "blue", "none of these"), 2, true);
    for (long seed = 0; seed < 20; seed++) {
      List<Candidate> items =
          made(Stock.candidates(List.of(years, pinned)), wish(2, false, seed, 1))
              .papers()
              .get(0)
              .items();
      for (Candidate item : items) {
        SingleChoice question = (SingleChoice) item.question().question();
        assertThat(question.answer()).isEqualTo(question.id().equals("year") ? 1 : 2);
      }
    }
  }
}
