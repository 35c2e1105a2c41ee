package dev.quizline.exchange;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.parser.Parser;

/**
 * A foreign text without its markup: tags and emphasis are dropped, character references undone
 * once. Only elements of HTML count as tags, so that {@code List<String>} stays.
 *
 * @param text stripped; may be empty
 * @param changes what is different now
 */
public record PlainText(String text, Set<Change> changes) {

  /** What may be different in a text that has become plain. */
  public enum Change {
    TAGS("formatting", "dropped, the words kept"),
    IMAGES("an image", Loss.LEFT_OUT),
    EMPHASIS("Markdown emphasis", "dropped, the words kept"),
    REFERENCES("character references", "written as the characters they stand for"),
    CONTROLS("characters that do not show", Loss.LEFT_OUT);

    private final String lost;
    private final String choice;

    Change(String lost, String choice) {
      this.lost = lost;
      this.choice = choice;
    }

    Loss in(String item, String field) {
      return new Loss(item, field, lost, choice);
    }
  }

  private static final Set<String> ELEMENTS =
      Set.of(
          ("a abbr acronym address article aside audio b big blockquote body br button caption"
               + " center cite code col colgroup dd del details dfn div dl dt em embed figcaption"
               + " figure font footer form h1 h2 h3 h4 h5 h6 head header hr html i iframe img input"
               + " ins kbd label li link main map mark math meta nav nolink object ol option p"
               + " param picture pre q rp rt ruby s samp script section select small source span"
               + " strike strong style sub summary sup svg table tbody td textarea tfoot th thead"
               + " time title tr track tt u ul var video wbr")
              .split(" "));

  /** Elements that begin or end a line. */
  private static final Set<String> BLOCKS =
      Set.of(
          ("address article aside blockquote br caption center dd details div dl dt figcaption"
                  + " figure footer form h1 h2 h3 h4 h5 h6 header hr li main nav ol p pre section"
                  + " summary table tbody tfoot thead tr ul")
              .split(" "));

  private static final Set<String> HIDDEN = Set.of("script", "style", "head", "iframe", "object");

  private static final Set<String> MEDIA =
      Set.of("img", "audio", "video", "svg", "embed", "object");

  private static final Pattern TAG =
      Pattern.compile(
          "<!--.*?(?:-->|$)|<(/?)([A-Za-z][A-Za-z0-9]*)(?=[\\s/>])[^<>]*+>", Pattern.DOTALL);

  /** In Markdown: strong and emphasised words, code, links and images. */
  private static final Pattern EMPHASIS =
      Pattern.compile(
          "(?<!\\\\)(!?)\\[([^\\[\\]\n]*+)]\\([^()\\s]*+(?:\\s\"[^\"\n]*+\")?\\)"
              + "|(?<![\\\\*])(\\*{1,3})(?=[^\\s*])([^*\n]*[^\\s*\\\\])\\3(?!\\*)"
              + "|(?<![\\\\\\w])(_{1,2})(?=[^\\s_])([^_\n]*[^\\s_\\\\])\\5(?!\\w)"
              + "|(?<![\\\\`])(`{1,2})(?=[^`])([^`\n]*)\\7(?!`)");

  /** In Markdown: a sign that a backslash keeps from meaning anything. */
  private static final Pattern ESCAPED = Pattern.compile("\\\\([\\\\`*_{}\\[\\]()#+.!>$~|^-])");

  private static final Pattern BLANKS = Pattern.compile("[ \t]*\n[ \t]*");
  private static final Pattern MANY_LINES = Pattern.compile("\n{3,}");
  private static final Pattern LONG_BLANK = Pattern.compile("\\s+");

  public PlainText {
    changes = changes.isEmpty() ? Set.of() : Set.copyOf(changes);
  }

