package dev.quizline.exchange.text2qti;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.exchange.HeldCases;
import dev.quizline.exchange.Loss;
import dev.quizline.exchange.Losses;
import dev.quizline.exchange.TextWriter;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Writes text2qti's Markdown; a question's title is its id, so that it comes back with it. */
public final class Text2qtiWriter extends TextWriter {

  private static final String INDENT = "    ";

  /** text2qti refuses what Canvas would take for zero. */
  private static final BigDecimal LEAST = new BigDecimal("0.0001");

  private final Losses losses;
  private final Set<String> asked = new HashSet<>();
  private int number;

  public Text2qtiWriter(OutputStream out, Losses losses) {
    super(out);
    this.losses = losses;
  }

  @Override
  public void begin(Bank header) throws IOException {
    out.append(marked("Quiz title: ", header.title().replaceAll("\\s+", " "))).append('\n');
  }

  @Override
  public void question(BankQuestion question) throws IOException {
    Item item = question.question().item();
    Optional<String> answers = question.question().match(new Answers());
    if (answers.isPresent() && !asked.add(item.ask())) {
      losses.add(Loss.ofQuestion(item.id(), "a question that is asked a second time"));
    } else if (answers.isPresent()) {
      out.append("Title: ").append(item.id()).append('\n');
      points(item);
      out.append(marked(String.format("%-4s", ++number + "."), item.ask()));
      if (!item.explain().isEmpty()) {
        out.append(marked("... ", item.explain()));
      }
      out.append(answers.get()).append('\n');
    }
  }

  private void points(Item item) throws IOException {
    if (item.points() == 0) {
      losses.add(new Loss(item.id(), "points", "no points", "one point"));
    } else if (item.points() > 1) {
      out.append("Points: ").append(String.valueOf(item.points())).append('\n');
    }
  }

  /** A text behind its mark; further lines are indented. */
  private static String marked(String mark, String text) {
    String[] lines = text.split("\n", -1);
    String begin = mark.endsWith(" ") ? mark : mark + " ";
    StringBuilder out = new StringBuilder(begin).append(MarkdownText.of(lines[0]));
    for (int i = 1; i < lines.length; i++) {
      boolean breaks = !lines[i].isBlank() && !lines[i - 1].isBlank();
      out.append(breaks ? "  \n" : "\n");
      out.append(lines[i].isBlank() ? "" : INDENT + MarkdownText.of(lines[i]));
    }
    return out.append('\n').toString();
  }

  /** Empty where text2qti has no form for a question, which is reported. */
  private final class Answers extends HeldCases<Optional<String>> {

    @Override
    public Optional<String> singleChoice(SingleChoice question) {
      List<String> choices = question.choices();
      if (choices.size() > 26) {
        return none(question.id(), "a question with over 26 choices");
      }
      if (Set.copyOf(choices.stream().map(String::toLowerCase).toList())
          .equals(Set.of("true", "false"))) {
        losses.add(
            new Loss(question.id(), "type", "choices True and False", "a sentence to judge"));
      }
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < choices.size(); i++) {
        String letter = (char) ('a' + i) + ")";
        text.append(
            marked(i == question.answer() ? "*" + letter + " " : letter + "  ", choices.get(i)));
      }
      return Optional.of(text.toString());
    }

    @Override
    public Optional<String> multipleChoice(MultipleChoice question) {
      losses.add(Loss.ofMarks(question.id(), "marked as Canvas does"));
      StringBuilder text = new StringBuilder();
      for (int i = 0; i < question.choices().size(); i++) {
        String mark = question.answers().contains(i) ? "[*] " : "[ ] ";
        text.append(marked(mark, question.choices().get(i)));
      }
      return Optional.of(text.toString());
    }

    @Override
    public Optional<String> trueFalse(TrueFalse question) {
      return Optional.of(question.answer() ? "*a) True\nb)  False\n" : "a)  True\n*b) False\n");
    }

    @Override
    public Optional<String> shortAnswer(ShortAnswer question) {
      StringBuilder text = new StringBuilder();
      for (String answer : question.answers()) {
        String line = answer.replaceAll("\\s*\n\\s*", " ");
        if (!line.equals(answer)) {
          losses.add(new Loss(question.id(), "answers", "line breaks", "blanks"));
        }
        text.append("*   ").append(line).append('\n');
      }
      return Optional.of(text.toString());
    }

    @Override
    public Optional<String> numeric(Numeric question) {
      BigDecimal low = question.answer().subtract(question.tolerance());
      BigDecimal high = question.answer().add(question.tolerance());
      if (low.abs().compareTo(LEAST) < 0 || high.abs().compareTo(LEAST) < 0) {
        return none(question.id(), "a number that Canvas would take for zero");
      }
      if (question.unit().isPresent()) {
        losses.add(new Loss(question.id(), "unit", "a unit", Loss.LEFT_OUT));
      }
      boolean whole = question.answer().scale() <= 0 && question.tolerance().signum() == 0;
      String margin = whole ? "" : " +- " + question.tolerance().toPlainString();
      return Optional.of("=   " + question.answer().toPlainString() + margin + "\n");
    }

    private Optional<String> none(String id, String why) {
      losses.add(Loss.ofQuestion(id, why));
      return Optional.empty();
    }
  }
}
