package dev.quizline.exchange.anki;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.exchange.DifficultyTag;
import dev.quizline.exchange.HeldCases;
import dev.quizline.exchange.HtmlText;
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
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Makes a note of a question: what is asked and what there is to choose on the front, the key and
 * the explanation on the back. The attributes named {@code data-…} are what {@link NoteReading}
 * goes by.
 */
final class NoteMaking {

  private static final Pattern PLACE = Pattern.compile("\\{#0*(\\d{1,6})}");

  private final String bank;
  private final String deck;

  NoteMaking(Bank bank) {
    this.bank = bank.name();
    // Two colons would part a deck from a deck within it.
    this.deck = bank.title().replaceAll(":{2,}", ":").replaceAll("\\s+", " ");
  }

  String deck() {
    return deck;
  }

  AnkiNote note(BankQuestion asked) {
    Question question = asked.question();
    Item item = question.item();
    Sides sides = question.match(new ByKind());
    String mark =
        "<div data-quizline=\""
            + question.kind().id()
            + "\" data-id=\""
            + HtmlText.of(item.id())
            + "\">";
    List<String> fields =
        List.of(
            mark + sides.front() + "</div>",
            sides.back()
                + item.hint().map(hint -> part("hint", HtmlText.of(hint))).orElse("")
                + (item.explain().isEmpty() ? "" : part("explain", HtmlText.of(item.explain()))));
    return new AnkiNote(
        AnkiGuid.of(bank, item.id()), question instanceof Cloze, deck, tags(item), fields);
  }

  private static List<String> tags(Item item) {
    List<String> tags = new ArrayList<>();
    item.tags().forEach(tag -> tags.add(tag.replace(' ', '_')));
    if (item.difficulty() != Difficulty.MEDIUM) {
      tags.add(DifficultyTag.of(item.difficulty()));
    }
    return tags;
  }

  private record Sides(String front, String back) {}

  private static String part(String name, String html) {
    return "<div data-part=\"" + name + "\">" + html + "</div>";
  }

  private static String list(String tag, String name, List<String> texts) {
    StringBuilder list = new StringBuilder("<" + tag + " data-part=\"" + name + "\">");
    texts.forEach(text -> list.append("<li>").append(HtmlText.of(text)).append("</li>"));
    return list.append("</").append(tag).append(">").toString();
  }

  private static String row(List<String> texts) {
    StringBuilder row = new StringBuilder("<tr>");
    texts.forEach(text -> row.append("<td>").append(HtmlText.of(text)).append("</td>"));
    return row.append("</tr>").toString();
  }

  private static final class ByKind extends HeldCases<Sides> {

    @Override
    public Sides singleChoice(SingleChoice question) {
      return chosen(question, question.choices(), List.of(question.answer()));
    }

    @Override
    public Sides multipleChoice(MultipleChoice question) {
      return chosen(question, question.choices(), List.copyOf(question.answers()));
    }

    private static Sides chosen(Question question, List<String> choices, List<Integer> right) {
      return new Sides(
          ask(question) + list("ol", "choices", choices),
          list("ul", "key", right.stream().map(choices::get).toList()));
    }

    @Override
    public Sides trueFalse(TrueFalse question) {
      return new Sides(ask(question), list("ul", "key", List.of(question.answerText())));
    }

    @Override
    public Sides shortAnswer(ShortAnswer question) {
      return new Sides(ask(question), list("ul", "key", question.answers()));
    }

    @Override
    public Sides numeric(Numeric question) {
      String key =
          "<b data-part=\"answer\">"
              + question.answer().toPlainString()
              + "</b>"
              + (question.tolerance().signum() == 0
                  ? ""
                  : " \u00B1 <span data-part=\"tolerance\">"
                      + question.tolerance().toPlainString()
                      + "</span>")
              + question
                  .unit()
                  .map(unit -> " <span data-part=\"unit\">" + HtmlText.of(unit) + "</span>")
                  .orElse("");
      return new Sides(ask(question), part("number", key));
    }

    @Override
    public Sides ordering(Ordering question) {
      List<String> shown = question.order().stream().sorted().toList();
      return new Sides(
          ask(question) + list("ul", "choices", shown), list("ol", "key", question.order()));
    }

    @Override
    public Sides matching(Matching question) {
      StringBuilder key = new StringBuilder("<table data-part=\"key\">");
      List<String> lefts = new ArrayList<>();
      for (Matching.Pair pair : question.pairs()) {
        lefts.add(pair.left());
        key.append(row(List.of(pair.left(), pair.right())));
      }
      List<String> rights = question.rights().stream().sorted().toList();
      return new Sides(
          ask(question) + list("ol", "lefts", lefts) + list("ul", "rights", rights),
          key.append("</table>") + list("ul", "extra", question.extra()));
    }

    /** The first answer is what the card hides; the others and the choices stand on the back. */
    @Override
    public Sides cloze(Cloze question) {
      StringBuilder key = new StringBuilder("<table data-part=\"gaps\">");
      List<String> gaps = new ArrayList<>();
      for (Cloze.Gap gap : question.gaps()) {
        String number = String.valueOf(gaps.size() + 1);
        List<String> cells = new ArrayList<>();
        if (gap instanceof Cloze.Gap.Choice choice) {
          cells.add("choice " + (choice.answer() + 1));
          cells.addAll(choice.choices());
        } else if (gap instanceof Cloze.Gap.Open open) {
          cells.add("text");
          cells.addAll(open.answers());
        }
        key.append(row(cells));
        gaps.add("{{c" + number + "::" + safe(HtmlText.of(gap.answerText())) + "}}");
      }
      String text =
          PLACE
              .matcher(HtmlText.of(question.item().ask()))
              .replaceAll(place -> "\uE000" + place.group(1) + "\uE000");
      return new Sides(filled(safe(text), gaps), key.append("</table>").toString());
    }

    private static String filled(String text, List<String> gaps) {
      return Pattern.compile("\uE000(\\d+)\uE000")
          .matcher(text)
          .replaceAll(
              place -> Matcher.quoteReplacement(gaps.get(Integer.parseInt(place.group(1)) - 1)));
    }

    /** So that nothing in it opens, parts or closes a gap. */
    private static String safe(String html) {
      return html.replace("{", "&#123;").replace("}", "&#125;").replace("::", "&#58;&#58;");
    }

    private static String ask(Question question) {
      return part("ask", HtmlText.of(question.item().ask()));
    }
  }
}
