package dev.quizline.exchange.opentrivia;

import dev.quizline.exchange.Incoming;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.Markup;
import dev.quizline.exchange.json.JsonObject;
import dev.quizline.exchange.json.JsonRows;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Makes questions of the rows. */
final class TriviaQuestions implements JsonRows.Taker {

  private final TriviaEncoding encoding;
  private final Intake intake;

  TriviaQuestions(TriviaEncoding encoding, Intake intake) {
    this.encoding = encoding;
    this.intake = intake;
  }

  @Override
  public void field(String name, Object value) {
    // What stands beside the list was looked at before.
  }

  @Override
  public void row(JsonObject row) throws IOException {
    Optional<String> type = text(row, "type");
    Optional<String> ask = text(row, "question");
    Optional<String> right = text(row, "correct_answer");
    Optional<List<String>> wrong = row.texts("incorrect_answers").flatMap(this::decoded);
    if (type.isEmpty() || ask.isEmpty() || right.isEmpty() || wrong.isEmpty()) {
      intake.malformed(
          row.line(),
          "this question lacks one of type, question, correct_answer and incorrect_answers, or the"
              + " text of one cannot be decoded");
      return;
    }
    Incoming incoming = new Incoming(intake, "", ask.get()).ask(ask.get(), Markup.PLAIN);
    text(row, "category").ifPresent(incoming::tag);
    text(row, "difficulty").ifPresent(incoming::difficulty);
    switch (type.get()) {
      case "boolean" -> judged(incoming, right.get(), row.line());
      case "multiple" -> incoming.rightAmong(right.get(), wrong.get());
      default -> incoming.leaveOut("a question of the type \"" + type.get() + "\"");
    }
  }

  private void judged(Incoming incoming, String right, int line) throws IOException {
    String word = right.strip().toLowerCase(Locale.ROOT);
    if (word.equals("true") || word.equals("false")) {
      incoming.trueFalse(word.equals("true"));
    } else {
      intake.malformed(line, "the correct_answer of a boolean question must be True or False");
    }
  }

  private Optional<String> text(JsonObject row, String key) {
    return row.text(key).flatMap(encoding::decode);
  }

  private Optional<List<String>> decoded(List<String> texts) {
    List<String> decoded = new ArrayList<>();
    for (String text : texts) {
      encoding.decode(text).ifPresent(decoded::add);
    }
    return decoded.size() == texts.size() ? Optional.of(decoded) : Optional.empty();
  }
}
