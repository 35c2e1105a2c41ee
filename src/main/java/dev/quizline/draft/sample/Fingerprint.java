package dev.quizline.draft.sample;

import dev.quizline.draft.lint.Kinship.Candidate;
import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.Offered;
import dev.quizline.quiz.Question;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.List;

/** Short names for what stands on a paper: eight signs out of 32, two alike in 10^12. */
final class Fingerprint {

  /** Crockford's base 32: no letter that is taken for a digit. */
  private static final String SIGNS = "0123456789ABCDEFGHJKMNPQRSTVWXYZ";

  private static final char BETWEEN = '\u001f';

  private Fingerprint() {}

  /** All that is asked, and how it is arranged. */
  static String content(List<Candidate> items) {
    StringBuilder content = new StringBuilder();
    for (Candidate item : items) {
      Question question = item.question().question();
      List<String> parts = new ArrayList<>(List.of(item.bank().name(), question.id()));
      parts.add(question.item().ask());
      parts.addAll(Offered.of(question));
      if (question instanceof Cloze cloze) {
        cloze.gaps().forEach(gap -> parts.add(gap.toString()));
      }
      parts.add(question.answerText());
      parts.forEach(part -> content.append(part).append(BETWEEN));
    }
    return content.toString();
  }

  /** Four signs, a hyphen and four more. */
  static String of(String content, String label, long seed) {
    byte[] digest = sha256(label + BETWEEN + seed + BETWEEN + content);
    long bits = 0;
    for (int i = 0; i < 5; i++) {
      bits = bits << 8 | digest[i] & 0xff;
    }
    StringBuilder name = new StringBuilder();
    for (int sign = 7; sign >= 0; sign--) {
      name.append(SIGNS.charAt((int) (bits >>> 5 * sign & 31)));
    }
    return name.insert(4, '-').toString();
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java has SHA-256", e);
    }
  }
}
