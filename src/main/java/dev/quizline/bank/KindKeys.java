package dev.quizline.bank;

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
import dev.quizline.verify.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The keys that only one kind of question has. */
record KindKeys(Keys keys, List<Optional<Claim>> gapClaims) implements Question.Cases<Void> {

  @Override
  public Void singleChoice(SingleChoice question) {
    ask(question);
    keys.put("choices", question.choices());
    keys.put("answer", question.choices().get(question.answer()));
    return pin(question.pinLast());
  }

  @Override
  public Void multipleChoice(MultipleChoice question) {
    ask(question);
    keys.put("choices", question.choices());
    keys.put("answers", question.answers().stream().map(question.choices()::get).toList());
    return pin(question.pinLast());
  }

  @Override
  public Void trueFalse(TrueFalse question) {
    ask(question);
    keys.put("answer", question.answer());
    return null;
  }

  @Override
  public Void shortAnswer(ShortAnswer question) {
    ask(question);
    keys.put("answers", question.answers());
    return null;
  }

  @Override
  public Void numeric(Numeric question) {
    ask(question);
    keys.put("answer", question.answer().toPlainString());
    if (question.tolerance().signum() != 0) {
      keys.put("tolerance", question.tolerance().toPlainString());
    }
    keys.putIfPresent("unit", question.unit());
    return null;
  }

  @Override
  public Void ordering(Ordering question) {
    ask(question);
    keys.put("order", question.order());
    return null;
  }

  @Override
  public Void matching(Matching question) {
    ask(question);
    keys.put(
        "pairs",
        question.pairs().stream().map(pair -> List.of(pair.left(), pair.right())).toList());
    keys.putUnlessEmpty("extra", question.extra());
    return null;
  }

  @Override
  public Void cloze(Cloze question) {
    ask(question);
    List<Map<String, Object>> gaps = new ArrayList<>();
    for (int i = 0; i < question.gaps().size(); i++) {
      Map<String, Object> gap = gap(question.gaps().get(i));
      if (i < gapClaims.size()) {
        gapClaims.get(i).ifPresent(claim -> gap.put("claim", ClaimKeys.claim(claim)));
      }
      gaps.add(gap);
    }
    keys.put("gaps", gaps);
    return null;
  }

  @Override
  public Void factCheck(FactCheck question) {
    keys.put("assertion", question.assertion());
    return null;
  }

  private void ask(Question question) {
    keys.put("ask", question.item().ask());
  }

  private Void pin(boolean last) {
    if (last) {
      keys.put("pin", "last");
    }
    return null;
  }

  private static Map<String, Object> gap(Cloze.Gap gap) {
    Keys keys = new Keys();
    if (gap instanceof Cloze.Gap.Choice choice) {
      keys.put("choices", choice.choices());
      keys.put("answer", choice.answerText());
    } else if (gap instanceof Cloze.Gap.Open open) {
      keys.put("answers", open.answers());
    }
    return keys.all();
  }
}
