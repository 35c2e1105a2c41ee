package dev.quizline.quiz;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;

/**
 * Judges a typed answer kindly and openly: the first rule that makes it equal to an accepted answer
 * is named in the mark, and an answer given exactly needs none.
 *
 * @param accepted what is right, as its author wrote it
 * @param wrong what is known to be wrong: no kindness turns that into a right answer
 */
record TypedAnswers(List<String> accepted, List<String> wrong) {

  /** Shorter words have too many neighbours that are other words. */
  private static final int SHORTEST_WORD_WITH_A_SLIP = 5;

  private static final String ONE_SLIP = "accepted: one slip of the keyboard; the answer is ";

  TypedAnswers(List<String> accepted) {
    this(accepted, List.of());
  }

  Mark mark(String typed) {
    if (accepted.contains(typed.strip())) {
      return Mark.RIGHT;
    }
    Map<Spelling, String> given = Spelling.forms(typed);
    List<Map<Spelling, String>> right = accepted.stream().map(Spelling::forms).toList();
    List<Map<Spelling, String>> other = wrong.stream().map(Spelling::forms).toList();
    for (Spelling spelling : Spelling.values()) {
      String form = given.get(spelling);
      if (form.isEmpty()) {
        return Mark.WRONG;
      }
      if (right.stream().anyMatch(answer -> answer.get(spelling).equals(form))) {
        return new Mark(1, "accepted: " + spelling.forgiven());
      }
      if (other.stream().anyMatch(answer -> answer.get(spelling).equals(form))) {
        return Mark.WRONG;
      }
    }
    if (other.stream().anyMatch(answer -> isOneSlip(answer, given))) {
      return Mark.WRONG;
    }
    return IntStream.range(0, right.size())
        .filter(i -> isOneSlip(right.get(i), given))
        .mapToObj(i -> new Mark(1, ONE_SLIP + accepted.get(i)))
        .findFirst()
        .orElse(Mark.WRONG);
  }

  /** All words equal but one, and that one, of five letters or more, a single slip away. */
  private static boolean isOneSlip(Map<Spelling, String> answer, Map<Spelling, String> given) {
    String[] right = answer.get(Spelling.NUMBER_WORDS).split(" ");
    String[] typed = given.get(Spelling.NUMBER_WORDS).split(" ");
    if (right.length != typed.length) {
      return false;
    }
    List<Integer> different =
        IntStream.range(0, right.length).filter(i -> !right[i].equals(typed[i])).boxed().toList();
    return different.size() == 1
        && isOneSlip(
            right[different.get(0)].codePoints().toArray(),
            typed[different.get(0)].codePoints().toArray());
  }

  /** One letter more, less or other, or two neighbours the wrong way round. */
  private static boolean isOneSlip(int[] right, int[] typed) {
    if (right.length < SHORTEST_WORD_WITH_A_SLIP || !areLetters(right) || !areLetters(typed)) {
      return false;
    }
    int shorter = Math.min(right.length, typed.length);
    int start = 0;
    while (start < shorter && right[start] == typed[start]) {
      start++;
    }
    int end = 0;
    while (end < shorter - start
        && right[right.length - 1 - end] == typed[typed.length - 1 - end]) {
      end++;
    }
    int rightLeft = right.length - start - end;
    int typedLeft = typed.length - start - end;
    boolean swapped =
        rightLeft == 2
            && typedLeft == 2
            && right[start] == typed[start + 1]
            && right[start + 1] == typed[start];
    return swapped || Math.max(rightLeft, typedLeft) == 1;
  }

  private static boolean areLetters(int[] word) {
    for (int sign : word) {
      if (!Character.isLetter(sign)) {
        return false;
      }
    }
    return true;
  }
}
