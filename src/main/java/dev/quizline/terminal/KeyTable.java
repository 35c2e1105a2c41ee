package dev.quizline.terminal;

import static dev.quizline.terminal.Scene.Stage.LINE;
import static dev.quizline.terminal.Scene.Stage.LINE_LOOK_OVER;
import static dev.quizline.terminal.Scene.Stage.LINE_PAUSED;
import static dev.quizline.terminal.Scene.Stage.LINE_REVEAL;
import static dev.quizline.terminal.Scene.Stage.LOOK_OVER;
import static dev.quizline.terminal.Scene.Stage.ONE_KEY;
import static dev.quizline.terminal.Scene.Stage.PAUSED;
import static dev.quizline.terminal.Scene.Stage.REVEAL;
import static dev.quizline.terminal.Scene.Stage.TICKS;
import static dev.quizline.terminal.Scene.Stage.TYPED;

import dev.quizline.terminal.Scene.Stage;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/**
 * Every key there is. Screens read keys by this table and draw the legend from it, so that the
 * legend cannot lie. Letters that stand for choices come before everything else.
 */
final class KeyTable {

  /** What must hold for a row to count. */
  private enum Need {
    NOTHING,
    EXAM,
    NO_EXAM,
    /**
     * Read always, so that asking for a missing hint gets a sentence; shown only where there is
     * one.
     */
    HINT,
    CONTESTABLE,
    SOURCED;

    boolean met(Scene scene) {
      return switch (this) {
        case NOTHING -> true;
        case EXAM -> scene.exam();
        case NO_EXAM -> !scene.exam();
        case HINT -> scene.hint();
        case CONTESTABLE -> scene.contestable();
        case SOURCED -> scene.sourced();
      };
    }
  }

  /**
   * @param keys names of keys, or words where lines are read
   * @param shown the key as the legend names it
   */
  private record Row(
      Act act, List<String> keys, String shown, String label, Need need, Set<Stage> stages) {

    boolean reads(String key, Scene scene) {
      return stages.contains(scene.stage())
          && keys.contains(key)
          && (need == Need.HINT || need.met(scene));
    }

    boolean shownIn(Scene scene) {
      return !shown.isEmpty() && stages.contains(scene.stage()) && need.met(scene);
    }
  }

