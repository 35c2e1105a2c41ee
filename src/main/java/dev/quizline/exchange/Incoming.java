package dev.quizline.exchange;

import dev.quizline.bank.BankQuestion;
import dev.quizline.bank.Location;
import dev.quizline.bank.NameIds;
import dev.quizline.bank.Sameness;
import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Ordering;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.IntStream;

/**
 * A question on its way in: takes what a foreign file says of it, reports what banks have no place
 * for, and ends with one of the methods named after a kind, or with {@link #leaveOut}. What is
 * sound in its own format but none of our questions is left out and named, never refused.
 */
public final class Incoming {

  private static final BigDecimal MOST_POINTS = BigDecimal.valueOf(1000);
  private static final Duration LONGEST_TIME = Duration.ofDays(1);

  private final Intake intake;
  private final String id;
  private final Set<String> tags = new LinkedHashSet<>();
  private String ask = "";
  private String explain = "";
  private Optional<String> hint = Optional.empty();
  private Difficulty difficulty = Difficulty.MEDIUM;
  private Optional<Duration> time = Optional.empty();
  private int points = 1;
  private boolean pinLast;

  /**
   * Begins, and gives it an id.
   *
   * @param names what its id may be made from, the best first: the id that the file gives, which is
   *     kept as it is if it can be; then its name, and the words of the question
   */
  public Incoming(Intake intake, String... names) {
    this.intake = intake;
    String wanted = names[0].strip();
    for (int i = 1; i < names.length && wanted.isEmpty(); i++) {
      wanted = NameIds.kebab(names[i]);
    }
    this.id = intake.id(wanted);
  }

  public String id() {
    return id;
  }

  /** Reports something that this question loses. */
  public void lost(String field, String lost, String choice) {
    intake.lost(new Loss(id, field, lost, choice));
  }

  /** The question is none that a bank can hold. */
  public void leaveOut(String why) {
    intake.lost(Loss.ofQuestion(id, why));
  }

  /**
   * A text of the question as banks have it.
   *
   * @param field the key it goes to
   */
  public String plain(String field, String text, Markup markup) {
    PlainText plain = PlainText.of(text, markup);
    for (PlainText.Change change : plain.changes()) {
      intake.lost(change.in(id, field));
    }
    return plain.text();
  }

  public List<String> plain(String field, List<String> texts, Markup markup) {
    List<String> plain = new ArrayList<>(texts.size());
    texts.forEach(text -> plain.add(plain(field, text, markup)));
    return plain;
  }

  public Incoming ask(String text, Markup markup) {
    ask = plain("ask", text, markup);
    return this;
  }

  /** What was said so far, as banks have it. */
  public String ask() {
    return ask;
  }

  public Incoming explain(String text, Markup markup) {
    explain = plain("explain", text, markup);
    return this;
  }

  public boolean isExplained() {
    return !explain.isEmpty();
  }

  public Incoming hint(String text, Markup markup) {
    hint = Optional.of(plain("hint", text, markup)).filter(words -> !words.isEmpty());
    return this;
  }

  /** A tag, or the difficulty where it names one as {@code difficulty:hard}. */
  public Incoming tag(String text) {
    Optional<Difficulty> named = DifficultyTag.read(text);
    if (named.isPresent()) {
      difficulty = named.get();
      return this;
    }
    String tag = held(plain("tags", text, Markup.PLAIN));
    if (!tag.equals(text.strip())) {
      lost("tags", "a comma, a plus or a line break in a tag", "written as a blank");
    }
    if (!tag.isEmpty()) {
      tags.add(tag);
    }
    return this;
  }

