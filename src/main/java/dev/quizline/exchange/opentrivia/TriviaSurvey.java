package dev.quizline.exchange.opentrivia;

import dev.quizline.exchange.json.JsonObject;
import dev.quizline.exchange.json.JsonRows;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A look at the beginning of an answer of the Open Trivia Database: whether it is one, and how its
 * texts are encoded. A single text would not tell, for a plain one may hold a percent sign too.
 */
final class TriviaSurvey implements JsonRows.Taker {

  /** So many questions tell an encoding, however many follow. */
  private static final int ENOUGH = 2000;

  private static final Pattern ESCAPE = Pattern.compile("%[0-9A-Fa-f]{2}");

  private BigDecimal code = BigDecimal.ZERO;
  private int questions;
  private int plainTypes;
  private int blanks;
  private int escaped;

  @Override
  public void field(String name, Object value) {
    if (name.equals("response_code") && value instanceof BigDecimal number) {
      code = number;
    }
  }

  @Override
  public void row(JsonObject row) {
    String question = row.text("question").orElse("");
    String type = row.text("type").orElse("");
    questions++;
    plainTypes += type.equals("multiple") || type.equals("boolean") ? 1 : 0;
    blanks += question.indexOf(' ') >= 0 ? 1 : 0;
    escaped += question.indexOf('+') >= 0 || ESCAPE.matcher(question).find() ? 1 : 0;
  }

  @Override
  public boolean knowsEnough() {
    return questions == ENOUGH;
  }

  TriviaEncoding encoding() {
    if (questions > 0 && plainTypes == 0) {
      return TriviaEncoding.BASE64;
    }
    return blanks == 0 && escaped * 2 > questions ? TriviaEncoding.URL : TriviaEncoding.ENTITIES;
  }

  /** What the database says in place of questions, in words; empty where it hands some out. */
  Optional<String> refusal() {
    if (code.signum() == 0) {
      return Optional.empty();
    }
    String words =
        switch (code.stripTrailingZeros().toPlainString()) {
          case "1" -> "it has fewer questions of that sort than were asked for; ask for fewer";
          case "2" -> "it was asked with a parameter that it does not know; check the address";
          case "3" -> "it does not know the session token; fetch a new one";
          case "4" -> "all its questions of that sort were given to this session token; reset it";
          case "5" -> "it was asked too often; wait five seconds between two requests";
          default -> "its list of codes explains it";
        };
    return Optional.of(
        "the Open Trivia Database answered with code "
            + code.toPlainString()
            + " and no questions: "
            + words);
  }
}
