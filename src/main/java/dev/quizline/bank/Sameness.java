package dev.quizline.bank;

import java.text.Normalizer;
import java.util.List;

/** Which texts look the same to a player. */
public final class Sameness {

  private Sameness() {}

  /** But for case, spaces at the ends, and how accents are encoded. */
  public static boolean same(String a, String b) {
    String left = a.strip();
    String right = b.strip();
    if (left.equalsIgnoreCase(right)) {
      return true;
    }
    // Plain letters look alike only when they are alike, and composing is slow the first time.
    return !(isPlain(left) && isPlain(right)) && compose(left).equalsIgnoreCase(compose(right));
  }

  private static String compose(String text) {
    return Normalizer.normalize(text, Normalizer.Form.NFKC);
  }

  /** Nothing but ASCII and Latin letters, their accents built in. */
  private static boolean isPlain(String text) {
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c > 0x7E && (c < 0xC0 || c > 0x17F)) {
        return false;
      }
    }
    return true;
  }

  /** Notes every text that looks like an earlier one; true where there is none. */
  static boolean areDifferent(List<Node.Text> texts, String key, Problems problems) {
    int errors = problems.errors();
    for (int i = 1; i < texts.size(); i++) {
      for (int j = 0; j < i; j++) {
        if (same(texts.get(i).value(), texts.get(j).value())) {
          problems.error(
              ProblemCode.DUPLICATE_VALUE,
              texts.get(i),
              Quoted.of(texts.get(i).value()) + " stands twice in " + Quoted.of(key),
              "take one of them out");
          break;
        }
      }
    }
    return problems.errors() == errors;
  }
}
