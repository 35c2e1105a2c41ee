package dev.quizline.exchange.paper;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.Supplier;

/** How papers can be set. */
public enum PaperFormat {
  HTML("html", "papers to print and their keys, as web pages", ".html", HtmlPaper::new),
  MARKDOWN("markdown", "papers and their keys, as Markdown", ".md", MarkdownPaper::new);

  private final String id;
  private final String title;
  private final String ending;
  private final Supplier<PaperWriter> writer;

  PaperFormat(String id, String title, String ending, Supplier<PaperWriter> writer) {
    this.id = id;
    this.title = title;
    this.ending = ending;
    this.writer = writer;
  }

  /** The one that a person names so. */
  public static Optional<PaperFormat> of(String id) {
    return Arrays.stream(values()).filter(format -> format.id.equals(id)).findFirst();
  }

  public String id() {
    return id;
  }

  /** What it is, in a few words. */
  public String title() {
    return title;
  }

  /** Of its files' names, with the dot. */
  public String ending() {
    return ending;
  }

  public PaperWriter writer() {
    return writer.get();
  }
}
