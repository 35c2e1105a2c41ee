package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import java.io.StringReader;
import java.nio.file.Path;
import java.util.Arrays;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.NodeList;
import org.xml.sax.InputSource;
import tools.jackson.core.JsonParser;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.json.JsonFactory;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VerifyFormatsTest {

  private static final String WRONG = "Nora Falk directed The Glass Harbour in 1972.";
  private static final String NASTY =
      "<script>alert(1)</script> & \"it\" | `x` *y* [z](http://e) ]]> </failure> {0} \u0001 1972";

  private CommandLineFixture quizline;

  @BeforeEach
  void a_reference(@TempDir Path folder) {
    quizline = new CommandLineFixture(folder);
    quizline.write("harbour.yaml", HarbourFilm.REFERENCE);
  }

  private CommandRun verify(String format, String... more) {
    String[] args = {"verify", "-r", "harbour.yaml", "--format", format};
    String[] all = Arrays.copyOf(args, args.length + more.length);
    System.arraycopy(more, 0, all, args.length, more.length);
    return quizline.run(all);
  }

  private static void parse(String json) {
    try (JsonParser parser = new JsonFactory().createParser(ObjectReadContext.empty(), json)) {
      while (parser.nextToken() != null) {
        Assertions.assertThat(parser.currentToken()).isNotNull();
      }
    }
  }

  private static Document xml(String text) throws Exception {
    return DocumentBuilderFactory.newInstance()
        .newDocumentBuilder()
        .parse(new InputSource(new StringReader(text)));
  }

  @Nested
  class As_text {

    @Test
    void marks_what_was_judged_and_says_each_verdict_with_its_source() {
      Assertions.assertThat(verify("text", "-s", WRONG).out())
          .isEqualTo(
              """
              s1  contradicted
                Nora Falk directed The Glass Harbour in 1972.
                ~~~~~~~~~                               ~~~~
                ✓ verified: director: Nora Falk (Film Archive)
                ✗ contradicted: publication date: 1972; the record gives 1971 (Film Archive)

              Statements: 1 contradicted; 100 % say something that was checked
              """);
    }

    @Test
    void says_that_sources_disagree() {
      assertThat(verify("text", "-s", "Emil Vance composed the music of The Glass Harbour."))
          .exitedWith(ExitStatus.OK)
          .outContains("≠ disputed: composer: Emil Vance", "Film Archive", "The Daily");
    }
  }

  @Nested
  class As_json {

    @Test
    void tells_of_banks_before_it_tells_of_texts_whatever_comes_first() {
      quizline.write("text.txt", WRONG);
      quizline.write(
          "bank.yaml",
          "quizline: bank/1",
          "title: Harbours",
          "questions:",
          "  - {id: tide, type: true-false, ask: The tide turns., answer: true}");
      CommandRun run = verify("json", "text.txt", "bank.yaml");
      assertThat(run)
          .outContains(
              "{\"banks\":[{\"bank\":\"bank\",\"title\":\"Harbours\"",
              "\"statements\":[],\"questions\":[{\"question\":\"tide\"",
              "]}],\"texts\":[{\"input\":\"text.txt\"");
      parse(run.out());
    }

    @Test
    void has_the_texts_with_their_summaries() {
      CommandRun run = verify("json", "-s", WRONG, "-s", "The tide comes in.");
      assertThat(run)
          .outContains(
              "{\"texts\":[{\"input\":\"-s\",\"statements\":[{\"id\":\"s1\"",
              "\"summary\":{\"statements\":2,\"verified\":0,\"partly verified\":0,"
                  + "\"contradicted\":1,\"disputed\":0,\"unverified\":1,\"opinion\":0,"
                  + "\"coverage\":0.5}}]}");
      parse(run.out());
    }
  }

  @Nested
  class As_markdown {

    @Test
    void is_a_table_with_numbered_sources() {
      Assertions.assertThat(verify("markdown", "-s", WRONG).out())
          .isEqualTo(
              """
              # Verdicts

              | | Statement | Verdict | What the record says |
              |---|---|---|---|
              | s1 | Nora Falk directed The Glass Harbour in 1972. | contradicted | verified: \
              director: Nora Falk; the record names Nora Falk \\[1]<br>contradicted: publication \
              date: 1972; the record gives 1971 \\[1] |

              1 statement: 1 contradicted.

              ## Sources

              1. Film Archive, <https://archive.example/harbour>

              "Verified" means that these sources agree, no more.
              """);
    }

    @Test
    void lets_no_text_be_markup() {
      assertThat(verify("markdown", "-s", NASTY))
          .outLacks("<script>", "[z](", " | `x", "\u0001")
          .outContains("&lt;script&gt;", "\\|", "\\`x\\`", "\\*y\\*", "\\[z\\]");
    }
  }

  @Nested
  class As_claim_reviews {

    @Test
    void rate_what_was_settled() {
      CommandRun run = verify("claimreview", "-s", WRONG, "-s", "The tide comes in.");
      assertThat(run)
          .outContains(
              "[{\"@context\":\"https://schema.org\",\"@type\":\"ClaimReview\",\"identifier\":\"s1\"",
              "\"reviewRating\":{\"@type\":\"Rating\",\"alternateName\":\"contradicted\","
                  + "\"ratingValue\":1,\"bestRating\":5,\"worstRating\":1}",
              "\"citation\":[\"https://archive.example/harbour\"]",
              "\"reviewRating\":{\"@type\":\"Rating\",\"alternateName\":\"unverified\"}");
      parse(run.out());
    }

    @Test
    void have_what_schema_org_asks_of_one() {
      assertThat(verify("claimreview", "-s", WRONG))
          .outContains(
              "\"claimReviewed\":\"" + WRONG + "\"",
              "\"itemReviewed\":{\"@type\":\"Claim\"",
              "\"author\":{\"@type\":\"Organization\",\"name\":\"quizline\"}",
              "\"datePublished\":\"2026-11-22\"");
    }

    @Test
    void close_no_script_element() {
      assertThat(verify("claimreview", "-s", NASTY)).outLacks("<").outContains("\\u003cscript>");
    }
  }

  @Nested
  class As_sarif {

    @Test
    void points_to_line_and_column_in_code_points() {
      quizline.write(
          "two words.txt",
          "🎬 An opening that says little, in a few words.",
          "",
          "🎬 The Glass Harbour came out in 1972.");
      CommandRun run = verify("sarif", "two words.txt");
      assertThat(run)
          .exitedWith(ExitStatus.NO)
          .outContains(
              "\"version\":\"2.1.0\"",
              "\"columnKind\":\"unicodeCodePoints\"",
              "\"ruleId\":\"contradicted\",\"level\":\"error\"",
              "\"artifactLocation\":{\"uri\":\"two%20words.txt\"}",
              "\"region\":{\"startLine\":3,\"startColumn\":33,\"endLine\":3,\"endColumn\":37,"
                  + "\"charOffset\":80,\"charLength\":4}");
      parse(run.out());
    }

    @Test
    void points_to_the_line_of_a_list() {
      quizline.write("list.jsonl", "", "{\"id\": \"a\", \"text\": \"" + WRONG + "\"}");
      assertThat(verify("sarif", "list.jsonl")).outContains("\"region\":{\"startLine\":2}");
    }

    @Test
    void has_no_links_or_places_in_messages() {
      quizline.write(
          "list.jsonl", "{\"id\": \"a\", \"text\": \"[The] {0} Glass Harbour is from 1972.\"}");
      assertThat(verify("sarif", "list.jsonl", "--subject", "harbour")).outLacks("[The]", " {0}");
    }
  }

  @Nested
  class As_junit {

    @Test
    void fails_what_is_contradicted_and_skips_what_is_open() throws Exception {
      CommandRun run = verify("junit", "-s", WRONG, "-s", "The tide comes in.", "-s", NASTY);
      Document report = xml(run.out());
      Assertions.assertThat(report.getElementsByTagName("testcase").getLength()).isEqualTo(3);
      Assertions.assertThat(report.getElementsByTagName("failure").getLength()).isEqualTo(1);
      assertThat(run)
          .outContains("tests=\"3\" failures=\"1\" errors=\"0\" skipped=\"2\"", "s2\"><skipped");
    }

    @Test
    void counts_each_input_in_a_suite_of_its_own() throws Exception {
      quizline.write("one.txt", WRONG + "\n\nThe tide comes in.");
      quizline.write("two.txt", "The tide goes out.");
      CommandRun run = verify("junit", "one.txt", "two.txt");
      NodeList suites = xml(run.out()).getElementsByTagName("testsuite");
      Assertions.assertThat(suites.getLength()).isEqualTo(2);
      assertThat(run)
          .outContains(
              "one.txt\" tests=\"2\" failures=\"1\" errors=\"0\" skipped=\"1\"",
              "two.txt\" tests=\"1\" failures=\"0\" errors=\"0\" skipped=\"1\"");
    }

    @Test
    void fails_only_what_makes_the_exit_code_1() throws Exception {
      quizline.write(
          "odd.yaml",
          "quizline: bank/1",
          "title: Harbours",
          "references: [harbour.yaml]",
          "statements:",
          "  - id: one",
          "    text: The film is from 1972.",
          "    assertions:",
          "      - {text: From 1972., claim: {property: publication-date, value: \"1972\"}}",
          "questions:",
          "  - {id: wet, type: true-false, ask: Harbours are wet., answer: true}");
      CommandRun lax = quizline.run("verify", "odd.yaml", "--format", "junit");
      assertThat(lax)
          .exitedWith(ExitStatus.OK)
          .outContains("failures=\"0\"", "<skipped message=\"contradicted\"/>");
      assertThat(quizline.run("verify", "odd.yaml", "--format", "junit", "--fail-on", "statements"))
          .exitedWith(ExitStatus.NO)
          .outContains("failures=\"1\"");
    }

    @Test
    void is_well_formed_whatever_the_text_holds() throws Exception {
      CommandRun run = verify("junit", "-s", NASTY + " " + WRONG);
      Assertions.assertThat(xml(run.out()).getElementsByTagName("failure").item(0).getTextContent())
          .contains("<script>alert(1)</script>", "]]>", "\uFFFD");
    }
  }

  @ParameterizedTest
  @EnumSource(VerifyFormat.class)
  void every_format_reports_a_bank_with_the_same_exit_code(VerifyFormat format) {
    quizline.write(
        "bank.yaml",
        "quizline: bank/1",
        "title: Harbours",
        "references: [harbour.yaml]",
        "statements:",
        "  - id: one",
        "    text: The film is from 1972.",
        "    assertions:",
        "      - {text: It is from 1971., claim: {property: publication-date, value: \"1971\"}}",
        "questions:",
        "  - id: year",
        "    type: short-answer",
        "    ask: From which year is it?",
        "    answers: [\"1972\"]",
        "    claim: {property: publication-date}");
    assertThat(quizline.run("verify", "bank.yaml", "--format", format.name()))
        .exitedWith(ExitStatus.NO)
        .errContains(
            "one: its text reads as \"publication date: 1972\", contradicted; typed is"
                + " \"publication date: 1971\", verified.");
  }

  @Test
  void conflicts_inside_an_article_need_no_reference() {
    quizline.write(
        "odd.txt",
        "Salt Road was directed by Nora Falk.",
        "",
        "Salt Road was directed by Emil Vance.");
    CommandRun run =
        quizline.run(
            "verify", "odd.txt", "--conflicts", "--subject", "Salt Road", "--format", "jsonl");
    assertThat(run).outContains("\"between\":[{\"id\":\"p1s1\"", "\"words\":\"Emil Vance\"");
    assertThat(quizline.run("verify", "odd.txt")).exitedWith(ExitStatus.USAGE);
  }
}
