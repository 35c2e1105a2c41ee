package dev.quizline.exchange.qti;

import dev.quizline.exchange.Incoming;
import dev.quizline.exchange.Markup;
import dev.quizline.quiz.Cloze;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/** A text whose gaps have names, on its way to one whose gaps are numbered. */
final class Gaps {

  private final List<Cloze.Gap> gaps = new ArrayList<>();
  private String text;
  private boolean isUnsound;

  Gaps(String text) {
    this.text = text;
  }

  boolean has(String place) {
    return text.contains(place);
  }

  void type(String place, List<String> answers) {
    List<String> kept = answers.stream().filter(answer -> !answer.isBlank()).distinct().toList();
    isUnsound |= kept.isEmpty();
    put(place, kept.isEmpty() ? new Cloze.Gap.Open(List.of(place)) : new Cloze.Gap.Open(kept));
  }

  void choose(String place, List<String> choices, int right) {
    List<String> kept = choices.stream().filter(choice -> !choice.isBlank()).distinct().toList();
    int answer = kept.indexOf(choices.get(right));
    boolean sound = kept.size() > 1 && answer >= 0;
    isUnsound |= !sound;
    put(place, sound ? new Cloze.Gap.Choice(kept, answer) : new Cloze.Gap.Open(List.of(place)));
  }

  private void put(String place, Cloze.Gap gap) {
    gaps.add(gap);
    text = text.replace(place, "{#" + gaps.size() + "}");
  }

  void hand(Incoming incoming) throws IOException {
    if (isUnsound) {
      incoming.leaveOut("a text with a gap that has no answer, or only one to choose");
    } else {
      incoming.ask(text, Markup.PLAIN);
      incoming.cloze(gaps);
    }
  }
}
