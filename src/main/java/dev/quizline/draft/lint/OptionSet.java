package dev.quizline.draft.lint;

import dev.quizline.bank.Part;
import dev.quizline.quiz.Arrangement;
import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Ordering;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Choices that stand together: those of a question, or of one gap.
 *
 * @param pinLast the last one is always shown last
 */
record OptionSet(List<Option> options, boolean pinLast) {

  /** As many as there are letters to name them by. */
  private static final int MOST_READ = 26;

  private static final Question.Cases<List<OptionSet>> OF_A_KIND = new OfAKind();

  OptionSet {
    options = List.copyOf(options);
  }

  /** All that a question offers; empty for kinds without choices. */
  static List<OptionSet> of(Question question) {
    return question.match(OF_A_KIND);
  }

  private static OptionSet of(
      List<String> texts, Collection<Integer> right, boolean pinLast, Part part) {
    List<Option> options = new ArrayList<>();
    for (int i = 0; i < texts.size(); i++) {
      String text = texts.get(i);
      options.add(new Option(text, Wording.of(text), right.contains(i), part.then(i)));
    }
    return new OptionSet(options, pinLast);
  }

  List<String> texts() {
    return options.stream().map(Option::text).toList();
  }

  /**
   * In which order those that are not pinned are shown because they are numbers or dates; empty
   * where they are shuffled.
   */
  List<Integer> ascending() {
    return Arrangement.ascending(unpinned().stream().map(Option::text).toList());
  }

  /**
   * @param number as the stem of a cloze has it, from 1
   */
  boolean isOfGap(int number) {
    List<Object> path = options.get(0).part().path();
    return path.get(0).equals("gaps") && path.get(1).equals(number - 1);
  }

  List<Option> unpinned() {
    return options.subList(0, options.size() - (pinLast ? 1 : 0));
  }

  List<Option> distractors() {
    return options.stream().filter(option -> !option.right()).toList();
  }

  /** The one right option; empty where there are several. */
  Optional<Option> key() {
    List<Option> right = options.stream().filter(Option::right).toList();
    return right.size() == 1 ? Optional.of(right.get(0)) : Optional.empty();
  }

  /** Few enough for a reader, and a rule, to hold each against each. */
  boolean isReadable() {
    return options.size() <= MOST_READ;
  }

  /** Names and titles are what they are: nobody can reword them. */
  boolean areNames() {
    return options.stream().allMatch(option -> option.wording().isName());
  }

  private static final class OfAKind implements Question.Cases<List<OptionSet>> {
    private static final Part CHOICES = Part.of("choices");

    @Override
    public List<OptionSet> singleChoice(SingleChoice question) {
      return List.of(
          of(question.choices(), Set.of(question.answer()), question.pinLast(), CHOICES));
    }

    @Override
    public List<OptionSet> multipleChoice(MultipleChoice question) {
      return List.of(of(question.choices(), question.answers(), question.pinLast(), CHOICES));
    }

    @Override
    public List<OptionSet> cloze(Cloze question) {
      List<OptionSet> sets = new ArrayList<>();
      for (int i = 0; i < question.gaps().size(); i++) {
        if (question.gaps().get(i) instanceof Cloze.Gap.Choice gap) {
          Part part = Part.of("gaps", i, "choices");
          sets.add(of(gap.choices(), Set.of(gap.answer()), false, part));
        }
      }
      return sets;
    }

    @Override
    public List<OptionSet> trueFalse(TrueFalse question) {
      return List.of();
    }

    @Override
    public List<OptionSet> shortAnswer(ShortAnswer question) {
      return List.of();
    }

    @Override
    public List<OptionSet> numeric(Numeric question) {
      return List.of();
    }

    @Override
    public List<OptionSet> ordering(Ordering question) {
      return List.of();
    }

    @Override
    public List<OptionSet> matching(Matching question) {
      return List.of();
    }

    @Override
    public List<OptionSet> factCheck(FactCheck question) {
      return List.of();
    }
  }
}
