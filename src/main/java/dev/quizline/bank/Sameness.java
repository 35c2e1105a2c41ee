package dev.quizline.bank;

import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Which texts look the same to a player. */
public final class Sameness {

  /** Up to so many texts, comparing each with each is cheaper than folding them all. */
  private static final int FEW = 32;

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
    Set<String> seen = texts.size() > FEW ? new HashSet<>() : null;
    for (int i = 0; i < texts.size(); i++) {
      boolean again = seen == null ? isAmong(texts, i) : !seen.add(look(texts.get(i).value()));
      if (again) {
        problems.error(
            ProblemCode.DUPLICATE_VALUE,
            texts.get(i),
            Quoted.of(texts.get(i).value()) + " stands twice in " + Quoted.of(key),
            "take one of them out");
      }
    }
    return problems.errors() == errors;
  }

  private static boolean isAmong(List<Node.Text> texts, int index) {
    for (int i = 0; i < index; i++) {
      if (same(texts.get(index).value(), texts.get(i).value())) {
        return true;
      }
    }
    return false;
  }

  /** The same for texts that are the same. */
  private static String look(String text) {
    String stripped = text.strip();
    String composed = isPlain(stripped) ? stripped : compose(stripped);
    // As equalsIgnoreCase has it: by way of capitals, letter by letter.
    StringBuilder look = new StringBuilder(composed.length());
    for (int i = 0; i < composed.length(); i++) {
      look.append(Character.toLowerCase(Character.toUpperCase(composed.charAt(i))));
    }
    return look.toString();
  }
}
