package dev.quizline.exchange.razzia;

import dev.quizline.exchange.Foreign;
import dev.quizline.exchange.FormatReader;
import dev.quizline.exchange.Head;
import dev.quizline.exchange.Incoming;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.Markup;
import dev.quizline.exchange.json.JsonObject;
import dev.quizline.exchange.json.JsonRows;
import java.io.IOException;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/**
 * Reads a quiz file of Razzia, the older ones of Rahoot too: {@code solution} for {@code
 * solutions}, no {@code type}, media in fields of their own.
 */
public final class RazziaReader implements FormatReader {

  private static final String LIST = "questions";
  private static final List<String> MEDIA = List.of("media", "image", "video", "audio");
  private static final BigDecimal LONGEST_TIME = BigDecimal.valueOf(24 * 60 * 60);

  @Override
  public boolean recognises(Head head) {
    return head.startsWith("{")
        && head.text().contains("\"subject\"")
        && head.text().contains("\"question\"")
        && (head.text().contains("\"solution\"") || head.text().contains("\"solutions\""));
  }

  @Override
  public void read(Foreign file, Intake intake) throws IOException {
    Optional<JsonRows.Fault> fault = JsonRows.read(file, LIST, new Questions(intake));
    fault.ifPresent(found -> intake.malformed(found.line(), found.sentence()));
  }

  private static final class Questions implements JsonRows.Taker {
    private final Intake intake;

    private Questions(Intake intake) {
      this.intake = intake;
    }

    @Override
    public void field(String name, Object value) {
      if (name.equals("subject") && value instanceof String subject) {
        intake.title(subject);
      }
    }

    @Override
    public void row(JsonObject row) throws IOException {
      Optional<String> ask = row.text("question").filter(text -> !text.isBlank());
      Optional<List<String>> answers = row.texts("answers");
      Optional<List<BigDecimal>> solutions =
          row.numbers("solutions")
              .or(() -> row.number("solutions").or(() -> row.number("solution")).map(List::of));
      if (ask.isEmpty() || answers.isEmpty()) {
        intake.malformed(row.line(), "this question lacks one of question and answers");
        return;
      }
      Incoming incoming = incoming(row, ask.get());
      if (solutions.isEmpty() || solutions.get().isEmpty()) {
        incoming.leaveOut("a question without a solution, as surveys ask it");
      } else if (row.text("type").orElse("").equals("estimation")) {
        BigDecimal margin =
            row.object("options")
                .flatMap(options -> options.number("margin"))
                .orElse(BigDecimal.ZERO);
        incoming.numeric(solutions.get().get(0), margin, Optional.empty());
      } else {
        choose(row, incoming, answers.get(), solutions.get());
      }
    }

    private Incoming incoming(JsonObject row, String ask) {
      Incoming incoming = new Incoming(intake, "", ask).ask(ask, Markup.PLAIN);
      row.text("category").filter(text -> !text.isBlank()).ifPresent(incoming::tag);
      row.number("time")
          .filter(seconds -> seconds.signum() > 0)
          .map(seconds -> Duration.ofSeconds(seconds.min(LONGEST_TIME).longValue()))
          .ifPresent(incoming::time);
      MEDIA.stream()
          .filter(row::has)
          .forEach(media -> incoming.lost("ask", "a picture, a video or a sound", "left out"));
      return incoming;
    }

    private void choose(
        JsonObject row, Incoming incoming, List<String> answers, List<BigDecimal> solutions)
        throws IOException {
      SortedSet<Integer> right = new TreeSet<>();
      for (BigDecimal solution : solutions) {
        int place = place(solution, answers.size());
        if (place < 0) {
          intake.malformed(
              row.line(),
              "the solution "
                  + solution.toPlainString()
                  + " is none of the "
                  + answers.size()
                  + " answers, which count from 0");
          return;
        }
        right.add(place);
      }
      List<String> choices = incoming.plain("choices", answers, Markup.PLAIN);
      if (choices.equals(RazziaWriter.TRUE_OR_FALSE) && right.size() == 1) {
        incoming.trueFalse(right.first() == 0);
      } else if (right.size() == 1 && !row.text("type").orElse("").equals("multi")) {
        incoming.singleChoice(choices, right.first());
      } else {
        incoming.multipleChoice(choices, right);
      }
    }

    /** -1 where it is none. */
    private static int place(BigDecimal solution, int answers) {
      boolean whole = solution.stripTrailingZeros().scale() <= 0;
      boolean among = solution.signum() >= 0 && solution.compareTo(BigDecimal.valueOf(answers)) < 0;
      return whole && among ? solution.intValue() : -1;
    }
  }
}