  private static final List<Row> ROWS =
      List.of(
          row(Act.DONE, "enter", "Enter", "done", Need.NOTHING, TICKS),
          row(Act.NONE, "", "Enter", "answers", Need.NOTHING, TYPED, LINE),
          row(Act.NEXT, "enter,space,right", "Enter", "next", Need.NOTHING, REVEAL),
          row(Act.NEXT, "", "Enter", "goes on", Need.NOTHING, LINE_REVEAL),
          row(Act.GO_TO, "a number", "a number", "goes to that question", Need.NOTHING, LOOK_OVER),
          row(
              Act.GO_TO,
              "a number",
              "a number",
              "goes to that question",
              Need.NOTHING,
              LINE_LOOK_OVER),
          row(Act.HAND_IN, "h", "h", "hand in", Need.NOTHING, LOOK_OVER),
          row(Act.HAND_IN, ":hand-in", ":hand-in", "", Need.NOTHING, LINE_LOOK_OVER),
          row(Act.HINT, "?", "?", "hint", Need.HINT, ONE_KEY, TICKS),
          row(Act.PASS, "space", "space", "pass", Need.NOTHING, ONE_KEY, TICKS),
          row(Act.PASS, "", "empty line", "passes", Need.NOTHING, TYPED, LINE),
          row(Act.HINT, ":hint", ":hint", "", Need.HINT, TYPED, LINE),
          row(Act.BACK, "left,up,pageup", "←", "back", Need.EXAM, ONE_KEY, TICKS),
          row(Act.FORWARD, "right,down,pagedown", "→", "next", Need.EXAM, ONE_KEY, TICKS),
          row(Act.BACK, "up,pageup", "↑", "back", Need.EXAM, TYPED),
          row(Act.FORWARD, "down,pagedown", "↓", "next", Need.EXAM, TYPED),
          row(Act.BACK, "left,up,pageup", "←", "back", Need.NOTHING, LOOK_OVER),
          row(Act.BACK, ":back", ":back", "", Need.EXAM, LINE),
          row(Act.FORWARD, ":next", ":next", "", Need.EXAM, LINE),
          row(Act.FLAG, "tab", "Tab", "flag", Need.EXAM, ONE_KEY, TICKS, TYPED),
          row(Act.FLAG, ":flag", ":flag", "", Need.EXAM, LINE),
          row(Act.PAUSE, "p", "p", "pause", Need.NO_EXAM, ONE_KEY, TICKS),
          row(Act.PAUSE, ":pause", ":pause", "", Need.NO_EXAM, LINE),
          row(Act.RESUME, "p,enter,space", "p", "go on", Need.NOTHING, PAUSED),
          row(Act.RESUME, "", "Enter", "goes on", Need.NOTHING, LINE_PAUSED),
          row(Act.SOURCES, "s", "s", "sources in full", Need.SOURCED, REVEAL),
          row(Act.SOURCES, ":sources", ":sources", "", Need.SOURCED, LINE_REVEAL),
          row(Act.CONTEST, "i", "i", "I was right", Need.CONTESTABLE, REVEAL),
          row(Act.CONTEST, ":right", ":right", "I was right", Need.CONTESTABLE, LINE_REVEAL),
          row(Act.QUIT, "q", "q", "quit", Need.NOTHING, ONE_KEY, TICKS, REVEAL, PAUSED, LOOK_OVER),
          row(
              Act.QUIT,
              ":quit",
              ":quit",
              "",
              Need.NOTHING,
              TYPED,
              LINE,
              LINE_REVEAL,
              LINE_PAUSED,
              LINE_LOOK_OVER));

  private KeyTable() {}

  private static Row row(
      Act act, String keys, String shown, String label, Need need, Stage stage, Stage... more) {
    return new Row(act, List.of(keys.split(",")), shown, label, need, EnumSet.of(stage, more));
  }

  /** What a key asks for in a scene. */
  static Act act(String key, Scene scene) {
    String name = key.toLowerCase(Locale.ROOT);
    if (name.length() == 1 && scene.letters().contains(name)) {
      return scene.stage() == TICKS ? Act.TICK : Act.CHOOSE;
    }
    for (Row row : ROWS) {
      if (row.act != Act.NONE && row.reads(name, scene)) {
        return row.act;
      }
    }
    return Act.NONE;
  }

  /** What an entered line asks for: commands begin with a colon, an empty line may be one. */
  static Act command(String line, Scene scene) {
    String word = line.strip();
    return word.isEmpty() || word.startsWith(":") ? act(word, scene) : Act.NONE;
  }

  /** The keys that count in a scene, one line each: {@code a–d answer}, {@code ? hint} … */
  static List<Line> legend(Scene scene) {
    List<Line> legend = new ArrayList<>();
    if (!scene.letters().isEmpty()) {
      legend.add(Legend.entry(range(scene.letters()), scene.stage() == TICKS ? "tick" : "answer"));
    }
    for (Row row : ROWS) {
      if (row.shownIn(scene)) {
        legend.add(Legend.entry(row.shown, row.label));
      }
    }
    return legend;
  }

  /** Keys that a line editor must leave to the table in this scene, with what they ask for. */
  static List<String> namedKeys(Scene scene) {
    List<String> names = new ArrayList<>();
    for (Row row : ROWS) {
      for (String key : row.keys) {
        if (key.length() > 1 && !key.startsWith(":") && row.reads(key, scene)) {
          names.add(key);
        }
      }
    }
    return names;
  }

  /** {@code a–d} for letters in a row, {@code t f o} for others. */
  private static String range(String letters) {
    int last = letters.length() - 1;
    if (last > 1 && letters.charAt(last) - letters.charAt(0) == last) {
      return letters.charAt(0) + "–" + letters.charAt(last);
    }
    return String.join(" ", letters.split(""));
  }
}
