package dev.quizline.exchange.paper;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankReader;
import dev.quizline.bank.Skeleton;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Judgement;
import dev.quizline.quiz.Question;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * A question of each kind on paper, beside what it must look like: {@code paper.html}, {@code
 * key.md}. Run with {@code -Dgolden.refresh=true} to write them anew, and look at what changed.
 */
@DisplayNameGeneration(ReplaceUnderscores.class)
class PaperGoldenTest {

  private static final Path GOLDEN =
      Path.of("src/test/resources/dev/quizline/exchange/paper").toAbsolutePath();
  private static final boolean REFRESH = Boolean.getBoolean("golden.refresh");

  /** Text that would be markup, or a rule of the style, if anybody took it for that. */
  private static final String HOSTILE = "</style><script>alert(1)</script> & \"*_`|<b>";

  @TempDir Path folder;

  static Stream<String> names() {
    List<String> names = new ArrayList<>();
    for (PaperFormat format : PaperFormat.values()) {
      for (Sheet.Part part : Sheet.Part.values()) {
        names.add(part.name().toLowerCase(Locale.ROOT) + format.ending());
      }
      names.add("overview" + format.ending());
    }
    return names.stream();
  }

  @ParameterizedTest
  @MethodSource("names")
  void a_sheet_is_set(String name) throws IOException {
    String text = set(name);
    Path golden = GOLDEN.resolve(name);
    if (REFRESH) {
      Files.createDirectories(GOLDEN);
      Files.writeString(golden, text);
    }
    assertThat(text).isEqualTo(Files.readString(golden));
  }

  @ParameterizedTest
  @MethodSource("names")
  void nothing_that_people_wrote_becomes_markup(String name) throws IOException {
    if (format(name) == PaperFormat.HTML) {
      Document page = Jsoup.parse(set(name));
      assertThat(page.select("script, b, img, iframe, link, form, [src], [onload]")).isEmpty();
      assertThat(page.select("style")).hasSize(1);
      assertThat(page.select("h1").text()).isEqualTo("Moons " + HOSTILE);
    }
  }

  @Test
  void the_paper_tells_nothing_of_its_key() throws IOException {
    Document page = Jsoup.parse(sheet("paper.html"));
    assertThat(page.text())
        .doesNotContain("Armstrong went first", "stayed in orbit", "15 days")
        .contains("Neil Armstrong", "thousand km", "Frank Borman");
  }

  private PaperFormat format(String name) {
    return name.endsWith(".html") ? PaperFormat.HTML : PaperFormat.MARKDOWN;
  }

  private String set(String name) throws IOException {
    return name.startsWith("overview") ? overview(format(name)) : sheet(name);
  }

  private String sheet(String name) throws IOException {
    String part = name.substring(0, name.lastIndexOf('.')).toUpperCase(Locale.ROOT);
    StringBuilder text = new StringBuilder();
    format(name)
        .writer()
        .write(
            new Sheet(
                Sheet.Part.valueOf(part),
                "Moons " + HOSTILE,
                "en",
                "A",
                part.equals("EXPLAINED") ? Optional.of("Ada " + HOSTILE) : Optional.empty(),
                7,
                "K7QF-2M9X",
                entries()),
            text);
    return text.toString();
  }

  private List<Sheet.Entry> entries() throws IOException {
    Path file = Files.writeString(folder.resolve("bank.yaml"), Skeleton.text());
    Bank bank = new BankReader().read(file).value().orElseThrow();
    List<Sheet.Entry> entries = new ArrayList<>();
    bank.questions()
        .forEach(
            banked ->
                entries.add(
                    new Sheet.Entry(
                        settled(banked.question()), List.of("A book, " + HOSTILE, "Another"))));
    return entries;
  }

  private static Question settled(Question question) {
    return question instanceof FactCheck check
        ? new FactCheck(check.item(), check.assertion(), Optional.of(Judgement.OPINION))
        : question;
  }

  private static String overview(PaperFormat format) throws IOException {
    StringBuilder text = new StringBuilder();
    format
        .writer()
        .overview(
            new Overview(
                "Moons " + HOSTILE,
                "en",
                7,
                List.of(
                    new Overview.Row("K7QF-2M9X", "A", Map.of("paper", "A" + format.ending())),
                    new Overview.Row(
                        "0000-ZZZZ", HOSTILE, Map.of("key", "B-key" + format.ending())))),
            text);
    return text.toString();
  }
}
