package dev.quizline.bank;

import java.util.ArrayList;
import java.util.List;

/** Problems as lines of text: where and what, the line of the file, and what to do about it. */
public final class ProblemReport {

  private static final int MAX_PROBLEMS = 50;

  private ProblemReport() {}

  /**
   * The report, most of it in this form, the last line a count:
   *
   * <pre>
   * banks/film.yaml:14:13: the answer "Coutar" is not one of the choices
   *    14 |     answer: Coutar
   *       |             ^^^^^^ did you mean "Coutard"?
   * </pre>
   *
   * @param file whose problems these are
   * @param consequence ends the last line: "nothing was played"; may be empty
   */
  public static List<String> lines(String file, List<Problem> problems, String consequence) {
    List<String> lines = new ArrayList<>();
    for (Problem problem : problems.subList(0, Math.min(MAX_PROBLEMS, problems.size()))) {
      lines.addAll(lines(problem, problem.isError() ? "" : problem.severity().label()));
    }
    if (problems.size() > MAX_PROBLEMS) {
      lines.add("… and " + (problems.size() - MAX_PROBLEMS) + " more");
    }
    String end = consequence.isEmpty() ? "" : "; " + consequence;
    lines.add(count(problems) + " in " + Quoted.shown(file) + end + ".");
    return lines;
  }

  private static String count(List<Problem> problems) {
    int errors = 0;
    for (Problem problem : problems) {
      errors += problem.isError() ? 1 : 0;
    }
    int notices = problems.size() - errors;
    String counted = notices > 0 && errors == 0 ? "" : of(errors, "problem");
    return notices == 0
        ? counted
        : counted + (counted.isEmpty() ? "" : " and ") + of(notices, "notice");
  }

  private static String of(int count, String noun) {
    return count + " " + noun + (count == 1 ? "" : "s");
  }

  /**
   * One problem.
   *
   * @param label stands before the message: "notice"; may be empty
   */
  public static List<String> lines(Problem problem, String label) {
    List<String> lines = new ArrayList<>(4);
    String before = label.isEmpty() ? "" : label + ": ";
    lines.add(Quoted.shown(problem.location() + ": " + before + problem.message()));
    String hint = Quoted.shown(problem.hint().orElse(""));
    if (problem.excerpt().isEmpty()) {
      if (!hint.isEmpty()) {
        lines.add("  " + hint);
      }
      return lines;
    }
    String number = String.valueOf(problem.location().line());
    String gutter = " ".repeat(Math.max(0, 5 - number.length())) + number + " | ";
    String margin = " ".repeat(gutter.length() - 2) + "| ";
    String excerpt = problem.excerpt().get().stripTrailing();
    lines.add(gutter + excerpt);
    String carets = carets(excerpt, problem);
    boolean fits = margin.length() + carets.length() + hint.length() < 80;
    lines.add((margin + carets + (fits && !hint.isEmpty() ? " " + hint : "")).stripTrailing());
    if (!fits && !hint.isEmpty()) {
      lines.add(margin + hint);
    }
    return lines;
  }

  /** What stands under the excerpt: blanks, then carets as far as the excerpt goes. */
  private static String carets(String excerpt, Problem problem) {
    int[] line = excerpt.codePoints().toArray();
    int caret = Math.min(problem.caret(), line.length);
    StringBuilder carets = new StringBuilder();
    for (int i = 0; i < caret; i++) {
      pad(line[i], carets);
    }
    int length = Math.min(problem.length(), line.length - caret);
    return carets.append("^".repeat(Math.max(1, length))).toString();
  }

  /** A blank as wide as the character: the terminal knows how wide its own wide blank is. */
  private static void pad(int c, StringBuilder carets) {
    int type = Character.getType(c);
    if (type != Character.NON_SPACING_MARK && type != Character.ENCLOSING_MARK) {
      carets.append(isWide(c) ? '\u3000' : ' ');
    }
  }

  private static boolean isWide(int c) {
    return c >= 0x1100 && c <= 0x115F
        || c >= 0x2E80 && c <= 0xA4CF
        || c >= 0xAC00 && c <= 0xD7A3
        || c >= 0xF900 && c <= 0xFAFF
        || c >= 0xFE30 && c <= 0xFE6F
        || c >= 0xFF00 && c <= 0xFF60
        || c >= 0xFFE0 && c <= 0xFFE6
        || c >= 0x1F300 && c <= 0x1FAFF
        || c >= 0x20000 && c <= 0x3FFFD;
  }
}
