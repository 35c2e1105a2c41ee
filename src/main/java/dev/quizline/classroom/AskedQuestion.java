package dev.quizline.classroom;

import dev.quizline.journal.Fields;
import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Kind;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Ordering;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A question as a player hears of it, made into one that can be shown and answered here. The host
 * does not tell the key, so these have one of no meaning: they are never to be marked.
 */
final class AskedQuestion {

  private static final String UNKNOWN = "?";

  private AskedQuestion() {}

  /**
   * @throws IllegalArgumentException where this program does not know such a question
   */
  static Question of(Fields fields) {
    String type = fields.text("type");
    Kind kind =
        Kind.of(type).orElseThrow(() -> new IllegalArgumentException("no question is a " + type));
    Item item = item(fields);
    return switch (kind) {
      case SINGLE_CHOICE -> new SingleChoice(item, fields.texts("choices"), 0, false);
      case MULTIPLE_CHOICE ->
          new MultipleChoice(item, fields.texts("choices"), new TreeSet<>(List.of(0)), false);
      case TRUE_FALSE -> new TrueFalse(item, true);
      case SHORT_ANSWER -> new ShortAnswer(item, List.of(UNKNOWN));
      case NUMERIC -> new Numeric(item, BigDecimal.ZERO, BigDecimal.ZERO, unit(fields));
      case ORDERING -> ordering(item, fields.texts("choices"));
      case MATCHING -> matching(item, fields.texts("lefts"), fields.texts("choices"));
      case CLOZE -> new Cloze(item, gaps(fields));
      case FACT_CHECK -> new FactCheck(item, item.id(), Optional.empty());
    };
  }

  private static Item item(Fields fields) {
    return new Item(
        fields.text("question"),
        fields.text("ask"),
        "",
        Optional.empty(),
        difficulty(fields),
        List.of(),
        Optional.empty(),
        fields.index("points"));
  }

  private static Difficulty difficulty(Fields fields) {
    String label = fields.text("difficulty");
    return Arrays.stream(Difficulty.values())
        .filter(one -> one.label().equals(label))
        .findFirst()
        .orElse(Difficulty.MEDIUM);
  }

  private static Optional<String> unit(Fields fields) {
    return fields.has("unit") ? Optional.of(fields.text("unit")) : Optional.empty();
  }

  private static Ordering ordering(Item item, List<String> shown) {
    return new Ordering(item, shown, IntStream.range(0, shown.size()).boxed().toList());
  }

  private static Matching matching(Item item, List<String> lefts, List<String> rights) {
    List<Matching.Pair> pairs = new ArrayList<>();
    for (int i = 0; i < lefts.size(); i++) {
      pairs.add(new Matching.Pair(lefts.get(i), rights.get(i % rights.size())));
    }
    List<String> extra =
        lefts.size() < rights.size() ? rights.subList(lefts.size(), rights.size()) : List.of();
    return new Matching(item, pairs, extra, rights);
  }

  private static List<Cloze.Gap> gaps(Fields fields) {
    List<Cloze.Gap> gaps = new ArrayList<>();
    for (List<String> choices : fields.textLists("gaps")) {
      gaps.add(
          choices.isEmpty()
              ? new Cloze.Gap.Open(List.of(UNKNOWN))
              : new Cloze.Gap.Choice(choices, 0));
    }
    return gaps;
  }
}
