package dev.quizline.exchange.razzia;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.exchange.FormatWriter;
import dev.quizline.exchange.HeldCases;
import dev.quizline.exchange.Loss;
import dev.quizline.exchange.Losses;
import dev.quizline.exchange.json.JsonOutput;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import java.io.OutputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Writes a quiz file of Razzia: two to four answers, and a time limit on every question. */
public final class RazziaWriter implements FormatWriter {

  static final List<String> TRUE_OR_FALSE = List.of("True", "False");

  private static final int MOST_ANSWERS = 4;
  private static final int USUAL_TIME = 20;

  /** Seconds that a question is shown before its answers are. */
  private static final int COOLDOWN = 5;

  private final JsonGenerator json;
  private final Losses losses;

  public RazziaWriter(OutputStream out, Losses losses) {
    this.json = JsonOutput.open(out);
    this.losses = losses;
  }

  @Override
  public void begin(Bank header) {
    json.writeStartObject();
    json.writeStringProperty("gameMode", "quiz");
    json.writeStringProperty("subject", header.title());
    json.writeArrayPropertyStart("questions");
  }

  @Override
  public void question(BankQuestion asked) {
    String id = asked.question().id();
    Optional<Map<String, Object>> answers = asked.question().match(new Answers());
    if (answers.isEmpty()) {
      losses.add(Loss.ofQuestion(id, "a question of over four answers"));
      return;
    }
    losses.add(Loss.ofId(id));
    Optional<Duration> time = asked.question().item().time();
    if (time.isEmpty()) {
      losses.add(new Loss(id, "time", "that there is no time limit", USUAL_TIME + " seconds"));
    }
    json.writeRaw('\n');
    Map<String, Object> keys = new LinkedHashMap<>();
    keys.put("type", answers.get().remove("type"));
    keys.put("question", ask(asked.question()));
    keys.putAll(answers.get());
    keys.put("cooldown", COOLDOWN);
    keys.put("time", time.map(limit -> (int) limit.toSeconds()).orElse(USUAL_TIME));
    JsonOutput.write(json, keys);
  }

  private static String ask(Question question) {
    String unit = question instanceof Numeric number ? number.unit().orElse("") : "";
    return question.item().ask() + (unit.isEmpty() ? "" : " (" + unit + ")");
  }

  @Override
  public void end() {
    json.writeEndArray();
    json.writeEndObject();
    json.writeRaw('\n');
    json.close();
  }

  /** What differs from kind to kind; empty where the answers are too many. */
  private final class Answers extends HeldCases<Optional<Map<String, Object>>> {

    @Override
    public Optional<Map<String, Object>> singleChoice(SingleChoice question) {
      return keys("single", question.choices(), List.of(question.answer()));
    }

    @Override
    public Optional<Map<String, Object>> multipleChoice(MultipleChoice question) {
      Optional<Map<String, Object>> keys = keys("multi", question.choices(), question.answers());
      keys.ifPresent(found -> found.put("options", Map.of("scoringMode", "balanced")));
      return keys;
    }

    @Override
    public Optional<Map<String, Object>> trueFalse(TrueFalse question) {
      return keys("single", TRUE_OR_FALSE, List.of(question.answer() ? 0 : 1));
    }

    @Override
    public Optional<Map<String, Object>> numeric(Numeric question) {
      question
          .unit()
          .ifPresent(
              unit ->
                  losses.add(
                      new Loss(question.id(), "unit", "the unit of a number", Loss.LEFT_OUT)));
      Optional<Map<String, Object>> keys =
          keys("estimation", List.of(), List.of(question.answer()));
      keys.ifPresent(found -> found.put("options", range(question)));
      return keys;
    }

    private Optional<Map<String, Object>> keys(
        String type, List<String> answers, Collection<?> solutions) {
      if (answers.size() > MOST_ANSWERS) {
        return Optional.empty();
      }
      Map<String, Object> keys = new LinkedHashMap<>();
      keys.put("type", type);
      keys.put("answers", answers);
      keys.put("solutions", solutions);
      return Optional.of(keys);
    }
  }

  /** What players may type: wide enough not to give the number away. */
  private static Map<String, Object> range(Numeric question) {
    BigDecimal answer = question.answer();
    BigDecimal margin = question.tolerance();
    BigDecimal reach = answer.abs().add(margin).add(BigDecimal.ONE).multiply(BigDecimal.TEN);
    Map<String, Object> range = new LinkedHashMap<>();
    range.put("inputMode", "input");
    range.put("min", answer.subtract(reach));
    range.put("max", answer.add(reach));
    range.put(
        "step",
        BigDecimal.ONE.movePointLeft(Math.max(0, Math.max(answer.scale(), margin.scale()))));
    range.put("margin", margin);
    return range;
  }
}
