package dev.quizline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Kind;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Ordering;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import dev.quizline.verify.Claim;
import dev.quizline.verify.Statement;
import dev.quizline.verify.text.Span;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.dataformat.yaml.YAMLMapper;

/** What is read of a bank in which every key of the format stands. */
@DisplayNameGeneration(ReplaceUnderscores.class)
class FullBankTest {

  @TempDir Path folder;

  private final Path file = Fixture.resource("corpus/bank.yaml");
  private final Bank bank = Fixture.read(file).value().orElseThrow();

  private Question question(String id) {
    return banked(id).question();
  }

  private BankQuestion banked(String id) {
    return bank.questions().stream()
        .filter(banked -> banked.question().id().equals(id))
        .findFirst()
        .orElseThrow();
  }

  @Test
  void says_where_it_comes_from() {
    assertThat(bank.name()).isEqualTo("bank");
    assertThat(bank.file()).isEqualTo(file);
    assertThat(bank.title()).isEqualTo("Moons of the planets");
    assertThat(bank.language()).isEqualTo("en-GB");
    assertThat(bank.origin())
        .contains(
            new Bank.Origin(
                Optional.of("A walk round the moons"),
                Optional.of("N. Body"),
                Optional.of("Example Press"),
                Optional.of("https://example.org/moons"),
                Optional.of("2024-05")));
    assertThat(bank.references()).containsExactly(file.resolveSibling("references/moons.yaml"));
    assertThat(bank.subject()).contains("titan");
    assertThat(bank.defaultTime()).contains(Duration.ofSeconds(20));
  }

  @Test
  void says_where_a_question_was_drafted_from() {
    Claim claim = Claim.of("distance", "400 km").about("titan");
    Provenance provenance = banked("order").provenance().orElseThrow();
    assertThat(provenance.source()).isEqualTo("moons.txt");
    assertThat(provenance.digest()).contains("0f3a99c1");
    assertThat(provenance.template()).isEqualTo("distance/ordering");
    assertThat(provenance.seed()).isEqualTo(7);
    assertThat(provenance.from()).hasSize(2);
    assertThat(provenance.from().get(0))
        .isEqualTo(
            new Provenance.Root(
                Optional.of("p1s2"), Optional.of(new Span(12, 19)), claim, "titan/distance"));
    assertThat(banked("single").provenance()).isEmpty();
  }

  @Test
  void has_its_statements_taken_apart() {
    Statement statement = bank.statements().get(0);
    assertThat(statement.assertions()).hasSize(3);
    assertThat(statement.assertions().get(1).claim())
        .contains(
            new Claim(
                Optional.empty(),
                "discovered",
                Optional.of("1655"),
                Optional.of("moon"),
                Optional.of("1655"),
                false));
    assertThat(statement.assertions().get(2).claim()).isEmpty();
    assertThat(statement.assertions().get(2).aside()).isTrue();
  }

  @Test
  void has_a_question_of_each_kind() {
    assertThat(bank.questions())
        .extracting(banked -> banked.question().kind())
        .contains(Kind.values());
  }

  @Test
  void reads_choices() {
    SingleChoice single = (SingleChoice) question("single");
    assertThat(single.choices()).containsExactly("Ganymede", "Titan", "Callisto", "None of these");
    assertThat(single.answer()).isZero();
    assertThat(single.pinLast()).isTrue();
    MultipleChoice multiple = (MultipleChoice) question("multiple");
    assertThat(multiple.answers()).containsExactly(0, 1);
  }

  @Test
  void reads_what_is_typed_or_judged() {
    assertThat(((TrueFalse) question("true-or-false")).answer()).isTrue();
    assertThat(((ShortAnswer) question("short")).answers()).containsExactly("Luna", "the Moon");
    Numeric number = (Numeric) question("number");
    assertThat(number.answer()).isEqualByComparingTo("15.9");
    assertThat(number.tolerance()).isEqualByComparingTo("0.5");
    assertThat(number.unit()).contains("days");
  }

  @Test
  void reads_arrangements() {
    assertThat(((Ordering) question("order")).order()).containsExactly("Io", "Europa", "Ganymede");
    Matching matching = (Matching) question("match");
    assertThat(matching.pairs())
        .containsExactly(
            new Matching.Pair("Titan", "Saturn"),
            new Matching.Pair("Rhea", "Saturn"),
            new Matching.Pair("Io", "Jupiter"));
    assertThat(matching.rights()).containsExactly("Saturn", "Jupiter", "Mars", "Venus");
  }

  @Test
  void reads_gaps_with_their_claims() {
    assertThat(((Cloze) question("gaps")).gaps())
        .containsExactly(
            new Cloze.Gap.Open(List.of("Titan", "Saturn VI")),
            new Cloze.Gap.Choice(List.of("Huygens", "Cassini"), 0));
    assertThat(banked("gaps").gapClaims()).allMatch(Optional::isPresent).hasSize(2);
  }

  @Test
  void asks_the_assertion_in_a_fact_check_and_leaves_its_answer_to_the_record() {
    FactCheck check = (FactCheck) question("check");
    assertThat(check.item().ask()).isEqualTo("It is the finest of all.");
    assertThat(check.assertion()).isEqualTo("fact-01/3");
    assertThat(check.answer()).isEmpty();
  }

  @Test
  void keeps_what_a_question_says_of_itself() {
    BankQuestion single = banked("single");
    assertThat(single.about()).containsExactly("fact-01");
    assertThat(single.claim().orElseThrow().negated()).isTrue();
    assertThat(single.location()).isEqualTo(new Location(file.toString(), 17, 5));
    assertThat(single.question().item().explain()).isEqualTo("It is larger than Mercury.");
    assertThat(single.question().item().hint()).contains("It goes round Jupiter.");
    assertThat(single.question().item().difficulty()).isEqualTo(Difficulty.HARD);
    assertThat(single.question().item().tags()).containsExactly("size", "Jupiter");
    assertThat(single.question().item().time()).contains(Duration.ofSeconds(90));
    assertThat(single.question().item().points()).isEqualTo(5);
  }

  @Test
  void fills_in_the_defaults() {
    Question bare = question("bare");
    assertThat(bare.item().time()).contains(Duration.ofSeconds(20));
    assertThat(bare.item().points()).isEqualTo(2);
    assertThat(bare.item().difficulty()).isEqualTo(Difficulty.EASY);
    assertThat(bare.item().tags()).containsExactly("moons");
  }

  @Test
  void knows_where_its_parts_stand() {
    Places places = bank.places();
    Claim claim = banked("multiple").claim().orElseThrow();
    String name = file.toString();
    assertThat(places.ofSubject()).contains(new Location(name, 7, 10));
    assertThat(places.of(bank.statements().get(0))).contains(new Location(name, 10, 5));
    assertThat(places.of(bank.statements().get(0).assertions().get(2)))
        .contains(new Location(name, 15, 9));
    assertThat(places.ofSubject(claim)).contains(new Location(name, 38, 22));
    assertThat(places.ofProperty(claim)).contains(new Location(name, 38, 40));
  }

  @Test
  void reads_the_same_from_json() throws IOException {
    Path references = Files.createDirectory(folder.resolve("references"));
    Fixture.write(references.resolve("moons.yaml"), "");
    String json = new YAMLMapper().readTree(file).toString();
    Bank same = Fixture.read(Fixture.write(folder.resolve("b.json"), json)).value().orElseThrow();
    assertThat(same.questions())
        .extracting(BankQuestion::question)
        .isEqualTo(bank.questions().stream().map(BankQuestion::question).toList());
    assertThat(same.statements()).isEqualTo(bank.statements());
  }
}
