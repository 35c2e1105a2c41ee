package dev.quizline.exchange.anki;

import dev.quizline.exchange.Decimals;
import dev.quizline.exchange.Incoming;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.Loss;
import dev.quizline.exchange.Markup;
import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.Matching;
import java.io.IOException;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/**
 * Makes a question of a note: the one that it was made from where it is one of ours; else a word or
 * a phrase to type, or a text with gaps.
 */
final class NoteReading {

  private static final Pattern GAP =
      Pattern.compile("\\{\\{c\\d{1,3}::(.*?)(?:::(.*?))?}}", Pattern.DOTALL);
  private static final Pattern OWN_GAP =
      Pattern.compile("\\{\\{c(\\d{1,3})::.*?}}", Pattern.DOTALL);
  private static final Pattern SOUND = Pattern.compile("\\[sound:[^\\]]*]");

  private final AnkiNote note;
  private final Intake intake;
  private final String place;

  NoteReading(AnkiNote note, String place, Intake intake) {
    this.note = note;
    this.place = place;
    this.intake = intake;
  }

  static boolean hasGaps(String field) {
    return GAP.matcher(field).find();
  }

  void read() throws IOException {
    Element front = html(note.field(0));
    Element mark = front.selectFirst("[data-quizline]");
    if (mark == null) {
      foreign();
      return;
    }
    Element back = html(note.field(1));
    Incoming incoming = new Incoming(intake, mark.attr("data-id"), mark.text());
    tags(incoming);
    html(back, "explain").ifPresent(text -> incoming.explain(text, Markup.HTML));
    html(back, "hint").ifPresent(text -> incoming.hint(text, Markup.HTML));
    if (!new OwnNote(incoming, mark, back, note.field(0)).read(mark.attr("data-quizline"))) {
      intake.malformed(place, "this note was made by Quizline and changed since: its key is gone");
    }
  }

  private static Element html(String field) {
    Document document = Jsoup.parseBodyFragment(field);
    document.outputSettings().prettyPrint(false);
    return document.body();
  }

  /** What a part of ours holds, as HTML. */
  static Optional<String> html(Element within, String part) {
    return Optional.ofNullable(within.selectFirst("[data-part=" + part + "]")).map(Element::html);
  }

  private void tags(Incoming incoming) {
    note.tags().forEach(tag -> incoming.tag(tag.replace('_', ' ')));
  }

  private void foreign() throws IOException {
    String ask = SOUND.matcher(note.field(0)).replaceAll("");
    Incoming incoming = new Incoming(intake, AnkiGuid.id(note.guid()), html(ask).text());
    tags(incoming);
    if (!note.deck().isBlank()) {
      incoming.tag(note.deck().replace("::", " "));
    }
    if (!ask.equals(note.field(0)) || SOUND.matcher(note.field(1)).find()) {
      incoming.lost("ask", "a sound", Loss.LEFT_OUT);
    }
    if (note.isCloze()) {
      cloze(ask, incoming);
      return;
    }
    String answer =
        incoming.plain("answers", SOUND.matcher(note.field(1)).replaceAll(""), Markup.HTML);
    if (note.fields().stream().skip(2).anyMatch(field -> !field.isBlank())) {
      incoming.lost("explain", "fields besides the first two", Loss.LEFT_OUT);
    }
    incoming.ask(ask, Markup.HTML);
    if (answer.isEmpty()) {
      incoming.leaveOut("a note whose answer is no text");
    } else {
      incoming.shortAnswer(List.of(answer));
    }
  }

  private void cloze(String text, Incoming incoming) throws IOException {
    List<Cloze.Gap> gaps = new ArrayList<>();
    StringBuilder ask = new StringBuilder();
    Matcher gap = GAP.matcher(text);
    while (gap.find()) {
      String answer = incoming.plain("gaps", gap.group(1), Markup.HTML);
      if (gap.group(2) != null) {
        incoming.lost("gaps", "a hint for a gap", Loss.LEFT_OUT);
      }
      if (!answer.isEmpty()) {
        gaps.add(new Cloze.Gap.Open(List.of(answer)));
      }
      gap.appendReplacement(ask, answer.isEmpty() ? "" : "{#" + gaps.size() + "}");
    }
    gap.appendTail(ask);
    incoming.ask(ask.toString(), Markup.HTML).explain(note.field(1), Markup.HTML);
    incoming.cloze(gaps);
  }

