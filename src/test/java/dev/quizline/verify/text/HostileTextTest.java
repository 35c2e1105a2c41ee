package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.CpuTime;
import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Texts that no reader of sentences was made for. */
class HostileTextTest {

  private static final TextReader READER = Measured.of("films.tsv").reader();

  private static final String[] PIECES = {
    "Casablanca",
    "Michael Curtiz",
    "directed",
    "by",
    "not",
    "only",
    "the",
    "film",
    "its",
    "who",
    ",",
    "(",
    ")",
    "\"",
    "was",
    "1964",
    "and",
    "'s",
    ".",
    "?",
    "of",
    "born",
    "in",
    "Paris",
    "score",
    "\n\n",
    "\uD83D\uDE00",
    "é",
    "-",
    "$",
    "3 million",
    "minutes",
    "映画",
    "فيلم",
    "\u0000",
    "plays",
    "as"
  };

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        " ",
        ".",
        "?",
        "Casablanca",
        "play casablanca.yaml",
        "\uD83D\uDE00\uD83D\uDE00",
        "カサブランカはマイケル・カーティスの映画です。",
        "Le film a été réalisé par quelqu'un.",
        "\uD800 lone surrogate \uDC00",
        "<b>Casablanca</b> &amp; more",
        "((((((",
        "\"\"\"\"",
        "' ' '"
      })
  void anything_gives_a_finding(String text) {
    assertThat(READER.read(text, Optional.empty()).claims()).isEmpty();
  }

  @Test
  void words_in_any_order_give_spans_within_the_text() {
    Random random = new Random(7);
    for (int i = 0; i < 3000; i++) {
      String text = jumble(random);
      TextFinding finding = READER.read(text, Optional.of("alien"));
      int points = text.codePointCount(0, text.length());
      assertThat(finding.claims()).allMatch(claim -> claim.span().end() <= points);
      assertThat(finding.unread()).allMatch(span -> span.end() <= points);
    }
  }

  private static String jumble(Random random) {
    StringBuilder text = new StringBuilder();
    int pieces = random.nextInt(25);
    for (int i = 0; i < pieces; i++) {
      text.append(PIECES[random.nextInt(PIECES.length)]).append(random.nextInt(4) == 0 ? "" : " ");
    }
    return text.toString();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "A ",
        "(",
        "\"",
        "not ",
        "was not ",
        "Casablanca, ",
        "directed by ",
        "and ",
        "it ",
        "who ",
        "1964 ",
        "1,000",
        "in Paris, ",
        "Alien (",
        "X of ",
        "not only ",
        "wrote, ",
        "the album that Casablanca and who directed ",
        "word "
      })
  void time_grows_with_the_length_and_no_faster(String piece) {
    String text = piece.repeat(400_000 / piece.length());

    assertThat(CpuTime.of(() -> READER.read(text, Optional.of("casablanca"))))
        .isLessThan(Duration.ofSeconds(10));
  }
}
