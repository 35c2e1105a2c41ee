package dev.quizline.exchange;

/** What a foreign text is written in. */
public enum Markup {
  /** Every character stands for itself. */
  PLAIN(false, false, false),
  /** HTML, where line breaks are blanks. */
  HTML(true, false, true),
  /** HTML with line breaks that count, as Moodle's own format has it. */
  LOOSE_HTML(true, false, false),
  /** Markdown, in which HTML may stand. */
  MARKDOWN(true, true, false);

  private final boolean tags;
  private final boolean emphasis;
  private final boolean collapses;

  Markup(boolean tags, boolean emphasis, boolean collapses) {
    this.tags = tags;
    this.emphasis = emphasis;
    this.collapses = collapses;
  }

  boolean hasTags() {
    return tags;
  }

  boolean hasEmphasis() {
    return emphasis;
  }

  boolean collapsesBlanks() {
    return collapses;
  }
}
