package dev.quizline.exchange.moodle;

import dev.quizline.bank.BankQuestion;
import dev.quizline.exchange.Decimals;
import dev.quizline.exchange.DifficultyTag;
import dev.quizline.exchange.Loss;
import dev.quizline.exchange.Losses;
import dev.quizline.exchange.TextWriter;
import dev.quizline.exchange.xml.XmlText;
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
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * Writes GIFT as Moodle's own exporter lays it out, with ids and tags where Moodle 4 looks for
 * them. Text that its default format would take for HTML is marked as plain.
 */
public final class GiftWriter extends TextWriter {

  private static final String PLAIN = "[plain]";

  private final Losses losses;

  public GiftWriter(OutputStream out, Losses losses) {
    super(out);
    this.losses = losses;
  }

  @Override
  public void question(BankQuestion asked) throws IOException {
    Item item = asked.question().item();
    Optional<String> body = asked.question().match(new Body(item, losses));
    if (body.isPresent()) {
      out.append("// [id:").append(item.id()).append(']');
      for (String tag : item.tags()) {
        out.append(tag(tag, item.id()));
      }
      if (item.difficulty() != Difficulty.MEDIUM) {
        out.append(" [tag:").append(DifficultyTag.of(item.difficulty())).append(']');
      }
      out.append("\n::").append(GiftText.escaped(item.id())).append("::");
      out.append(body.get()).append("\n\n");
    }
  }

  private String tag(String tag, String id) {
    String fit = tag.replaceAll("[<>`\n\r]|\\\\+$", " ").strip();
    if (!fit.equals(tag)) {
      losses.add(new Loss(id, "tags", "a sign that GIFT does not allow in a tag", "a blank"));
    }
    return fit.isEmpty() ? "" : " [tag:" + fit.replace("]", "\\]") + "]";
  }

  /** What stands behind the name; empty where GIFT has no form for it, which is reported. */
  private record Body(Item item, Losses losses) implements Question.Cases<Optional<String>> {

    @Override
    public Optional<String> singleChoice(SingleChoice question) {
      return Optional.of(
          stem(item.ask()) + "{\n" + choices(question.choices(), question.answer()) + end());
    }

    private String choices(List<String> choices, int answer) {
      StringBuilder out = new StringBuilder();
      for (int i = 0; i < choices.size(); i++) {
        out.append(i == answer ? "\t=" : "\t~").append(text(choices.get(i))).append('\n');
      }
      return out.toString();
    }

    @Override
    public Optional<String> multipleChoice(MultipleChoice question) {
      int right = question.answers().size();
      Optional<BigDecimal> share = Grades.share(right);
      if (share.isEmpty()) {
        return none("a question with " + right + " right choices, for which Moodle has no weights");
      }
      BigDecimal penalty = Grades.penalty(question.choices().size() - right);
      StringBuilder out = new StringBuilder(stem(item.ask())).append("{\n");
      for (int i = 0; i < question.choices().size(); i++) {
        BigDecimal weight = question.answers().contains(i) ? share.get() : penalty;
        out.append("\t~%").append(Decimals.shortest(weight).toPlainString()).append('%');
        out.append(text(question.choices().get(i))).append('\n');
      }
      losses.add(Loss.ofMarks(item.id(), Grades.INSTEAD));
      return Optional.of(out + end());
    }

    @Override
    public Optional<String> trueFalse(TrueFalse question) {
      String answer = question.answer() ? "TRUE" : "FALSE";
      String explain = item.explain().isEmpty() ? "" : "####" + text(item.explain());
      return Optional.of(stem(item.ask()) + "{" + answer + explain + "}");
    }

    @Override
    public Optional<String> shortAnswer(ShortAnswer question) {
      String answers = answers(question.answers());
      return answers.isEmpty()
          ? none("a question whose answer has an arrow")
          : Optional.of(stem(item.ask()) + "{\n" + answers + end());
    }

    /** An arrow would make pairs of them. */
    private String answers(List<String> answers) {
      StringBuilder out = new StringBuilder();
      for (String answer : answers) {
        if (answer.contains("->")) {
          lost("answers", "an answer with an arrow", Loss.LEFT_OUT);
        } else {
          out.append("\t=%100%").append(text(answer.replace("*", "\\*"))).append('\n');
        }
      }
      return out.toString();
    }

