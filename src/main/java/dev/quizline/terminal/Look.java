package dev.quizline.terminal;

/**
 * What an output can show.
 *
 * @param width columns, 20 to 300
 * @param colour whether colours may be used
 * @param unicode whether more than ASCII may be used for signs
 * @param plain for screen readers and dumb terminals: nothing is redrawn, nothing is told by
 *     position or colour alone
 */
public record Look(int width, boolean colour, boolean unicode, boolean plain) {

  /** The most columns that are made use of. */
  public static final int WIDEST = 300;

  private static final int NARROWEST = 20;
  private static final int NARROW = 40;
  private static final int MEDIUM = 60;

  public Look {
    width = Math.max(NARROWEST, Math.min(WIDEST, width));
  }

  /** For pipes and files. */
  public static final Look PIPE = new Look(80, false, true, true);

  public Look withWidth(int columns) {
    return new Look(columns, colour, unicode, plain);
  }

  public String right() {
    return unicode ? "✓" : "+";
  }

  public String wrong() {
    return unicode ? "✗" : "x";
  }

  public String dot() {
    return unicode ? " · " : " - ";
  }

  /** No room for what is only nice to have. */
  public boolean narrow() {
    return width <= NARROW;
  }

  /** Room for the question, but not for keys beside the clock. */
  boolean medium() {
    return width <= MEDIUM;
  }

  /**
   * The left margin, deepened by so many steps; none on a pipe, where rows are read by programs.
   */
  public String indent(int steps) {
    int margin = plain || narrow() ? 0 : 2;
    return " ".repeat(margin + 2 * steps);
  }

  /** Text as this output will show it, for views that align columns. */
  public String shown(String text) {
    return Lettering.of(text, unicode);
  }
}