  public static PlainText of(String foreign, Markup markup) {
    Set<Change> changes = EnumSet.noneOf(Change.class);
    String text = foreign;
    if (markup.hasTags() && text.indexOf('<') >= 0) {
      text = withoutTags(text, markup, changes);
    } else if (markup.collapsesBlanks()) {
      text = LONG_BLANK.matcher(text).replaceAll(" ");
    }
    if (markup.hasEmphasis()) {
      text = withoutEmphasis(text, changes);
    }
    if (markup.hasTags() && text.indexOf('&') >= 0) {
      String undone = Parser.unescapeEntities(text, false).replace('\u00A0', ' ');
      if (!undone.equals(text)) {
        changes.add(Change.REFERENCES);
        text = undone;
      }
    }
    if (markup.collapsesBlanks()) {
      // How HTML keeps blanks apart; a parser of XML may have undone the reference.
      text = text.replace('\u00A0', ' ');
    }
    return new PlainText(visible(text, changes).strip(), changes);
  }

  private static String withoutTags(String text, Markup markup, Set<Change> changes) {
    String source = markup.collapsesBlanks() ? LONG_BLANK.matcher(text).replaceAll(" ") : text;
    Matcher tag = TAG.matcher(source);
    StringBuilder out = new StringBuilder();
    int copied = 0;
    while (tag.find(copied)) {
      String name = tag.group(2) == null ? "" : tag.group(2).toLowerCase(Locale.ROOT);
      if (!name.isEmpty() && !ELEMENTS.contains(name)) {
        out.append(source, copied, tag.start() + 1);
        copied = tag.start() + 1;
        continue;
      }
      out.append(source, copied, tag.start());
      copied = tag.end();
      boolean opens = "".equals(tag.group(1));
      changes.add(MEDIA.contains(name) ? Change.IMAGES : Change.TAGS);
      if (opens && HIDDEN.contains(name)) {
        copied = endOf(name, source, copied);
      }
      out.append(standIn(name, opens));
    }
    out.append(source, copied, source.length());
    return MANY_LINES.matcher(BLANKS.matcher(out).replaceAll("\n")).replaceAll("\n\n");
  }

  private static int endOf(String name, String source, int from) {
    Matcher end = Pattern.compile("</" + name, Pattern.CASE_INSENSITIVE).matcher(source);
    return end.find(from) ? end.start() : source.length();
  }

  /** What keeps the meaning where the tag is gone: a new line, and x^2 for a raised 2. */
  private static String standIn(String name, boolean opens) {
    if (BLOCKS.contains(name)) {
      return name.equals("li") && opens ? "\n- " : "\n";
    }
    return switch (name) {
      case "sup" -> opens ? "^" : "";
      case "sub" -> opens ? "_" : "";
      case "td", "th" -> opens ? " " : "";
      default -> "";
    };
  }

  private static String withoutEmphasis(String text, Set<Change> changes) {
    Matcher emphasis = EMPHASIS.matcher(text);
    StringBuilder out = new StringBuilder();
    while (emphasis.find()) {
      boolean image = "!".equals(emphasis.group(1));
      String words = emphasis.group(2);
      for (int group = 4; words == null; group += 2) {
        words = emphasis.group(group);
      }
      changes.add(image ? Change.IMAGES : Change.EMPHASIS);
      emphasis.appendReplacement(out, Matcher.quoteReplacement(image ? "" : words));
    }
    return ESCAPED.matcher(emphasis.appendTail(out)).replaceAll("$1");
  }

  /** Without what steers a terminal or turns text round; tabs become blanks. */
  private static String visible(String text, Set<Change> changes) {
    int i = 0;
    while (i < text.length() && (!isHidden(text.charAt(i)) || text.charAt(i) == '\n')) {
      i++;
    }
    if (i == text.length()) {
      return text;
    }
    StringBuilder out = new StringBuilder(text.length());
    for (i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c == '\n' || !isHidden(c)) {
        out.append(c);
      } else if (c == '\t') {
        out.append(' ');
      } else if (c == '\r') {
        out.append(i + 1 < text.length() && text.charAt(i + 1) == '\n' ? "" : "\n");
      } else {
        changes.add(Change.CONTROLS);
      }
    }
    return out.toString();
  }

  private static boolean isHidden(char c) {
    return c < 0x061C
        ? Character.isISOControl(c)
        : c == 0x061C
            || c >= 0x200E && c <= 0x200F
            || c >= 0x2028 && c <= 0x202E
            || c >= 0x2066 && c <= 0x2069
            || c == 0xFEFF
            || c >= 0xFFFE;
  }
}
