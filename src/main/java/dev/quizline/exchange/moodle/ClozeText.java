package dev.quizline.exchange.moodle;

import dev.quizline.exchange.xml.XmlText;
import dev.quizline.quiz.Cloze;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A text with gaps as Moodle writes it, the reverse of {@link ClozeReading}. */
final class ClozeText {

  private static final Pattern PLACE = Pattern.compile("\\{#(\\d{1,6})}");
  private static final Pattern LIKE_A_GAP = Pattern.compile("\\{\\d*:[A-Z_]+:");

  private ClozeText() {}

  /** Empty where words of it would be read as a gap, or an answer's end as an escape. */
  static Optional<String> of(Cloze question) {
    String ask = question.item().ask();
    List<String> answers = new ArrayList<>();
    Matcher place = PLACE.matcher(ask);
    StringBuilder text = new StringBuilder();
    while (place.find()) {
      Cloze.Gap gap = question.gaps().get(Integer.parseInt(place.group(1)) - 1);
      String written = "{" + pointsOfGap(question) + ":" + gap(gap, answers) + "}";
      place.appendReplacement(text, Matcher.quoteReplacement(written));
    }
    place.appendTail(text);
    boolean misread =
        LIKE_A_GAP.matcher(ask).find()
            || answers.stream().anyMatch(answer -> answer.matches("(?s).*\\\\|[=%].*"));
    return misread ? Optional.empty() : Optional.of(text.toString());
  }

  /** At least 1. */
  static int pointsOfGap(Cloze question) {
    int points = question.item().points();
    int gaps = question.gaps().size();
    return points % gaps == 0 ? Math.max(1, points / gaps) : 1;
  }

  private static String gap(Cloze.Gap gap, List<String> answers) {
    if (gap instanceof Cloze.Gap.Choice choice) {
      answers.addAll(choice.choices());
      List<String> written = new ArrayList<>();
      for (int i = 0; i < choice.choices().size(); i++) {
        written.add((i == choice.answer() ? "=" : "") + escaped(choice.choices().get(i)));
      }
      return "MULTICHOICE_S:" + String.join("~", written);
    }
    List<String> open = ((Cloze.Gap.Open) gap).answers();
    answers.addAll(open);
    return "SHORTANSWER:"
        + String.join("~", open.stream().map(answer -> "=" + escaped(answer)).toList());
  }

  /** Moodle undoes references in answers, and a backslash before the signs that end one. */
  private static String escaped(String answer) {
    return XmlText.text(answer).replaceAll("[~#}]", "\\\\$0");
  }
}
