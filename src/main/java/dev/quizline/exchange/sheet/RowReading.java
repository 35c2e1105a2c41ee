package dev.quizline.exchange.sheet;

import dev.quizline.bank.TimeText;
import dev.quizline.exchange.Decimals;
import dev.quizline.exchange.Incoming;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.Loss;
import dev.quizline.exchange.Markup;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Pattern;

/** Makes a question of a row. */
final class RowReading {

  private static final Pattern BETWEEN_TAGS = Pattern.compile("\\s*[,;|]\\s*");
  private static final List<String> WORDS_FOR_TRUE = List.of("true", "t", "yes", "1");
  private static final List<String> WORDS_FOR_FALSE = List.of("false", "f", "no", "0");

  private final Header header;
  private final SheetRow row;
  private final Intake intake;
  private final Incoming incoming;
  private final SortedMap<Integer, String> options;

  private RowReading(Header header, SheetRow row, Intake intake) {
    this.header = header;
    this.row = row;
    this.intake = intake;
    this.incoming = new Incoming(intake, cell(Column.ID), cell(Column.ASK));
    this.options = header.options(row);
  }

  static void read(Header header, SheetRow row, Intake intake) throws IOException {
    if (header.cell(Column.ASK, row).isEmpty()) {
      intake.malformed(row.line(), "this row has no question");
    } else {
      new RowReading(header, row, intake).read();
    }
  }

  private String cell(Column column) {
    return header.cell(column, row);
  }

  private void read() throws IOException {
    incoming.ask(cell(Column.ASK), Markup.PLAIN).explain(cell(Column.EXPLAIN), Markup.PLAIN);
    incoming.hint(cell(Column.HINT), Markup.PLAIN);
    BETWEEN_TAGS.splitAsStream(cell(Column.TAGS)).filter(t -> !t.isEmpty()).forEach(incoming::tag);
    if (!cell(Column.CATEGORY).isEmpty()) {
      incoming.tag(cell(Column.CATEGORY));
    }
    if (!cell(Column.DIFFICULTY).isEmpty() && !incoming.difficulty(cell(Column.DIFFICULTY))) {
      incoming.lost("difficulty", "a difficulty other than easy, medium and hard", Loss.LEFT_OUT);
    }
    if (limits()) {
      Optional<SheetKind> kind = SheetKind.of(cell(Column.TYPE));
      if (kind.isPresent()) {
        read(kind.get());
      } else {
        incoming.leaveOut("a question of the type \"" + cell(Column.TYPE) + "\"");
      }
    }
  }

  /** Time and points; false where one is malformed. */
  private boolean limits() {
    Optional<Duration> time = TimeText.parse(cell(Column.TIME).replaceFirst("\\.0+$", ""));
    if (time.isEmpty() && !cell(Column.TIME).isEmpty()) {
      return fail("the time \"" + cell(Column.TIME) + "\" is none: write " + TimeText.EXPECTED);
    }
    time.ifPresent(incoming::time);
    Optional<BigDecimal> points = Decimals.read(cell(Column.POINTS));
    if (points.isEmpty() && !cell(Column.POINTS).isEmpty()) {
      return fail("the points \"" + cell(Column.POINTS) + "\" are no number");
    }
    points.ifPresent(incoming::points);
    return true;
  }

  private boolean fail(String sentence) {
    intake.malformed(row.line(), sentence);
    return false;
  }

  private void read(SheetKind kind) throws IOException {
    switch (kind) {
      case OPEN -> open();
      case SINGLE, MULTIPLE -> choose(kind);
      case JUDGED -> judge();
      case TYPED -> type();
      case NUMBER -> number();
      case ORDER -> incoming.ordering(plain("order", List.copyOf(options.values())));
    }
  }

  private void open() throws IOException {
    boolean judged =
        truth(answer()).isPresent()
            && header.wrong(row).isEmpty()
            && (options.isEmpty() || areTrueAndFalse());
    if (!cell(Column.TOLERANCE).isEmpty()) {
      number();
    } else if (judged && answer().length() > 1) {
      judge();
    } else if (options.isEmpty() && header.wrong(row).isEmpty()) {
      type();
    } else {
      choose(SheetKind.OPEN);
    }
  }

