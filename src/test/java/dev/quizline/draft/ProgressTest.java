package dev.quizline.draft;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class ProgressTest {

  /** Counts the steps of each part of the work. */
  private static final class Tally implements Progress {

    private final Map<String, Integer> announced = new LinkedHashMap<>();
    private final Map<String, Integer> done = new LinkedHashMap<>();
    private String part = "";

    @Override
    public void begin(String what, int steps) {
      part = what;
      announced.put(what, steps);
    }

    @Override
    public void step() {
      done.merge(part, 1, Integer::sum);
    }
  }

  private final Tally tally = new Tally();

  @Test
  void of_an_article_is_reading_then_drafting_and_every_step_of_both() {
    new Drafter(List.of(Harbour.REFERENCE), "0123456789ab")
        .fromArticle(
            Article.of("harbour.md", Harbour.TEXT),
            Optional.empty(),
            Harbour.rules(2, 1),
            Earlier.nothing(),
            tally);

    assertThat(tally.announced).containsOnlyKeys("Reading", "Drafting");
    assertThat(tally.done).isEqualTo(tally.announced);
  }

  @Test
  void of_a_reference_is_drafting_alone() {
    new Drafter(List.of(Harbour.REFERENCE), "0123456789ab")
        .fromReferences("harbour.yaml", Harbour.rules(3, 1), Earlier.nothing(), tally);

    assertThat(tally.announced).containsOnlyKeys("Drafting");
    assertThat(tally.done).isEqualTo(tally.announced);
  }
}
