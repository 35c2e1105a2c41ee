package dev.quizline.draft;

import java.util.Optional;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.select.Elements;

/**
 * The words of a web page that was saved: headings, paragraphs and lists as the text that the
 * statements are found in, and no script, menu, form or picture. Nothing is fetched or run.
 */
public final class HtmlArticle {

  private static final Set<String> LEFT_OUT =
      Set.of(
          "script",
          "style",
          "noscript",
          "template",
          "nav",
          "aside",
          "footer",
          "form",
          "button",
          "select",
          "iframe",
          "object",
          "svg",
          "math",
          "canvas",
          "audio",
          "video",
          "picture",
          "img",
          "figure",
          "dialog",
          "head",
          "sup");

  private static final Set<String> BLOCKS =
      Set.of(
          "address",
          "article",
          "blockquote",
          "body",
          "dd",
          "details",
          "div",
          "dl",
          "dt",
          "figcaption",
          "header",
          "hr",
          "li",
          "main",
          "ol",
          "p",
          "pre",
          "section",
          "summary",
          "table",
          "tbody",
          "td",
          "tfoot",
          "th",
          "thead",
          "tr",
          "ul",
          "h1",
          "h2",
          "h3",
          "h4",
          "h5",
          "h6");

  private final StringBuilder text = new StringBuilder();
  private boolean gap;

  private HtmlArticle() {}

  /**
   * @param name of the file
   */
  public static Article read(String name, String html) {
    Document page = Jsoup.parse(html);
    HtmlArticle article = new HtmlArticle();
    article.read(root(page));
    return new Article(
        name,
        Optional.of(page.title().strip()).filter(title -> !title.isEmpty()),
        meta(page, "meta[name=author]", "content"),
        meta(page, "link[rel=canonical]", "href").filter(url -> url.matches("https?://\\S+")),
        article.text.toString().strip() + "\n");
  }

  private static Optional<String> meta(Document page, String query, String attribute) {
    return Optional.ofNullable(page.selectFirst(query))
        .map(element -> element.attr(attribute).strip())
        .filter(value -> !value.isEmpty());
  }

  /** Where the page says which part of it is the article, that part. */
  private static Element root(Document page) {
    for (String query : new String[] {"article", "main", "[role=main]"}) {
      Elements found = page.select(query);
      if (found.size() == 1) {
        return found.get(0);
      }
    }
    return page.body();
  }

  /** Walks without recursion: pages nest as deep as they like. */
  private void read(Element root) {
    Node node = root;
    boolean inside = enter(root);
    while (node != null) {
      if (inside && node.childNodeSize() > 0) {
        node = node.childNode(0);
        inside = enter(node);
        continue;
      }
      leave(node);
      while (node != root && node.nextSibling() == null) {
        node = node.parent();
        leave(node);
      }
      node = node == root ? null : node.nextSibling();
      inside = node != null && enter(node);
    }
  }

  /**
   * @return whether to look inside
   */
  private boolean enter(Node node) {
    if (node instanceof TextNode words) {
      add(words.getWholeText());
      return false;
    }
    if (!(node instanceof Element element) || isLeftOut(element)) {
      return false;
    }
    String name = element.normalName();
    if (BLOCKS.contains(name)) {
      newBlock();
      text.append(mark(element));
    } else if (name.equals("br")) {
      gap = true;
    }
    return true;
  }

  private static boolean isLeftOut(Element element) {
    return LEFT_OUT.contains(element.normalName())
        || element.hasAttr("hidden")
        || element.attr("aria-hidden").equals("true")
        || element.attr("role").equals("navigation");
  }

  /** What Markdown has before a heading or an item of a list. */
  private static String mark(Element element) {
    String name = element.normalName();
    if (name.length() == 2 && name.charAt(0) == 'h' && Character.isDigit(name.charAt(1))) {
      return "#".repeat(name.charAt(1) - '0') + " ";
    }
    return name.equals("li") ? "- " : "";
  }

  private void leave(Node node) {
    if (node instanceof Element element && BLOCKS.contains(element.normalName())) {
      newBlock();
    }
  }

  private void newBlock() {
    gap = false;
    int end = text.length();
    while (end > 0 && Character.isWhitespace(text.charAt(end - 1))) {
      end--;
    }
    if (end > 0 && !endsInMark(end)) {
      text.setLength(end);
      text.append("\n\n");
    }
  }

  /** {@code <li><p>}: the paragraph goes on behind the mark. */
  private boolean endsInMark(int end) {
    int line = text.lastIndexOf("\n", end - 1) + 1;
    String last = text.substring(line, end);
    return last.equals("-") || last.matches("#+");
  }

  private void add(String words) {
    for (int i = 0; i < words.length(); i++) {
      char c = words.charAt(i);
      if (Character.isWhitespace(c) || c == '\u00A0') {
        gap = true;
      } else {
        boolean begun =
            text.length() > 0 && !Character.isWhitespace(text.charAt(text.length() - 1));
        text.append(gap && begun ? " " : "").append(c);
        gap = false;
      }
    }
  }
}
