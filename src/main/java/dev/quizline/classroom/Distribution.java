package dev.quizline.classroom;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Judgement;
import dev.quizline.quiz.Labels;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Ordering;
import dev.quizline.quiz.Outcome;
import dev.quizline.quiz.PlayerNames;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Response;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.IntPredicate;
import java.util.function.Predicate;

/**
 * What was answered how often.
 *
 * @param answered how many did
 * @param of how many could have
 */
public record Distribution(List<Bar> bars, int answered, int of) {

  /** Of typed answers the most frequent are told apart. */
  private static final int MOST_TEXTS = 6;

  /**
   * One answer.
   *
   * @param label its letter; empty where it has none
   * @param right whether it is, or belongs to, the key: not for those who may not know it yet
   */
  public record Bar(String label, String text, int count, boolean right) {}

  public Distribution {
    bars = List.copyOf(bars);
  }

  /** Of the question that is up or was last. */
  public static Distribution of(Room room) {
    return of(room, room.index());
  }

  static Distribution of(Room room, int index) {
    List<Attempt> attempts = new ArrayList<>();
    List<Player> playing = room.playing();
    for (Player player : playing) {
      player.attempt(index).ifPresent(attempts::add);
    }
    List<Bar> bars = room.questions().get(index).match(new Count(attempts));
    return new Distribution(bars, attempts.size(), playing.size());
  }

  /** How often a bar's answer was given most. */
  public int tallest() {
    return bars.stream().mapToInt(Bar::count).max().orElse(0);
  }

  private record Count(List<Attempt> attempts) implements Question.Cases<List<Bar>> {

    @Override
    public List<Bar> singleChoice(SingleChoice question) {
      return choices(question.choices(), index -> index == question.answer());
    }

    @Override
    public List<Bar> multipleChoice(MultipleChoice question) {
      return choices(question.choices(), question.answers()::contains);
    }

    @Override
    public List<Bar> trueFalse(TrueFalse question) {
      Judgement key = question.answer() ? Judgement.TRUE : Judgement.FALSE;
      return judgements(List.of(Judgement.TRUE, Judgement.FALSE), Optional.of(key));
    }

    @Override
    public List<Bar> shortAnswer(ShortAnswer question) {
      return texts(question);
    }

    @Override
    public List<Bar> numeric(Numeric question) {
      return texts(question);
    }

    @Override
    public List<Bar> ordering(Ordering question) {
      return outcomes();
    }

    @Override
    public List<Bar> matching(Matching question) {
      return outcomes();
    }

    @Override
    public List<Bar> cloze(Cloze question) {
      return question.gaps().size() == 1 ? texts(question) : outcomes();
    }

    @Override
    public List<Bar> factCheck(FactCheck question) {
      return judgements(List.of(Judgement.values()), question.answer());
    }

    private List<Bar> choices(List<String> choices, IntPredicate right) {
      List<Bar> bars = new ArrayList<>();
      for (int i = 0; i < choices.size(); i++) {
        int index = i;
        int count = count(response -> chose(response, index));
        bars.add(new Bar(Labels.of(i, choices.size()), choices.get(i), count, right.test(index)));
      }
      return bars;
    }

    private static boolean chose(Response response, int index) {
      return response instanceof Response.Chosen chosen && chosen.index() == index
          || response instanceof Response.ChosenSet set && set.indices().contains(index);
    }

    private List<Bar> judgements(List<Judgement> offered, Optional<Judgement> key) {
      List<Bar> bars = new ArrayList<>();
      for (Judgement judgement : offered) {
        Response same = new Response.Judged(judgement);
        String letter = judgement.label().substring(0, 1);
        boolean right = key.filter(judgement::equals).isPresent();
        bars.add(new Bar(letter, judgement.label(), count(same::equals), right));
      }
      return bars;
    }

    private int count(Predicate<Response> given) {
      return (int)
          attempts.stream().filter(attempt -> attempt.response().filter(given).isPresent()).count();
    }

    /** The same words in other letters are the same answer. */
    private List<Bar> texts(Question question) {
      Map<String, Bar> found = new LinkedHashMap<>();
      for (Attempt attempt : attempts) {
        String text = attempt.response().map(question::describe).orElse("");
        boolean right = attempt.outcome() == Outcome.CORRECT;
        found.merge(
            PlayerNames.key(text),
            new Bar("", text, 1, right),
            (one, more) -> new Bar("", one.text, one.count + 1, one.right));
      }
      List<Bar> bars = new ArrayList<>(found.values());
      bars.sort(Comparator.comparingInt(Bar::count).reversed());
      if (bars.size() <= MOST_TEXTS) {
        return bars;
      }
      List<Bar> first = new ArrayList<>(bars.subList(0, MOST_TEXTS));
      int others = bars.subList(MOST_TEXTS, bars.size()).stream().mapToInt(Bar::count).sum();
      first.add(new Bar("", "other answers", others, false));
      return first;
    }

    private List<Bar> outcomes() {
      return List.of(
          outcome("all right", Outcome.CORRECT, true),
          outcome("partly right", Outcome.PARTIAL, false),
          outcome("not right", Outcome.WRONG, false));
    }

    private Bar outcome(String text, Outcome outcome, boolean right) {
      int count = (int) attempts.stream().filter(attempt -> attempt.outcome() == outcome).count();
      return new Bar("", text, count, right);
    }
  }
}