  private boolean areTrueAndFalse() {
    List<String> texts =
        options.values().stream().map(text -> text.toLowerCase(Locale.ROOT)).toList();
    return texts.equals(List.of("true", "false"));
  }

  /** What the row says the answer is, whichever column says it. */
  private String answer() {
    return cell(key());
  }

  private Column key() {
    return Column.keys().stream()
        .filter(column -> !cell(column).isEmpty())
        .findFirst()
        .orElse(Column.ANSWER);
  }

  private void choose(SheetKind kind) throws IOException {
    if (answer().isEmpty()) {
      fail("this row does not say which option is right");
      return;
    }
    if (options.isEmpty()) {
      incoming.rightAmong(
          plain("choices", List.of(answer())).get(0), plain("choices", header.wrong(row)));
      return;
    }
    RightOptions.Found found = new RightOptions(options).find(answer(), key());
    if (!found.fault().isEmpty()) {
      fail(found.fault());
      return;
    }
    SortedSet<Integer> right = new TreeSet<>();
    List<Integer> numbers = List.copyOf(options.keySet());
    found.numbers().forEach(number -> right.add(numbers.indexOf(number)));
    List<String> choices = plain("choices", List.copyOf(options.values()));
    if (kind == SheetKind.SINGLE && right.size() > 1) {
      fail("this row is of the type \"" + cell(Column.TYPE) + "\" and has several right options");
    } else if (kind == SheetKind.OPEN && areTrueAndFalse() && right.size() == 1) {
      incoming.trueFalse(right.first() == 0);
    } else if (kind != SheetKind.MULTIPLE && right.size() == 1) {
      incoming.singleChoice(choices, right.first());
    } else {
      incoming.multipleChoice(choices, right);
    }
  }

  private void judge() throws IOException {
    Optional<Boolean> truth = truth(answer());
    if (!options.isEmpty() && areTrueAndFalse()) {
      RightOptions.Found found = new RightOptions(options).find(answer(), key());
      truth =
          found.numbers().size() == 1
              ? Optional.of(found.numbers().first().equals(options.firstKey()))
              : Optional.empty();
    }
    if (truth.isPresent()) {
      incoming.trueFalse(truth.get());
    } else {
      fail("the answer \"" + answer() + "\" is neither true nor false");
    }
  }

  private static Optional<Boolean> truth(String text) {
    String word = text.toLowerCase(Locale.ROOT);
    return WORDS_FOR_TRUE.contains(word)
        ? Optional.of(true)
        : Optional.of(false).filter(no -> WORDS_FOR_FALSE.contains(word));
  }

  /** What is accepted stands in the options, or else in the answer, a line each. */
  private void type() throws IOException {
    List<String> answers =
        options.isEmpty() ? answer().lines().toList() : List.copyOf(options.values());
    if (answers.isEmpty()) {
      fail("this row has no answer");
    } else {
      incoming.shortAnswer(plain("answers", answers));
    }
  }

  private void number() throws IOException {
    Optional<BigDecimal> answer = Decimals.read(answer());
    Optional<BigDecimal> tolerance =
        cell(Column.TOLERANCE).isEmpty()
            ? Optional.of(BigDecimal.ZERO)
            : Decimals.read(cell(Column.TOLERANCE)).filter(number -> number.signum() >= 0);
    if (answer.isEmpty() || tolerance.isEmpty()) {
      fail(
          answer.isEmpty()
              ? "the answer \"" + answer() + "\" is no number"
              : "the tolerance \"" + cell(Column.TOLERANCE) + "\" is no number of 0 or more");
    } else {
      incoming.numeric(answer.get(), tolerance.get(), Optional.of(cell(Column.UNIT)));
    }
  }

  private List<String> plain(String field, List<String> texts) {
    return new ArrayList<>(incoming.plain(field, texts, Markup.PLAIN));
  }
}
