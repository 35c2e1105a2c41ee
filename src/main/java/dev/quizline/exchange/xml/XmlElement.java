package dev.quizline.exchange.xml;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * An element with all that it holds. Names are local names: namespaces differ from version to
 * version, the words do not.
 *
 * @param line where it begins, from 1
 * @param content elements and texts ({@link String}), in their order
 */
public record XmlElement(
    String name, int line, Map<String, String> attributes, List<Object> content) {

  public XmlElement {
    attributes = Map.copyOf(attributes);
    content = Collections.unmodifiableList(content);
  }

  /** Empty where there is none. */
  public String attribute(String name) {
    return attributes.getOrDefault(name, "");
  }

  public List<XmlElement> children() {
    List<XmlElement> children = new ArrayList<>();
    for (Object node : content) {
      if (node instanceof XmlElement child) {
        children.add(child);
      }
    }
    return children;
  }

  public List<XmlElement> children(String name) {
    return children().stream().filter(child -> child.name.equals(name)).toList();
  }

  public Optional<XmlElement> child(String name) {
    return children().stream().filter(child -> child.name.equals(name)).findFirst();
  }

  /** All elements of a name within, however deep, in the order of the file. */
  public List<XmlElement> all(String name) {
    List<XmlElement> found = new ArrayList<>();
    collect(name, found);
    return found;
  }

  private void collect(String name, List<XmlElement> found) {
    for (XmlElement child : children()) {
      if (child.name.equals(name)) {
        found.add(child);
      }
      child.collect(name, found);
    }
  }

  /** The first of {@link #all}. */
  public Optional<XmlElement> first(String name) {
    return all(name).stream().findFirst();
  }

  /** Every text within, one behind the other. */
  public String text() {
    StringBuilder text = new StringBuilder();
    collectText(text);
    return text.toString();
  }

  private void collectText(StringBuilder text) {
    for (Object node : content) {
      if (node instanceof XmlElement child) {
        child.collectText(text);
      } else {
        text.append(node);
      }
    }
  }

  /** Tells what an element within is written as; empty: as itself. */
  @FunctionalInterface
  public interface StandIn {
    Optional<String> of(XmlElement element);
  }

  /** What it holds as HTML, for whoever makes a plain text of it. */
  public String markup(StandIn standIn) {
    StringBuilder html = new StringBuilder();
    for (Object node : content) {
      html.append(
          node instanceof XmlElement child
              ? standIn.of(child).orElseGet(() -> child.tagged(standIn))
              : XmlText.text(String.valueOf(node)));
    }
    return html.toString();
  }

  private String tagged(StandIn standIn) {
    return content.isEmpty()
        ? "<" + name + "/>"
        : "<" + name + ">" + markup(standIn) + "</" + name + ">";
  }
}