  /** A note of ours, taken apart again. */
  private record OwnNote(Incoming incoming, Element front, Element back, String text) {

    /** False where something is missing. */
    private boolean read(String kind) throws IOException {
      html(front, "ask").ifPresent(ask -> incoming.ask(ask, Markup.HTML));
      List<String> key = texts(back, "key");
      List<String> choices = texts(front, "choices");
      switch (kind) {
        case "single-choice", "multiple-choice" -> {
          return choose(kind, choices, key);
        }
        case "true-false" -> {
          return judge(key);
        }
        case "short-answer" -> incoming.shortAnswer(key);
        case "ordering" -> incoming.ordering(key);
        case "numeric" -> {
          return number();
        }
        case "matching" -> match();
        case "cloze" -> {
          return gaps();
        }
        default -> incoming.leaveOut("a note of the kind \"" + kind + "\"");
      }
      return true;
    }

    private List<String> texts(Element within, String part) {
      return within.select("[data-part=" + part + "] > li").stream()
          .map(item -> incoming.plain("choices", item.html(), Markup.HTML))
          .toList();
    }

    private boolean choose(String kind, List<String> choices, List<String> key) throws IOException {
      SortedSet<Integer> right = new TreeSet<>();
      key.forEach(text -> right.add(choices.indexOf(text)));
      if (right.isEmpty() || right.first() < 0) {
        return false;
      }
      if (kind.equals("single-choice")) {
        incoming.singleChoice(choices, right.first());
      } else {
        incoming.multipleChoice(choices, right);
      }
      return true;
    }

    private boolean judge(List<String> key) throws IOException {
      boolean sound = key.equals(List.of("true")) || key.equals(List.of("false"));
      if (sound) {
        incoming.trueFalse(key.get(0).equals("true"));
      }
      return sound;
    }

    private boolean number() throws IOException {
      Optional<BigDecimal> answer = html(back, "answer").flatMap(Decimals::read);
      BigDecimal tolerance =
          html(back, "tolerance").flatMap(Decimals::read).orElse(BigDecimal.ZERO);
      Optional<String> unit =
          html(back, "unit").map(text -> incoming.plain("unit", text, Markup.HTML));
      if (answer.isPresent()) {
        incoming.numeric(answer.get(), tolerance, unit);
      }
      return answer.isPresent();
    }

    /** The cells of a table of ours, row by row. */
    private List<List<String>> table(String part) {
      return back.select("[data-part=" + part + "] tr").stream()
          .map(
              row ->
                  row.select("td").stream()
                      .map(cell -> incoming.plain("pairs", cell.html(), Markup.HTML))
                      .toList())
          .toList();
    }

    private void match() throws IOException {
      List<Matching.Pair> pairs =
          table("key").stream()
              .filter(row -> row.size() == 2)
              .map(row -> new Matching.Pair(row.get(0), row.get(1)))
              .toList();
      incoming.matching(pairs, texts(back, "extra"));
    }

    private boolean gaps() throws IOException {
      List<Cloze.Gap> gaps = new ArrayList<>();
      for (List<String> row : table("gaps")) {
        Optional<Cloze.Gap> gap = gap(row);
        if (gap.isEmpty()) {
          return false;
        }
        gaps.add(gap.get());
      }
      incoming.ask(OWN_GAP.matcher(text).replaceAll("{#$1}"), Markup.HTML);
      incoming.cloze(gaps);
      return true;
    }

    private static Optional<Cloze.Gap> gap(List<String> row) {
      if (row.size() < 2) {
        return Optional.empty();
      }
      List<String> texts = row.subList(1, row.size());
      Matcher choice = Pattern.compile("choice (\\d{1,3})").matcher(row.get(0));
      if (!choice.matches()) {
        return Optional.of(new Cloze.Gap.Open(texts));
      }
      int answer = Integer.parseInt(choice.group(1)) - 1;
      return answer >= 0 && answer < texts.size() && texts.size() > 1
          ? Optional.of(new Cloze.Gap.Choice(texts, answer))
          : Optional.empty();
    }
  }
}
