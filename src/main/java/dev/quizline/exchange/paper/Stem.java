package dev.quizline.exchange.paper;

import dev.quizline.quiz.Cloze;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The text of a cloze, taken apart at its gaps. */
final class Stem {

  private static final Pattern GAP = Pattern.compile("\\{#(\\d{1,6})}");

  private Stem() {}

  /** What stands between the gaps, or a gap by its index, from 0. */
  record Piece(String text, int gap) {
    boolean isGap() {
      return gap >= 0;
    }
  }

  static List<Piece> pieces(Cloze question) {
    List<Piece> pieces = new ArrayList<>();
    String ask = question.item().ask();
    Matcher gap = GAP.matcher(ask);
    int at = 0;
    while (gap.find()) {
      pieces.add(new Piece(ask.substring(at, gap.start()), -1));
      pieces.add(new Piece("", Integer.parseInt(gap.group(1)) - 1));
      at = gap.end();
    }
    pieces.add(new Piece(ask.substring(at), -1));
    return pieces;
  }
}
