package dev.quizline.classroom;

import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Judgement;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Offered;
import dev.quizline.quiz.Ordering;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** What a client needs to know of a question: to ask it, and, apart from that, its key. */
final class QuestionForm {

  private QuestionForm() {}

  /** The words to judge with, in the order in which a response counts them. */
  static List<Judgement> judgements(Question question) {
    return question instanceof TrueFalse
        ? List.of(Judgement.TRUE, Judgement.FALSE)
        : List.of(Judgement.values());
  }

  /** Everything about it that a player may know before the reveal. */
  static void ask(JsonGenerator json, Question question) {
    json.writeStringProperty("type", question.kind().id());
    json.writeStringProperty("ask", question.item().ask());
    json.writeStringProperty("difficulty", question.item().difficulty().label());
    List<String> choices = question.match(new Choices());
    if (!choices.isEmpty()) {
      JsonText.texts(json, "choices", choices);
    }
    List<String> lefts = Offered.lefts(question);
    if (!lefts.isEmpty()) {
      JsonText.texts(json, "lefts", lefts);
    }
    if (question instanceof Cloze cloze) {
      gaps(json, cloze);
    }
    if (question instanceof Numeric numeric && numeric.unit().isPresent()) {
      json.writeStringProperty("unit", numeric.unit().get());
    }
  }

  private static void gaps(JsonGenerator json, Cloze cloze) {
    json.writeArrayPropertyStart("gaps");
    for (Cloze.Gap gap : cloze.gaps()) {
      json.writeStartArray();
      if (gap instanceof Cloze.Gap.Choice choice) {
        choice.choices().forEach(json::writeString);
      }
      json.writeEndArray();
    }
    json.writeEndArray();
  }

  /** The key: in words, and by places in {@code choices} where it has some. */
  static void key(JsonGenerator json, Question question) {
    json.writeStringProperty("key", question.answerText());
    Collection<Integer> places = question.match(new KeyPlaces());
    if (!places.isEmpty()) {
      json.writeArrayPropertyStart("key_choices");
      places.forEach(json::writeNumber);
      json.writeEndArray();
    }
  }

  private static final class Choices implements Question.Cases<List<String>> {

    @Override
    public List<String> singleChoice(SingleChoice question) {
      return Offered.of(question);
    }

    @Override
    public List<String> multipleChoice(MultipleChoice question) {
      return Offered.of(question);
    }

    @Override
    public List<String> trueFalse(TrueFalse question) {
      return words(question);
    }

    @Override
    public List<String> shortAnswer(ShortAnswer question) {
      return List.of();
    }

    @Override
    public List<String> numeric(Numeric question) {
      return List.of();
    }

    @Override
    public List<String> ordering(Ordering question) {
      return Offered.of(question);
    }

    @Override
    public List<String> matching(Matching question) {
      return Offered.of(question);
    }

    @Override
    public List<String> cloze(Cloze question) {
      return List.of();
    }

    @Override
    public List<String> factCheck(FactCheck question) {
      return words(question);
    }

    private static List<String> words(Question question) {
      return judgements(question).stream().map(Judgement::label).toList();
    }
  }

  private static final class KeyPlaces implements Question.Cases<Collection<Integer>> {

    @Override
    public Collection<Integer> singleChoice(SingleChoice question) {
      return List.of(question.answer());
    }

    @Override
    public Collection<Integer> multipleChoice(MultipleChoice question) {
      return question.answers();
    }

    @Override
    public Collection<Integer> trueFalse(TrueFalse question) {
      return List.of(question.answer() ? 0 : 1);
    }

    @Override
    public Collection<Integer> shortAnswer(ShortAnswer question) {
      return List.of();
    }

    @Override
    public Collection<Integer> numeric(Numeric question) {
      return List.of();
    }

    /** First to last, by the places at which the items are shown. */
    @Override
    public Collection<Integer> ordering(Ordering question) {
      List<Integer> places = new ArrayList<>();
      for (int i = 0; i < question.order().size(); i++) {
        places.add(question.shown().indexOf(i));
      }
      return places;
    }

    /** The right for each left, in the order of the lefts. */
    @Override
    public Collection<Integer> matching(Matching question) {
      return question.pairs().stream()
          .map(pair -> question.rights().indexOf(pair.right()))
          .toList();
    }

    @Override
    public Collection<Integer> cloze(Cloze question) {
      return List.of();
    }

    @Override
    public Collection<Integer> factCheck(FactCheck question) {
      Optional<Judgement> key = question.answer();
      return key.map(judgement -> List.of(judgement.ordinal())).orElse(List.of());
    }
  }
}
