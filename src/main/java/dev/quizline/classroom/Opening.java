package dev.quizline.classroom;

import dev.quizline.journal.Entry;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.ShortAnswer;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What a room began with; the first line of its file.
 *
 * @param started the run, so that the same questions can be drawn again
 * @param code what people join with
 * @param secret what the host asks for results with
 * @param sheet the questions in words, so that results need no bank
 */
public record Opening(
    Entry.Started started, RoomRules rules, String code, String secret, List<Line> sheet) {

  /**
   * A question in words.
   *
   * @param key the right answer
   * @param points what a right answer is worth
   */
  public record Line(String id, String ask, String key, int points) {

    static Line of(Question question) {
      return new Line(
          question.id(), question.item().ask(), question.answerText(), question.item().points());
    }
  }

  public Opening {
    sheet = List.copyOf(sheet);
  }

  public static Opening of(
      Entry.Started started,
      RoomRules rules,
      String code,
      String secret,
      List<Question> questions) {
    List<Line> sheet = questions.stream().map(Line::of).toList();
    return new Opening(started, rules, code, secret, sheet);
  }

  /** The title of what is played. */
  public String title() {
    List<String> titles = started.banks().stream().map(Entry.Source::title).toList();
    return String.join(" + ", titles);
  }

  /**
   * Questions that stand in for those of the bank where marks are known and nothing is asked: typed
   * ones, with the same ids, stems, keys and points.
   */
  List<Question> standIns() {
    List<Question> questions = new ArrayList<>();
    for (Line line : sheet) {
      Item item =
          new Item(
              line.id,
              line.ask,
              "",
              Optional.empty(),
              Difficulty.MEDIUM,
              List.of(),
              Optional.empty(),
              line.points);
      questions.add(new ShortAnswer(item, List.of(line.key)));
    }
    return questions;
  }
}
