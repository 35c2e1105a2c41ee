package dev.quizline.exchange.cards;

import dev.quizline.exchange.Foreign;
import dev.quizline.exchange.FormatReader;
import dev.quizline.exchange.Head;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.Lines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Reads a deck of hascard: cards with a line of three dashes between them. A card begins with
 * {@code # } and its title; what follows decides its kind.
 */
public final class HascardReader implements FormatReader {

  static final Pattern BETWEEN = Pattern.compile("-{3,}\\s*");

  @Override
  public boolean recognises(Head head) {
    List<String> lines = head.lines();
    return !lines.isEmpty()
        && lines.get(0).startsWith("# ")
        && lines.stream().anyMatch(line -> BETWEEN.matcher(line).matches());
  }

  @Override
  public void read(Foreign file, Intake intake) throws IOException {
    try (Lines lines = file.lines()) {
      List<String> card = new ArrayList<>();
      int begin = 1;
      String line;
      while ((line = lines.next()) != null && !intake.isFull()) {
        if (BETWEEN.matcher(line).matches()) {
          new HascardCard(begin, List.copyOf(card)).read(intake);
          card.clear();
          begin = lines.number() + 1;
        } else if (card.isEmpty() && line.isBlank()) {
          begin = lines.number() + 1;
        } else {
          card.add(line);
        }
      }
      new HascardCard(begin, List.copyOf(card)).read(intake);
    }
  }
}
