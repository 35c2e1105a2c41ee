package dev.quizline.journal;

import dev.quizline.quiz.Ending;
import dev.quizline.quiz.Input;
import java.util.ArrayList;
import java.util.List;

/** Entries written down one after the other, a second apart. */
final class Diary {

  final List<Entry> entries = new ArrayList<>();
  private int second;

  History history() {
    return History.of(entries);
  }

  void start(String run, String bank, String... players) {
    entries.add(Samples.started(run, Samples.at(second++), bank, players));
  }

  void answer(String run, String question, String player, double share) {
    int index = List.of("photographer", "composer", "year").indexOf(question);
    answer(run, Samples.marked(index, question, player, share));
  }

  void answer(String run, Marked marked) {
    entries.add(Samples.answered(run, Samples.at(second++), marked));
  }

  void contest(String run, int index) {
    entries.add(Samples.moved(run, Samples.at(second++), new Input.Contest(index)));
  }

  void settle(String run, String question, boolean accepted) {
    entries.add(new Entry.Settled(run, Samples.at(second++), question, accepted));
  }

  void end(String run, Ending ending) {
    entries.add(new Entry.Ended(run, Samples.at(second++), ending));
  }

  /** A whole run of one player who gets so many of three questions right. */
  void play(String run, String bank, String player, int right) {
    start(run, bank, player);
    answer(run, "photographer", player, right > 0 ? 1 : 0);
    answer(run, "composer", player, right > 1 ? 1 : 0);
    answer(run, "year", player, right > 2 ? 1 : 0);
    end(run, Ending.COMPLETE);
  }
}
