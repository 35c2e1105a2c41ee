package dev.quizline.bank;

import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import dev.quizline.verify.Claim;
import java.util.List;

/**
 * Holds the value of a question's claim against its key: where the key is the value, the claim
 * leaves it out or says the same.
 */
record KeyClaim(Problems problems) {

  void check(Claim claim, Node at, Question question) {
    if (question instanceof TrueFalse) {
      if (claim.value().isEmpty()) {
        problems.error(
            ProblemCode.MISSING_KEY,
            at,
            "the claim of a true-false question needs the key \"value\"",
            "it is what the sentence says, be it right or wrong");
      }
    } else if (question instanceof SingleChoice single) {
      mustBe(claim, at, List.of(single.choices().get(single.answer())));
    } else if (question instanceof MultipleChoice && claim.value().isPresent()) {
      problems.error(
          ProblemCode.MISPLACED_KEY,
          at,
          "the claim of a multiple-choice question has no value of its own",
          "its values are the answers; take \"value\" out");
    } else if (question instanceof ShortAnswer typed) {
      mustBe(claim, at, typed.answers());
    }
  }

  void checkGap(Claim claim, Node at, Cloze.Gap gap) {
    if (gap instanceof Cloze.Gap.Choice choice) {
      mustBe(claim, at, List.of(choice.choices().get(choice.answer())));
    } else if (gap instanceof Cloze.Gap.Open open) {
      mustBe(claim, at, open.answers());
    }
  }

  private void mustBe(Claim claim, Node at, List<String> keys) {
    if (claim.value().isEmpty()) {
      return;
    }
    String value = claim.value().get();
    for (String key : keys) {
      if (Sameness.same(key, value)) {
        return;
      }
    }
    problems.error(
        ProblemCode.CLAIM_MISMATCH,
        at,
        "the claim says " + Quoted.of(value) + ", but the answer is " + Quoted.of(keys.get(0)),
        "take \"value\" out: the answer is the value");
  }
}