    @Override
    public Optional<String> numeric(Numeric question) {
      String unit = question.unit().map(name -> " (" + name + ")").orElse("");
      if (!unit.isEmpty()) {
        lost("unit", "a unit", "added to the question");
      }
      return Optional.of(
          stem(item.ask() + unit)
              + "{#\n\t=%100%"
              + question.answer().toPlainString()
              + ":"
              + question.tolerance().toPlainString()
              + "\n"
              + end());
    }

    /** Moodle looks for the braces before it undoes escapes, and undoes none in the items. */
    @Override
    public Optional<String> ordering(Ordering question) {
      if ((item.ask() + item.explain()).matches("(?s).*[{}].*")) {
        return none("an ordering with braces in its texts");
      }
      for (String entry : question.order()) {
        boolean breaks =
            entry.matches("(?s)0|//.*|.*[{}\n\r].*|.*####.*") || !entry.equals(entry.strip());
        if (breaks || isMarkup(entry)) {
          return none("an ordering with braces, tags or line breaks in its items");
        }
      }
      String explain = item.explain().isEmpty() ? "" : "\t####" + text(item.explain()) + "\n";
      return Optional.of(
          stem(item.ask())
              + "{>"
              + question.order().size()
              + " ALL VERTICAL RELATIVE_NEXT_EXCLUDE_LAST SHOW none\n"
              + String.join("\n", question.order())
              + "\n"
              + explain
              + "}");
    }

    @Override
    public Optional<String> matching(Matching question) {
      StringBuilder out = new StringBuilder(stem(item.ask())).append("{\n");
      for (Matching.Pair pair : question.pairs()) {
        out.append("\t=").append(left(pair.left())).append(" -> ");
        out.append(GiftText.escaped(pair.right())).append('\n');
      }
      for (String extra : question.extra()) {
        out.append("\t= -> ").append(GiftText.escaped(extra)).append('\n');
      }
      return Optional.of(out + end());
    }

    /** An arrow of its own can be written in HTML only. */
    private String left(String left) {
      return left.contains("->")
          ? "[html]" + GiftText.escaped(XmlText.text(left).replace("\n", "<br>"))
          : text(left);
    }

    @Override
    public Optional<String> cloze(Cloze question) {
      if (question.gaps().size() > 1) {
        return none("a text with several gaps");
      }
      Cloze.Gap gap = question.gaps().get(0);
      String answers =
          gap instanceof Cloze.Gap.Choice choice
              ? choices(choice.choices(), choice.answer())
              : answers(((Cloze.Gap.Open) gap).answers());
      if (answers.isEmpty()) {
        return none("a question whose answer has an arrow");
      }
      lost("type", "a text with one gap", "a question with a missing word");
      int at = item.ask().indexOf("{#1}");
      return Optional.of(
          stem(item.ask().substring(0, at))
              + "{\n"
              + answers
              + end()
              + GiftText.escaped(item.ask().substring(at + "{#1}".length())));
    }

    @Override
    public Optional<String> factCheck(FactCheck question) {
      return none("a fact check");
    }

    private Optional<String> none(String why) {
      losses.add(Loss.ofQuestion(item.id(), why));
      return Optional.empty();
    }

    private void lost(String field, String lost, String choice) {
      losses.add(new Loss(item.id(), field, lost, choice));
    }

    private String stem(String text) {
      return (isMarkup(text) || text.startsWith("[") ? PLAIN : "") + GiftText.escaped(text);
    }

    /** A sign of percent in front would begin a weight; slashes, for some programs, a comment. */
    private String text(String text) {
      boolean marked =
          isMarkup(text)
              || GiftText.format(text).isPresent()
              || text.startsWith("%")
              || text.startsWith("//");
      return (marked ? PLAIN : "") + GiftText.escaped(text);
    }

    private String end() {
      return (item.explain().isEmpty() ? "" : "\t####" + text(item.explain()) + "\n") + "}";
    }

    /** Whether the default format would take something in it for HTML. */
    private static boolean isMarkup(String text) {
      return text.indexOf('<') >= 0 || text.indexOf('&') >= 0;
    }
  }
}
