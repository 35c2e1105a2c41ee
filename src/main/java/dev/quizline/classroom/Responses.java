package dev.quizline.classroom;

import dev.quizline.journal.Fields;
import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Judgement;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Ordering;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Response;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;

/**
 * Reads a response as clients send it: a text, an index into the choices, a list of indices, a list
 * of pairs, or a list of texts. What cannot answer the question comes back as {@link
 * Response.Unreadable}: people are told, and try again.
 *
 * @param value as {@link Fields#value} gives it
 */
record Responses(Object value) implements Question.Cases<Optional<Response>> {

  private static final int LONGEST = 1000;
  private static final int MOST = 1000;

  Response to(Question question) {
    if (value instanceof String text) {
      return read(text, question);
    }
    return question
        .match(this)
        .orElseGet(() -> new Response.Unreadable("", "that does not answer this question"));
  }

  private static Response read(String text, Question question) {
    if (text.isBlank()) {
      return new Response.Unreadable(text, "there is nothing in that answer");
    }
    return text.length() > LONGEST
        ? new Response.Unreadable("", "an answer has at most " + LONGEST + " characters")
        : question.read(text);
  }

  @Override
  public Optional<Response> singleChoice(SingleChoice question) {
    return index(question.choices().size()).map(Response.Chosen::new);
  }

  @Override
  public Optional<Response> multipleChoice(MultipleChoice question) {
    int size = question.choices().size();
    return indices(size)
        .or(() -> index(size).map(List::of))
        .filter(indices -> !indices.isEmpty())
        .map(indices -> new Response.ChosenSet(new TreeSet<>(indices)));
  }

  @Override
  public Optional<Response> trueFalse(TrueFalse question) {
    return judged(question);
  }

  @Override
  public Optional<Response> factCheck(FactCheck question) {
    return judged(question);
  }

  private Optional<Response> judged(Question question) {
    List<Judgement> judgements = QuestionForm.judgements(question);
    return index(judgements.size()).map(index -> new Response.Judged(judgements.get(index)));
  }

  @Override
  public Optional<Response> shortAnswer(ShortAnswer question) {
    return number();
  }

  @Override
  public Optional<Response> numeric(Numeric question) {
    return number();
  }

  /** A number is a text that a program did not put into quotes. */
  private Optional<Response> number() {
    return value instanceof Number
        ? Optional.of(new Response.Typed(value.toString()))
        : Optional.empty();
  }

  @Override
  public Optional<Response> ordering(Ordering question) {
    int size = question.order().size();
    return indices(size)
        .filter(indices -> indices.size() == size && new HashSet<>(indices).size() == size)
        .map(Response.Ordered::new);
  }

  @Override
  public Optional<Response> matching(Matching question) {
    SortedMap<Integer, Integer> pairs = new TreeMap<>();
    for (Object pair : list()) {
      List<Integer> two = indices(pair, Integer.MAX_VALUE).orElse(List.of());
      boolean fits =
          two.size() == 2
              && two.get(0) < question.pairs().size()
              && two.get(1) < question.rights().size()
              && pairs.put(two.get(0), two.get(1)) == null;
      if (!fits) {
        return Optional.empty();
      }
    }
    return pairs.isEmpty() ? Optional.empty() : Optional.of(new Response.Matched(pairs));
  }

  @Override
  public Optional<Response> cloze(Cloze question) {
    List<String> texts = new ArrayList<>();
    int length = 0;
    for (Object text : list()) {
      texts.add(text instanceof String string ? string.strip() : "");
      length += texts.get(texts.size() - 1).length();
    }
    boolean empty = texts.stream().allMatch(String::isEmpty);
    return texts.size() != question.gaps().size() || empty || length > LONGEST
        ? Optional.empty()
        : Optional.of(new Response.Filled(texts));
  }

  private Optional<Integer> index(int size) {
    return index(value, size);
  }

  private static Optional<Integer> index(Object value, int size) {
    return value instanceof Long number && number >= 0 && number < size
        ? Optional.of(number.intValue())
        : Optional.empty();
  }

  private Optional<List<Integer>> indices(int size) {
    return indices(value, size);
  }

  private static Optional<List<Integer>> indices(Object value, int size) {
    if (!(value instanceof List<?> list) || list.size() > MOST) {
      return Optional.empty();
    }
    List<Integer> indices = new ArrayList<>();
    for (Object one : list) {
      Optional<Integer> index = index(one, size);
      if (index.isEmpty()) {
        return Optional.empty();
      }
      indices.add(index.get());
    }
    return Optional.of(indices);
  }

  private List<?> list() {
    return value instanceof List<?> list && list.size() <= MOST ? list : List.of();
  }
}
