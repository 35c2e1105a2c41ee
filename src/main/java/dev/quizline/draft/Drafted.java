package dev.quizline.draft;

import dev.quizline.bank.BankQuestion;
import dev.quizline.bank.Provenance;
import dev.quizline.quiz.TrueFalse;
import java.util.ArrayList;
import java.util.List;

/**
 * A question that was drafted, ready for a bank.
 *
 * @param from the facts that it asks about, one or more
 * @param looks what a person should look at, a line each
 */
public record Drafted(BankQuestion banked, List<Known> from, List<String> looks) {

  private static final int LONGEST_QUOTE = 200;

  public Drafted {
    from = List.copyOf(from);
    looks = List.copyOf(looks);
  }

  String ask() {
    return banked.question().item().ask();
  }

  /** Whether it is a sentence to be judged that is true. */
  boolean isTrueSentence() {
    return banked.question() instanceof TrueFalse judged && judged.answer();
  }

  boolean isFalseSentence() {
    return banked.question() instanceof TrueFalse judged && !judged.answer();
  }

  /** Whether a part of the article claims one of its facts. */
  public boolean isFrom(String statement) {
    return from.stream()
        .anyMatch(it -> it.root().statement().filter(statement::equals).isPresent());
  }

  /** What stands above it in the bank: the words it is from, then what to look at. */
  public List<String> comments() {
    List<String> comments = new ArrayList<>();
    Known first = from.get(0);
    Provenance.Root root = first.root();
    root.statement()
        .ifPresent(
            statement ->
                comments.add(
                    "From "
                        + statement
                        + first
                            .sentence()
                            .map(quote -> ": " + shortened(quote.text()))
                            .orElse("")));
    looks.forEach(look -> comments.add("Look: " + look));
    return comments;
  }

  private static String shortened(String sentence) {
    String line = sentence.replaceAll("\\s+", " ");
    int space = line.lastIndexOf(' ', LONGEST_QUOTE);
    return line.length() <= LONGEST_QUOTE || space < 0 ? line : line.substring(0, space) + " …";
  }
}
