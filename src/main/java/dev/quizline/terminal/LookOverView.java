package dev.quizline.terminal;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Game;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** An exam's last page: which questions are answered, open and flagged. */
public final class LookOverView {

  private LookOverView() {}

  public static List<Line> of(Game game, Look look) {
    List<Integer> answered = new ArrayList<>();
    List<Integer> open = new ArrayList<>();
    List<Integer> flagged = new ArrayList<>();
    for (int i = 0; i < game.questions().size(); i++) {
      Optional<Attempt> attempt = game.attempt(i);
      boolean given = attempt.isPresent() && attempt.get().response().isPresent();
      (given ? answered : open).add(i + 1);
      if (game.flagged(i)) {
        flagged.add(i + 1);
      }
    }
    return of(answered, open, flagged, look);
  }

  /** From the questions' numbers, as players count them: from 1. */
  static List<Line> of(
      List<Integer> answered, List<Integer> open, List<Integer> flagged, Look look) {
    List<Line> lines = new ArrayList<>();
    lines.add(Line.EMPTY);
    lines.add(Line.of(look.indent(0) + "Before you hand in", Role.HEADING));
    lines.add(row("answered", answered, look));
    lines.add(row("open    ", open, look));
    lines.add(row("flagged ", flagged, look));
    return lines;
  }

  private static Line row(String name, List<Integer> numbers, Look look) {
    String label = look.plain() ? name.strip() + ": " : name + "  ";
    String indent = look.indent(1);
    return Line.of(indent)
        .plus(label, Role.STRONG)
        .plus(numbers.isEmpty() ? "none" : runs(numbers))
        .hangingBy(indent.length() + label.length());
  }

  /** Neighbours are drawn together, so that a hundred questions still fit: {@code 1-4, 6, 9-12}. */
  private static String runs(List<Integer> numbers) {
    StringBuilder text = new StringBuilder();
    for (int i = 0; i < numbers.size(); ) {
      int last = i;
      while (last + 1 < numbers.size() && numbers.get(last + 1) == numbers.get(last) + 1) {
        last++;
      }
      text.append(text.isEmpty() ? "" : ", ").append(numbers.get(i));
      if (last > i) {
        text.append(last == i + 1 ? ", " : "-").append(numbers.get(last));
      }
      i = last + 1;
    }
    return text.toString();
  }
}
