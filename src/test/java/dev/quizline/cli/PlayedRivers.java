package dev.quizline.cli;

import dev.quizline.journal.Entry;
import dev.quizline.journal.History;
import dev.quizline.journal.Journal;
import dev.quizline.journal.Run;
import dev.quizline.quiz.Input;
import java.io.IOException;
import java.time.Instant;
import java.util.List;

/** A bank of two questions, and people who play it. */
final class PlayedRivers {

  private final CommandLineFixture quizline;
  private Instant now = Instant.parse("2026-11-20T18:00:00Z");

  PlayedRivers(CommandLineFixture quizline) {
    this.quizline = quizline;
    write("rivers");
    write("brooks");
  }

  private void write(String name) {
    quizline.write(
        name + ".yaml",
        "quizline: bank/1",
        "title: All about " + name,
        "questions:",
        "  - id: " + name + "-paris",
        "    type: short-answer",
        "    ask: Which river runs through Paris?",
        "    answers: [Seine]",
        "    explain: It comes from Burgundy.",
        "  - id: " + name + "-wet",
        "    type: true-false",
        "    ask: Rivers are wet.",
        "    answer: true");
  }

  /** Both questions; an hour later than whatever was played before. */
  CommandRun play(String bank, String player, String... answers) {
    now = now.plusSeconds(3600);
    quizline.clock(() -> now).seeds(now::getEpochSecond).typing(answers);
    return quizline.run("play", bank + ".yaml", "--in-order", "--player", player);
  }

  /** The player of the newest run says of a question's place that it was marked wrongly. */
  void contest(int index) {
    try (Journal journal = new Journal(quizline.journal())) {
      List<Run> runs = History.of(journal.read().entries()).runs();
      String run = runs.get(runs.size() - 1).id();
      journal.append(new Entry.Moved(run, now, new Input.Contest(index), List.of()));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }
}
