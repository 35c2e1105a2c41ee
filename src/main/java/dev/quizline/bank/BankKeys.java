package dev.quizline.bank;

import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Ordering;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import dev.quizline.verify.Assertion;
import dev.quizline.verify.Claim;
import dev.quizline.verify.Statement;
import java.math.BigDecimal;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a bank as keys with values, in the order in which a person writes them. A value is a
 * text, a whole number, a truth value, a list of values, or keys with values again; what a reader
 * takes for granted is left out.
 */
public final class BankKeys {

  private BankKeys() {}

  /** All keys of a bank but its questions. */
  public static Map<String, Object> header(Bank bank) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("quizline", "bank/1");
    keys.put("title", bank.title());
    keys.put("language", bank.language());
    bank.origin().ifPresent(origin -> keys.put("source", origin(origin)));
    putUnlessEmpty(keys, "references", references(bank));
    put(keys, "subject", bank.subject());
    bank.defaultTime().ifPresent(time -> keys.put("defaults", Map.of("time", TimeText.of(time))));
    putUnlessEmpty(
        keys, "statements", bank.statements().stream().map(BankKeys::statement).toList());
    return keys;
  }

  /**
   * A question's keys.
   *
   * @param defaultTime the limit that its bank gives to questions which name none
   */
  public static Map<String, Object> question(BankQuestion asked, Optional<Duration> defaultTime) {
    Question question = asked.question();
    Item item = question.item();
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("id", item.id());
    putUnlessEmpty(keys, "about", asked.about());
    keys.put("type", question.kind().id());
    question.match(new OwnKeys(keys, asked.gapClaims()));
    asked.claim().ifPresent(claim -> keys.put("claim", claim(claim)));
    if (!item.explain().isBlank()) {
      keys.put("explain", item.explain());
    }
    put(keys, "hint", item.hint());
    if (item.difficulty() != Difficulty.MEDIUM) {
      keys.put("difficulty", item.difficulty().label());
    }
    putUnlessEmpty(keys, "tags", item.tags());
    if (!item.time().equals(defaultTime)) {
      put(keys, "time", item.time().map(TimeText::of));
    }
    if (item.points() != 1) {
      keys.put("points", item.points());
    }
    put(keys, "provenance", asked.provenance().map(BankKeys::provenance));
    return asked.template().map(template -> unfilled(template, keys)).orElse(keys);
  }

  /** The keys of an instance with the formulas as written in place of what they came to. */
  private static Map<String, Object> unfilled(Template template, Map<String, Object> instance) {
    Map<String, Object> written = asWritten(template.written());
    Map<String, Object> keys = new LinkedHashMap<>();
    instance.forEach(
        (key, value) -> {
          keys.put(key, Blank.FILLED.contains(key) ? written.getOrDefault(key, value) : value);
          if (key.equals("ask")) {
            keys.put("variables", written.get("variables"));
            put(keys, "where", Optional.ofNullable(written.get("where")));
          }
        });
    return keys;
  }

  private static Map<String, Object> asWritten(Node.Mapping mapping) {
    Map<String, Object> keys = new LinkedHashMap<>();
    for (Node.Entry entry : mapping.entries()) {
      keys.put(entry.key().value(), asWritten(entry.value()));
    }
    return keys;
  }

  /** What stands without quotes and is a number or a truth value does so for a reason. */
  private static Object asWritten(Node node) {
    if (node instanceof Node.Mapping mapping) {
      return asWritten(mapping);
    }
    if (node instanceof Node.Listing listing) {
      return listing.items().stream().map(BankKeys::asWritten).toList();
    }
    String text = node instanceof Node.Text scalar ? scalar.value() : "";
    boolean plain = node instanceof Node.Text scalar && scalar.plain();
    if (plain && (text.equals("true") || text.equals("false"))) {
      return Boolean.valueOf(text);
    }
    boolean number = plain && Numerals.isDecimal(text);
    return number && new BigDecimal(text).toPlainString().equals(text)
        ? new BigDecimal(text)
        : text;
  }

  private static void put(Map<String, Object> keys, String key, Optional<?> value) {
    value.ifPresent(present -> keys.put(key, present));
  }

  private static void putUnlessEmpty(Map<String, Object> keys, String key, List<?> values) {
    if (!values.isEmpty()) {
      keys.put(key, values);
    }
  }

  private static Map<String, Object> origin(Bank.Origin origin) {
    Map<String, Object> keys = new LinkedHashMap<>();
    put(keys, "title", origin.title());
    put(keys, "author", origin.author());
    put(keys, "publisher", origin.publisher());
    put(keys, "url", origin.url());
    put(keys, "updated", origin.updated());
    return keys;
  }

  /** As seen from the folder of the bank. */
  private static List<String> references(Bank bank) {
    Path folder = bank.file().toAbsolutePath().normalize().getParent();
    List<String> paths = new ArrayList<>();
    for (Path reference : bank.references()) {
      Path path = reference.toAbsolutePath().normalize();
      Path seen = path.getRoot().equals(folder.getRoot()) ? folder.relativize(path) : path;
      paths.add(seen.toString().replace('\\', '/'));
    }
    return paths;
  }

  private static Map<String, Object> statement(Statement statement) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("id", statement.id());
    keys.put("text", statement.text());
    keys.put("assertions", statement.assertions().stream().map(BankKeys::assertion).toList());
    return keys;
  }

  private static Map<String, Object> assertion(Assertion assertion) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("text", assertion.text());
    assertion
        .claim()
        .ifPresentOrElse(claim -> keys.put("claim", claim(claim)), () -> keys.put("opinion", true));
    if (assertion.aside()) {
      keys.put("aside", true);
    }
    return keys;
  }

  private static Map<String, Object> claim(Claim claim) {
    Map<String, Object> keys = new LinkedHashMap<>();
    put(keys, "subject", claim.subject());
    keys.put("property", claim.property());
    put(keys, "value", claim.value());
    put(keys, "role", claim.role());
    put(keys, "year", claim.year());
    if (claim.negated()) {
      keys.put("negated", true);
    }
    return keys;
  }

  private static Map<String, Object> provenance(Provenance provenance) {
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("source", provenance.source());
    put(keys, "digest", provenance.digest());
    keys.put("template", provenance.template());
    keys.put("seed", provenance.seed());
    keys.put("from", provenance.from().stream().map(BankKeys::root).toList());
    return keys;
  }

  private static Map<String, Object> root(Provenance.Root root) {
    Map<String, Object> keys = new LinkedHashMap<>();
    put(keys, "statement", root.statement());
    put(keys, "span", root.span().map(span -> List.of(span.start(), span.end())));
    keys.put("claim", claim(root.claim()));
    keys.put("fact", root.fact());
    return keys;
  }

  /** The keys that only one kind of question has. */
  private record OwnKeys(Map<String, Object> keys, List<Optional<Claim>> gapClaims)
      implements Question.Cases<Void> {

    @Override
    public Void singleChoice(SingleChoice question) {
      ask(question);
      keys.put("choices", question.choices());
      keys.put("answer", question.choices().get(question.answer()));
      return pin(question.pinLast());
    }

    @Override
    public Void multipleChoice(MultipleChoice question) {
      ask(question);
      keys.put("choices", question.choices());
      keys.put("answers", question.answers().stream().map(question.choices()::get).toList());
      return pin(question.pinLast());
    }

    @Override
    public Void trueFalse(TrueFalse question) {
      ask(question);
      keys.put("answer", question.answer());
      return null;
    }

    @Override
    public Void shortAnswer(ShortAnswer question) {
      ask(question);
      keys.put("answers", question.answers());
      return null;
    }

    @Override
    public Void numeric(Numeric question) {
      ask(question);
      keys.put("answer", question.answer().toPlainString());
      if (question.tolerance().signum() != 0) {
        keys.put("tolerance", question.tolerance().toPlainString());
      }
      put(keys, "unit", question.unit());
      return null;
    }

    @Override
    public Void ordering(Ordering question) {
      ask(question);
      keys.put("order", question.order());
      return null;
    }

    @Override
    public Void matching(Matching question) {
      ask(question);
      keys.put(
          "pairs",
          question.pairs().stream().map(pair -> List.of(pair.left(), pair.right())).toList());
      putUnlessEmpty(keys, "extra", question.extra());
      return null;
    }

    @Override
    public Void cloze(Cloze question) {
      ask(question);
      List<Map<String, Object>> gaps = new ArrayList<>();
      for (int i = 0; i < question.gaps().size(); i++) {
        Map<String, Object> gap = gap(question.gaps().get(i));
        if (i < gapClaims.size()) {
          gapClaims.get(i).ifPresent(claim -> gap.put("claim", claim(claim)));
        }
        gaps.add(gap);
      }
      keys.put("gaps", gaps);
      return null;
    }

    @Override
    public Void factCheck(FactCheck question) {
      keys.put("assertion", question.assertion());
      return null;
    }

    private void ask(Question question) {
      keys.put("ask", question.item().ask());
    }

    private Void pin(boolean last) {
      if (last) {
        keys.put("pin", "last");
      }
      return null;
    }

    private static Map<String, Object> gap(Cloze.Gap gap) {
      Map<String, Object> keys = new LinkedHashMap<>();
      if (gap instanceof Cloze.Gap.Choice choice) {
        keys.put("choices", choice.choices());
        keys.put("answer", choice.answerText());
      } else if (gap instanceof Cloze.Gap.Open open) {
        keys.put("answers", open.answers());
      }
      return keys;
    }
  }
}
