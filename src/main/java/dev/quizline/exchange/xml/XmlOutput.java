package dev.quizline.exchange.xml;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;

/** XML with an element a line; leaves stand on one line with their text, which stays exact. */
public final class XmlOutput {

  private final Appendable out;
  private final Deque<String> open = new ArrayDeque<>();

  public XmlOutput(Appendable out) throws IOException {
    this.out = out;
    out.append("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
  }

  /**
   * @param attributes names and values by turns
   */
  public XmlOutput open(String name, String... attributes) throws IOException {
    tag(name, attributes);
    out.append(">\n");
    open.push(name);
    return this;
  }

  public XmlOutput close() throws IOException {
    String name = open.pop();
    indent();
    out.append("</").append(name).append(">\n");
    return this;
  }

  /**
   * An element that holds nothing.
   *
   * @param attributes names and values by turns
   */
  public XmlOutput empty(String name, String... attributes) throws IOException {
    tag(name, attributes);
    out.append("/>\n");
    return this;
  }

  /**
   * An element that holds text alone.
   *
   * @param attributes names and values by turns
   */
  public XmlOutput leaf(String name, String text, String... attributes) throws IOException {
    return mixed(name, XmlText.text(text), attributes);
  }

  /**
   * An element that holds text and elements, written as they are.
   *
   * @param markup well-formed
   * @param attributes names and values by turns
   */
  public XmlOutput mixed(String name, String markup, String... attributes) throws IOException {
    tag(name, attributes);
    out.append('>').append(markup).append("</").append(name).append(">\n");
    return this;
  }

  private void tag(String name, String... attributes) throws IOException {
    indent();
    out.append('<').append(name);
    for (int i = 0; i < attributes.length; i += 2) {
      out.append(' ').append(attributes[i]).append("=\"");
      out.append(XmlText.attribute(attributes[i + 1])).append('"');
    }
  }

  private void indent() throws IOException {
    out.append("  ".repeat(open.size()));
  }
}
