package dev.quizline.bank;

import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Kind;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.verify.Claim;
import dev.quizline.verify.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a bank's questions, one at a time. */
final class QuestionReader {

  private final ItemReader items;
  private final Map<String, Statement> statements;
  private final ClaimReader claims;
  private final Problems problems;
  private final Ids ids;

  QuestionReader(
      ItemReader.Defaults defaults,
      Map<String, Statement> statements,
      ClaimReader claims,
      Problems problems) {
    this.items = new ItemReader(defaults, problems);
    this.statements = statements;
    this.claims = claims;
    this.problems = problems;
    this.ids = new Ids("question", problems);
  }

  /** Null where there is an error in it. */
  BankQuestion read(Node node) {
    Fields anonymous = Fields.of(node, "a question", problems);
    if (anonymous == null) {
      return null;
    }
    String id = ids.take(anonymous.neededText("id"));
    Kind kind = kind(anonymous.neededText("type"));
    if (kind == null) {
      return null;
    }
    QuestionShape shape = QuestionShape.of(kind);
    Fields fields = anonymous.as(shape.owner());
    shape.check(fields);
    if (kind != Kind.FACT_CHECK && (fields.has("variables") || fields.has("where"))) {
      return new TemplateReader(problems, this::onTrial).read(fields);
    }
    List<String> about = about(fields);
    String ask = kind == Kind.FACT_CHECK ? assertionText(fields) : ask(fields);
    return question(kind, fields, items.read(fields, id, ask), about);
  }

  /** Reads an instance of a question with variables. */
  private TemplateReader.Trial onTrial(Node node) {
    Problems trial = problems.onTrial();
    BankQuestion question =
        new QuestionReader(items.defaults(), statements, claims, trial).read(node);
    return new TemplateReader.Trial(Optional.ofNullable(question), trial);
  }

  private Kind kind(Node.Text type) {
    if (type == null) {
      return null;
    }
    List<String> ids = new ArrayList<>();
    for (Kind kind : Kind.values()) {
      if (kind.id().equals(type.value())) {
        return kind;
      }
      ids.add(kind.id());
    }
    String near = DidYouMean.hint(ids, type.value());
    problems.error(
        ProblemCode.UNKNOWN_WORD,
        type,
        Quoted.of(type.value()) + " is not a kind of question",
        near.isEmpty() ? "the kinds are " + String.join(", ", ids) : near);
    return null;
  }

  private static String ask(Fields fields) {
    Node.Text ask = fields.neededText("ask");
    return ask == null ? null : ask.value();
  }

  private List<String> about(Fields fields) {
    List<Node.Text> about = fields.texts("about");
    if (about == null) {
      return List.of();
    }
    for (Node.Text id : about) {
      statement(id, id.value());
    }
    return Words.values(about);
  }

  private Statement statement(Node.Text at, String id) {
    Statement statement = statements.get(id);
    if (statement == null) {
      problems.error(
          ProblemCode.UNKNOWN_STATEMENT,
          at,
          "this bank has no statement " + Quoted.of(id),
          DidYouMean.hint(statements.keySet(), id));
    }
    return statement;
  }

  private BankQuestion question(Kind kind, Fields fields, Item item, List<String> about) {
    if (kind == Kind.CLOZE) {
      ClozeReader.Read read = new ClozeReader(claims, problems).read(fields, item);
      return read == null
          ? null
          : at(fields, read.question(), about, Optional.empty(), read.claims());
    }
    Question question = question(kind, fields, item);
    Claim claim = fields.has("claim") ? claims.read(fields.get("claim")) : null;
    if (question == null) {
      return null;
    }
    if (claim != null) {
      new KeyClaim(problems).check(claim, fields.get("claim"), question);
    }
    checkHint(fields.text("hint"), question);
    return at(fields, question, about, Optional.ofNullable(claim), List.of());
  }

  private Question question(Kind kind, Fields fields, Item item) {
    return switch (kind) {
      case SINGLE_CHOICE -> new ChoiceReader(problems).single(fields, item);
      case MULTIPLE_CHOICE -> new ChoiceReader(problems).multiple(fields, item);
      case TRUE_FALSE -> new TypedReader(problems).trueFalse(fields, item);
      case SHORT_ANSWER -> new TypedReader(problems).shortAnswer(fields, item);
      case NUMERIC -> new TypedReader(problems).numeric(fields, item);
      case ORDERING -> new ArrangementReader(problems).ordering(fields, item);
      case MATCHING -> new ArrangementReader(problems).matching(fields, item);
      case CLOZE -> throw new IllegalStateException("read with its gaps");
      case FACT_CHECK -> factCheck(fields, item);
    };
  }

  private static FactCheck factCheck(Fields fields, Item item) {
    return fields.areSound()
        ? new FactCheck(item, fields.text("assertion").value(), Optional.empty())
        : null;
  }

  /** What a fact check asks: the text of its assertion; null, and noted, where there is none. */
  private String assertionText(Fields fields) {
    Node.Text assertion = fields.neededText("assertion");
    if (assertion == null) {
      return null;
    }
    String written = assertion.value();
    int slash = written.lastIndexOf('/');
    String number = written.substring(slash + 1);
    if (slash <= 0 || !Numerals.isWhole(number) || number.length() > 4) {
      problems.error(
          ProblemCode.MALFORMED_VALUE,
          assertion,
          Quoted.of(written) + " does not name an assertion",
          "write the statement and the number of the assertion, as in fact-43/1");
      return null;
    }
    Statement statement = statement(assertion, written.substring(0, slash));
    int index = Integer.parseInt(number) - 1;
    if (statement != null && (index < 0 || index >= statement.assertions().size())) {
      problems.error(
          ProblemCode.UNKNOWN_STATEMENT,
          assertion,
          "the statement " + Quoted.of(statement.id()) + " has no assertion " + number,
          "it has " + statement.assertions().size());
      return null;
    }
    return statement == null ? null : statement.assertions().get(index).text();
  }

  private void checkHint(Node.Text hint, Question question) {
    if (hint != null && Sameness.same(hint.value(), shortAnswerOf(question))) {
      problems.notice(
          ProblemCode.HINT_IS_ANSWER,
          hint,
          "the hint of " + Quoted.of(question.id()) + " is its answer",
          "say something that helps to find it");
    }
  }

  /** What a hint might give away in full; empty where no hint could. */
  private static String shortAnswerOf(Question question) {
    if (question instanceof SingleChoice single) {
      return single.choices().get(single.answer());
    }
    return question instanceof ShortAnswer typed ? typed.answers().get(0) : "";
  }

  private BankQuestion at(
      Fields fields,
      Question question,
      List<String> about,
      Optional<Claim> claim,
      List<Optional<Claim>> gapClaims) {
    Optional<Provenance> provenance = provenance(fields);
    return fields.areSound()
        ? new BankQuestion(question, about, claim, gapClaims, provenance, claims.at(fields.node()))
        : null;
  }

  private Optional<Provenance> provenance(Fields fields) {
    return fields.has("provenance")
        ? Optional.ofNullable(new ProvenanceReader(claims, problems).read(fields.get("provenance")))
        : Optional.empty();
  }
}
