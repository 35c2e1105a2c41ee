package dev.quizline.bank;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import tools.jackson.core.JacksonException;

/** One walk through a file of settings. */
final class SettingsReading extends FileReading {

  private static final List<String> RULE_KEYS = List.of("level", "except");
  private static final List<String> COUNTING_KEYS = List.of("level", "except", "words");
  private static final int MOST_WORDS = 1000;

  private final List<String> rules;
  private final List<String> counting;
  private final Map<String, LintSettings.OfRule> read = new LinkedHashMap<>();

  SettingsReading(SourceFile source, Problems problems, List<String> rules, List<String> counting) {
    super("settings", "bank", List.of("quizline", "lint"), source, problems);
    this.rules = rules;
    this.counting = counting;
  }

  /** Empty where there are errors. */
  Optional<LintSettings> settings() {
    return problems.errors() > 0 ? Optional.empty() : Optional.of(new LintSettings(read));
  }

  @Override
  String noun(String format) {
    return format.equals("settings") ? "a settings file" : super.noun(format);
  }

  @Override
  void read(String key) throws JacksonException {
    Fields fields = Fields.of(nodes.node(), "the settings of the linter", problems);
    if (fields != null) {
      fields.only(rules);
      for (Node.Entry entry : fields.node().entries()) {
        if (rules.contains(entry.key().value())) {
          read.put(entry.key().value(), rule(entry.key().value(), entry.value()));
        }
      }
    }
  }

  @Override
  void finish() {}

  /** A level alone, or a group of keys. */
  private LintSettings.OfRule rule(String id, Node value) {
    if (value instanceof Node.Text text) {
      return new LintSettings.OfRule(level(text), Set.of(), OptionalInt.empty());
    }
    Fields fields = Fields.of(value, "a rule", problems);
    if (fields == null) {
      return LintSettings.OfRule.NOTHING;
    }
    fields.only(counting.contains(id) ? COUNTING_KEYS : RULE_KEYS);
    Node.Text level = fields.text("level");
    List<Node.Text> except = fields.texts("except");
    Integer words = fields.whole("words", 1, MOST_WORDS);
    return new LintSettings.OfRule(
        level == null ? Optional.empty() : level(level),
        except == null ? Set.of() : Set.copyOf(Words.values(except)),
        words == null ? OptionalInt.empty() : OptionalInt.of(words));
  }

  private Optional<LintLevel> level(Node.Text word) {
    Optional<LintLevel> level = LintLevel.of(word.value());
    if (level.isEmpty()) {
      List<String> labels = new ArrayList<>();
      for (LintLevel each : LintLevel.values()) {
        labels.add(each.label());
      }
      String near = DidYouMean.hint(labels, word.value());
      problems.error(
          ProblemCode.UNKNOWN_WORD,
          word,
          Quoted.of(word.value()) + " is not a level",
          near.isEmpty() ? "the levels are " + String.join(", ", labels) : near);
    }
    return level;
  }
}
