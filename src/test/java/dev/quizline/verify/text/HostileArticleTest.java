package dev.quizline.verify.text;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.CpuTime;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever stands in an article, it is taken apart and judged, in time that grows with it. */
class HostileArticleTest {

  private static final int MEGABYTE = 1_000_000;

  private static final TextReader READER = Lore.complete();

  private static void judge(String article) {
    List<Unit> units = Units.of(article);
    int behind = 0;
    int points = 0;
    for (Unit unit : units) {
      int start = article.offsetByCodePoints(behind, unit.start() - points);
      assertThat(article.startsWith(unit.text(), start)).isTrue();
      behind = start;
      points = unit.start();
    }
    assertThat(ArticleReading.read(units, READER, Optional.empty())).hasSameSizeAs(units);
  }

  @Test
  void random_bytes() {
    SplittableRandom random = new SplittableRandom(7);
    for (int round = 0; round < 300; round++) {
      byte[] bytes = new byte[random.nextInt(400)];
      random.nextBytes(bytes);
      judge(new String(bytes, ISO_8859_1));
    }
  }

  @Test
  void random_marks() {
    String[] bits = {
      "\n",
      "\n\n",
      "\r\n",
      "#",
      "## ",
      "- ",
      "* ",
      "**",
      "__",
      "1. ",
      "Q: ",
      "A: ",
      "?",
      ".",
      " ",
      "[",
      "](",
      ")",
      "\"",
      "\u201C",
      "> ",
      "---",
      "===",
      "\uFEFF",
      "\uD83C\uDFAC",
      "\uD83C",
      "The Glass Orchard",
      "Ana Ribeiro",
      "was produced by",
      "1971",
      "Table of Contents",
      "FAQ"
    };
    SplittableRandom random = new SplittableRandom(11);
    for (int round = 0; round < 2_000; round++) {
      StringBuilder article = new StringBuilder();
      int length = random.nextInt(40);
      for (int i = 0; i < length; i++) {
        article.append(bits[random.nextInt(bits.length)]);
      }
      judge(article.toString());
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "a",
        "A",
        " ",
        "\n",
        "\n\n",
        ".",
        "?",
        "#",
        "# ",
        "*",
        "** ",
        "**a",
        "_",
        "-",
        "- ",
        "- a\n",
        "1",
        "1. ",
        "1. a\n",
        "1. a.\n\nb\n\n",
        "a?\n",
        "a?\n\n",
        "> ",
        "[",
        "[a](",
        "\"",
        "(",
        "\u201C",
        "\uD83C\uDFAC",
        "The Glass Orchard ",
        "Ana Ribeiro, ",
        "FAQ\n\n",
        "a\n\n",
        "Contents\n\n",
        "\u0301",
        "directed by ",
        "not ",
        "1971 "
      })
  void a_hundred_kilobytes_of_the_same(String bit) {
    String article = bit.repeat(MEGABYTE / 10 / bit.length());
    assertThat(CpuTime.of(() -> judge(article))).isLessThan(Duration.ofSeconds(10));
  }

  @Test
  void a_megabyte_without_a_full_stop() {
    String article = "The Glass Orchard was filmed in Lisbon and then ".repeat(MEGABYTE / 48);
    assertThat(CpuTime.of(() -> judge(article))).isLessThan(Duration.ofSeconds(20));
  }

  @Test
  void nested_quotation_marks() {
    StringBuilder article = new StringBuilder("\u201C\"'".repeat(5_000));
    article.append("The Glass Orchard").append("'\"\u201D".repeat(5_000));
    assertThat(CpuTime.of(() -> judge(article.toString()))).isLessThan(Duration.ofSeconds(10));
  }
}
