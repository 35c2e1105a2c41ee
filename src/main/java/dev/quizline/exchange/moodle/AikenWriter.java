package dev.quizline.exchange.moodle;

import dev.quizline.bank.BankQuestion;
import dev.quizline.exchange.HeldCases;
import dev.quizline.exchange.Loss;
import dev.quizline.exchange.Losses;
import dev.quizline.exchange.TextWriter;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import java.io.IOException;
import java.io.OutputStream;
import java.util.List;
import java.util.Optional;

/** Writes Aiken: questions with one right choice, and nothing else of them. */
public final class AikenWriter extends TextWriter {

  private static final int MOST_CHOICES = 26;

  private final Losses losses;

  public AikenWriter(OutputStream out, Losses losses) {
    super(out);
    this.losses = losses;
  }

  @Override
  public void question(BankQuestion asked) throws IOException {
    Optional<String> text = asked.question().match(new Body(losses));
    if (text.isPresent()) {
      losses.add(Loss.ofId(asked.question().id()));
      out.append(text.get()).append('\n');
    }
  }

  /** Empty where Aiken has no form for a question, which is reported. */
  private static final class Body extends HeldCases<Optional<String>> {
    private final Losses losses;

    private Body(Losses losses) {
      this.losses = losses;
    }

    @Override
    public Optional<String> singleChoice(SingleChoice question) {
      return body(question.id(), question.item().ask(), question.choices(), question.answer());
    }

    @Override
    public Optional<String> trueFalse(TrueFalse question) {
      losses.add(new Loss(question.id(), "type", "a sentence to judge", "two choices"));
      return body(
          question.id(),
          question.item().ask(),
          List.of("True", "False"),
          question.answer() ? 0 : 1);
    }

    private Optional<String> body(String id, String ask, List<String> choices, int answer) {
      String stem = line(id, "ask", ask);
      boolean misread = stem.matches("[A-Z][).].*|ANSWER:.*") || stem.length() < 2;
      if (misread || choices.size() > MOST_CHOICES) {
        losses.add(
            Loss.ofQuestion(
                id,
                misread
                    ? "a question that begins like a choice or an answer"
                    : "a question with over " + MOST_CHOICES + " choices"));
        return Optional.empty();
      }
      StringBuilder text = new StringBuilder(stem).append('\n');
      for (int i = 0; i < choices.size(); i++) {
        String choice = line(id, "choices", choices.get(i));
        text.append((char) ('A' + i)).append(") ").append(choice).append('\n');
      }
      text.append("ANSWER: ").append((char) ('A' + answer)).append('\n');
      return Optional.of(text.toString());
    }

    private String line(String id, String field, String text) {
      String line = text.strip().replaceAll("\\s*[\r\n]\\s*", " ");
      if (!line.equals(text)) {
        losses.add(new Loss(id, field, "line breaks", "blanks"));
      }
      return line;
    }
  }
}
