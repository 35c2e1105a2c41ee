package dev.quizline.exchange.paper;

import dev.quizline.exchange.xml.XmlText;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/**
 * A page of HTML that prints on A4 and Letter. It holds its style, runs nothing and asks nobody for
 * anything; all that people wrote in it is text.
 */
public final class HtmlPaper implements PaperWriter {

  private final String style = style();

  private static String style() {
    try (InputStream in = HtmlPaper.class.getResourceAsStream("paper.css")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException("the style of papers is missing from the program", e);
    }
  }

  @Override
  public void write(Sheet sheet, Appendable out) throws IOException {
    String name = sheet.student().orElse("");
    String title = String.join(" · ", Sheet.present(sheet.title(), sheet.heading(), name));
    String kind = sheet.part().name().toLowerCase(Locale.ROOT);
    head(sheet.language(), title, kind, sheet.trace(), out);
    header(sheet, out);
    switch (sheet.part()) {
      case PAPER -> items(sheet, out);
      case KEY -> key(sheet, out);
      case EXPLAINED -> explained(sheet, out);
    }
    out.append("</body>\n</html>\n");
  }

  @Override
  public void overview(Overview overview, Appendable out) throws IOException {
    String made = "Seed " + overview.seed();
    head(overview.language(), overview.title(), "overview", made, out);
    out.append("<header>\n<h1 dir=\"auto\">")
        .append(XmlText.text(overview.title()))
        .append("</h1>\n<p class=\"heading\">Papers: ")
        .append(Integer.toString(overview.rows().size()))
        .append("</p>\n<p class=\"trace\">")
        .append(made)
        .append("</p>\n</header>\n<table>\n<thead><tr><th>Paper</th><th>Fingerprint</th>")
        .append("<th>Files</th></tr></thead>\n<tbody>\n");
    for (Overview.Row row : overview.rows()) {
      out.append("<tr><td dir=\"auto\">").append(XmlText.text(row.name())).append("</td><td>");
      out.append(row.fingerprint()).append("</td><td>");
      for (Map.Entry<String, String> file : row.files().entrySet()) {
        out.append("<a href=\"")
            .append(XmlText.attribute(file.getValue()))
            .append("\">")
            .append(XmlText.text(file.getKey()))
            .append("</a> ");
      }
      out.append("</td></tr>\n");
    }
    out.append("</tbody>\n</table>\n</body>\n</html>\n");
  }

  /**
   * @param trace at the foot of each printed page; holds no quotes
   */
  private void head(String language, String title, String kind, String trace, Appendable out)
      throws IOException {
    out.append("<!DOCTYPE html>\n<html lang=\"")
        .append(XmlText.attribute(language))
        .append("\">\n<head>\n<meta charset=\"utf-8\">\n")
        .append(
            "<meta http-equiv=\"Content-Security-Policy\""
                + " content=\"default-src 'none'; style-src 'unsafe-inline'\">\n")
        .append("<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n")
        .append("<title>")
        .append(XmlText.text(title))
        .append("</title>\n<style>\n")
        .append(style)
        .append("@page { @bottom-left { content: \"")
        .append(trace)
        .append("\" } }\n</style>\n</head>\n<body class=\"")
        .append(kind)
        .append("\">\n");
  }

  private static void header(Sheet sheet, Appendable out) throws IOException {
    out.append("<header>\n<h1 dir=\"auto\">").append(XmlText.text(sheet.title())).append("</h1>\n");
    if (!sheet.heading().isEmpty()) {
      out.append("<p class=\"heading\">").append(XmlText.text(sheet.heading())).append("</p>\n");
    }
    boolean paper = sheet.part() == Sheet.Part.PAPER;
    out.append("<div class=\"fields\">");
    if (paper || sheet.student().isPresent()) {
      field("Name", sheet.student().orElse(""), "wide", out);
    }
    if (paper) {
      field("Date", "", "", out);
    }
    field("Points", paper ? "/ " + sheet.points() : Integer.toString(sheet.points()), "end", out);
    out.append("</div>\n<p class=\"trace\">").append(sheet.trace()).append("</p>\n</header>\n");
  }

  private static void field(String name, String value, String style, Appendable out)
      throws IOException {
    out.append("<span class=\"field ")
        .append(style)
        .append("\">")
        .append(name)
        .append(" <span class=\"value\" dir=\"auto\">")
        .append(XmlText.text(value))
        .append("</span></span>");
  }

  private static void items(Sheet sheet, Appendable out) throws IOException {
    out.append("<ol class=\"items\">\n");
    for (Sheet.Entry entry : sheet.entries()) {
      out.append("<li>\n").append(HtmlItem.asked(entry.question())).append("</li>\n");
    }
    out.append("</ol>\n");
  }

  private static void key(Sheet sheet, Appendable out) throws IOException {
    out.append("<table>\n<thead><tr><th>No.</th><th>Mark</th><th>Answer</th>")
        .append("<th>Points</th></tr></thead>\n<tbody>\n");
    int number = 0;
    for (Sheet.Entry entry : sheet.entries()) {
      KeyOnPaper key = KeyOnPaper.of(entry.question());
      number++;
      out.append("<tr><td>").append(Integer.toString(number)).append("</td><td class=\"mark\">");
      out.append(XmlText.text(key.mark())).append("</td><td dir=\"auto\">");
      out.append(XmlText.text(key.words())).append("</td><td>");
      out.append(Integer.toString(entry.question().item().points())).append("</td></tr>\n");
    }
    out.append("</tbody>\n</table>\n");
  }

  private static void explained(Sheet sheet, Appendable out) throws IOException {
    out.append("<ol class=\"items\">\n");
    for (Sheet.Entry entry : sheet.entries()) {
      out.append("<li>\n").append(HtmlItem.stem(entry.question()));
      KeyOnPaper key = KeyOnPaper.of(entry.question());
      out.append("<p class=\"answer\"><span class=\"mark\">")
          .append(XmlText.text(key.mark()))
          .append("</span> <span dir=\"auto\">")
          .append(XmlText.text(key.words()))
          .append("</span></p>\n");
      paragraph("why", entry.question().item().explain(), out);
      if (!entry.sources().isEmpty()) {
        paragraph("sources", "Sources: " + String.join("; ", entry.sources()), out);
      }
      out.append("</li>\n");
    }
    out.append("</ol>\n");
  }

  private static void paragraph(String style, String text, Appendable out) throws IOException {
    if (!text.isBlank()) {
      out.append("<p class=\"")
          .append(style)
          .append("\" dir=\"auto\">")
          .append(XmlText.text(text))
          .append("</p>\n");
    }
  }
}