  /** Without what tags cannot hold: they are listed with commas, asked for with plus signs. */
  private static String held(String words) {
    StringBuilder tag = new StringBuilder(words.length());
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      boolean held = c != ',' && c != '+' && !Character.isWhitespace(c);
      if (held) {
        tag.append(c);
      } else if (tag.length() > 0 && tag.charAt(tag.length() - 1) != ' ') {
        tag.append(' ');
      }
    }
    return tag.toString().strip();
  }

  /** False where the word names none. */
  public boolean difficulty(String word) {
    Optional<Difficulty> named = DifficultyTag.named(word);
    difficulty = named.orElse(difficulty);
    return named.isPresent();
  }

  /** None where it is nothing; a day at most. */
  public Incoming time(Duration limit) {
    if (limit.isNegative() || limit.isZero()) {
      return this;
    }
    if (limit.compareTo(LONGEST_TIME) > 0) {
      lost("time", "a limit of over a day", "a day");
    }
    time = Optional.of(limit.compareTo(LONGEST_TIME) > 0 ? LONGEST_TIME : limit);
    return this;
  }

  /** Whole points from 0 to 1,000; others are brought to the nearest that banks have. */
  public Incoming points(BigDecimal worth) {
    BigDecimal whole =
        worth.setScale(0, RoundingMode.HALF_UP).max(BigDecimal.ZERO).min(MOST_POINTS);
    if (whole.signum() == 0 && worth.signum() > 0) {
      whole = BigDecimal.ONE;
    }
    if (whole.compareTo(worth) != 0) {
      lost("points", "points that are no whole number up to 1,000", "rounded");
    }
    points = whole.intValueExact();
    return this;
  }

  /** The last choice stays last when the others are shuffled. */
  public Incoming pinLast() {
    pinLast = true;
    return this;
  }

  public void trueFalse(boolean answer) throws IOException {
    if (isAsked()) {
      take(new TrueFalse(item(), answer));
    }
  }

  /**
   * @param right the place of the right one
   */
  public void singleChoice(List<String> choices, int right) throws IOException {
    if (isAsked()) {
      Optional<Choosing> sound = Choosing.of(choices, new TreeSet<>(List.of(right)), this);
      if (sound.isPresent()) {
        Choosing kept = sound.get();
        take(new SingleChoice(item(), kept.choices(), kept.right().first(), pinLast));
      }
    }
  }

  /**
   * A choice of one where the file names the right one first; they are put in the order of their
   * letters, so that the place tells nothing.
   */
  public void rightAmong(String right, List<String> wrong) throws IOException {
    List<String> choices = new ArrayList<>(plain("choices", wrong, Markup.PLAIN));
    String kept = plain("choices", right, Markup.PLAIN);
    choices.add(kept);
    choices.sort(Comparator.naturalOrder());
    singleChoice(choices, choices.indexOf(kept));
  }

  /**
   * @param right places of the right ones, at least one
   */
  public void multipleChoice(List<String> choices, SortedSet<Integer> right) throws IOException {
    if (isAsked()) {
      Optional<Choosing> sound = Choosing.of(choices, right, this);
      if (sound.isPresent()) {
        take(new MultipleChoice(item(), sound.get().choices(), sound.get().right(), pinLast));
      }
    }
  }

  /** The first is shown as the answer. */
  public void shortAnswer(List<String> answers) throws IOException {
    List<String> kept = Choosing.distinct("answers", answers, this);
    if (isAsked() && isThere(!kept.isEmpty(), "a question without an answer")) {
      take(new ShortAnswer(item(), kept));
    }
  }

  public void numeric(BigDecimal answer, BigDecimal tolerance, Optional<String> unit)
      throws IOException {
    boolean writable = Decimals.isWritable(answer) && Decimals.isWritable(tolerance);
    if (isAsked() && isThere(writable, "a number of over 40 digits")) {
      take(
          new Numeric(
              item(),
              Decimals.unpowered(answer),
              Decimals.unpowered(tolerance.abs()),
              unit.filter(u -> !u.isBlank())));
    }
  }

  /** First to last. */
  public void ordering(List<String> order) throws IOException {
    boolean sound =
        Choosing.distinct("order", order, this).size() == order.size() && order.size() > 1;
    if (isAsked() && isThere(sound, "an ordering whose items are empty, alike or fewer than two")) {
      take(new Ordering(item(), order, IntStream.range(0, order.size()).boxed().toList()));
    }
  }

  public void matching(List<Matching.Pair> pairs, List<String> extra) throws IOException {
    List<String> lefts = pairs.stream().map(Matching.Pair::left).toList();
    boolean sound =
        pairs.size() > 1
            && Choosing.distinct("pairs", lefts, this).size() == pairs.size()
            && pairs.stream().noneMatch(pair -> pair.right().isBlank());
    List<String> free = new ArrayList<>(Choosing.distinct("extra", extra, this));
    free.removeIf(text -> pairs.stream().anyMatch(pair -> Sameness.same(pair.right(), text)));
    if (isAsked() && isThere(sound, "a matching whose pairs are empty, alike or fewer than two")) {
      take(Matching.of(item(), pairs, free));
    }
  }

  /** The text that was asked holds {@code {#1}}, {@code {#2}} … where they go. */
  public void cloze(List<Cloze.Gap> gaps) throws IOException {
    if (isAsked() && isThere(Cloze.fits(ask, gaps.size()), "a text whose gaps are not in order")) {
      take(new Cloze(item(), gaps));
    }
  }

  private boolean isAsked() {
    return isThere(!ask.isEmpty(), "a question that asks nothing");
  }

  private boolean isThere(boolean sound, String otherwise) {
    if (!sound) {
      leaveOut(otherwise);
    }
    return sound;
  }

  private Item item() {
    return new Item(id, ask, explain, hint, difficulty, List.copyOf(tags), time, points);
  }

  private void take(Question question) throws IOException {
    int gaps = question instanceof Cloze cloze ? cloze.gaps().size() : 0;
    intake.question(
        new BankQuestion(
            question,
            List.of(),
            Optional.empty(),
            Collections.nCopies(gaps, Optional.empty()),
            Optional.empty(),
            Location.of(id)));
  }
}
