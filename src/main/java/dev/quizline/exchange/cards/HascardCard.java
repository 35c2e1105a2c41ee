package dev.quizline.exchange.cards;

import dev.quizline.exchange.Incoming;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.Markup;
import dev.quizline.quiz.Cloze;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * One card.
 *
 * @param line where it begins, from 1
 */
record HascardCard(int line, List<String> lines) {

  private static final Pattern CHOICE = Pattern.compile("([-*])\\s+(.*)");
  private static final Pattern BOX = Pattern.compile("\\[([ *xX])]\\s*(.*)");
  private static final Pattern PLACE = Pattern.compile("(\\d{1,4})\\.\\s+(.*)");
  private static final Pattern FILE = Pattern.compile("!\\[[^\\]]*]\\([^)]*\\)");
  private static final Pattern GAP = Pattern.compile("(?<!\\\\)_((?:[^_\\\\]|\\\\.)+)_");
  private static final Pattern ESCAPE = Pattern.compile("\\\\([_|\\\\])");

  void read(Intake intake) throws IOException {
    if (lines.stream().allMatch(String::isBlank)) {
      return;
    }
    String title = lines.get(0).strip();
    if (!title.startsWith("#") || title.substring(1).isBlank()) {
      intake.malformed(line, "a card begins with # and its question, and this one does not");
      return;
    }
    String ask = title.substring(1).strip();
    Incoming incoming = new Incoming(intake, "", ask).ask(ask, Markup.PLAIN);
    List<String> body =
        lines.subList(1, lines.size()).stream()
            .map(String::strip)
            .filter(text -> !text.isEmpty() && !isFile(text, incoming))
            .toList();
    read(body, incoming, intake);
  }

  private static boolean isFile(String text, Incoming incoming) {
    boolean file = FILE.matcher(text).matches();
    if (file) {
      incoming.lost("ask", "a file to be opened beside it", "left out");
    }
    return file;
  }

  private void read(List<String> body, Incoming incoming, Intake intake) throws IOException {
    if (areAll(CHOICE, body)) {
      choices(CHOICE, "*", body, incoming, intake);
    } else if (areAll(BOX, body)) {
      choices(BOX, "*xX", body, incoming, intake);
    } else if (areAll(PLACE, body)) {
      order(body, incoming, intake);
    } else if (GAP.matcher(String.join("\n", body)).find()) {
      gaps(String.join("\n", body), incoming);
    } else if (body.size() == 1) {
      incoming.shortAnswer(
          incoming.plain("answers", List.of(unescaped(body.get(0))), Markup.PLAIN));
    } else {
      incoming.leaveOut("a card that asks for no answer that can be typed");
    }
  }

  private static boolean areAll(Pattern form, List<String> body) {
    return !body.isEmpty() && body.stream().allMatch(text -> form.matcher(text).matches());
  }

  private void choices(
      Pattern form, String right, List<String> body, Incoming incoming, Intake intake)
      throws IOException {
    List<String> texts = new ArrayList<>();
    SortedSet<Integer> answers = new TreeSet<>();
    for (String text : body) {
      Matcher choice = form.matcher(text);
      if (choice.matches()) {
        if (right.contains(choice.group(1))) {
          answers.add(texts.size());
        }
        texts.add(choice.group(2));
      }
    }
    List<String> choices = incoming.plain("choices", texts, Markup.PLAIN);
    boolean several = form == BOX;
    if (answers.isEmpty() || !several && answers.size() > 1) {
      intake.malformed(
          line,
          several
              ? "none of the choices is marked as right, with [*]"
              : "one choice must be marked as right, with *, and "
                  + (answers.isEmpty() ? "none is" : answers.size() + " are"));
    } else if (several) {
      incoming.multipleChoice(choices, answers);
    } else {
      incoming.singleChoice(choices, answers.first());
    }
  }

  private void order(List<String> body, Incoming incoming, Intake intake) throws IOException {
    SortedMap<Integer, String> places = new TreeMap<>();
    for (String text : body) {
      Matcher place = PLACE.matcher(text);
      if (place.matches()) {
        places.put(Integer.parseInt(place.group(1)), place.group(2));
      }
    }
    boolean each =
        places.size() == body.size() && places.firstKey() == 1 && places.lastKey() == body.size();
    if (each) {
      incoming.ordering(incoming.plain("order", List.copyOf(places.values()), Markup.PLAIN));
    } else {
      intake.malformed(line, "the items must be numbered 1 to " + body.size() + ", each once");
    }
  }

  /** A text that is one gap asks for a word; any other is a text with gaps. */
  private static void gaps(String body, Incoming incoming) throws IOException {
    Matcher gap = GAP.matcher(body);
    List<List<String>> answers = new ArrayList<>();
    StringBuilder text = new StringBuilder();
    while (gap.find()) {
      answers.add(incoming.plain("answers", alternatives(gap.group(1)), Markup.PLAIN));
      gap.appendReplacement(text, Matcher.quoteReplacement("{#" + answers.size() + "}"));
    }
    gap.appendTail(text);
    if (answers.stream().anyMatch(List::isEmpty)) {
      incoming.leaveOut("a text with a gap that nothing fills");
    } else if (answers.size() == 1 && text.toString().equals("{#1}")) {
      incoming.shortAnswer(answers.get(0));
    } else {
      incoming.ask(incoming.ask() + "\n" + unescaped(text.toString()), Markup.PLAIN);
      incoming.cloze(
          answers.stream().<Cloze.Gap>map(Cloze.Gap.Open::new).collect(Collectors.toList()));
    }
  }

  private static List<String> alternatives(String gap) {
    return Pattern.compile("(?<!\\\\)\\|")
        .splitAsStream(gap)
        .map(text -> unescaped(text.strip()))
        .filter(text -> !text.isEmpty())
        .toList();
  }

  private static String unescaped(String text) {
    return ESCAPE.matcher(text).replaceAll("$1");
  }
}
