package dev.quizline.exchange.xml;

import java.io.InputStream;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.Location;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The elements of an XML file that somebody asks for, one at a time, so that a file of any length
 * can be read. There is no document type and there are no entities: the first ends the reading with
 * an error, and the others are none without it.
 */
public final class XmlItems implements AutoCloseable {

  /** Less than the 100 at which later JDKs stop by themselves, with words of their own. */
  private static final int DEEPEST = 64;

  /** Characters, and sixteen for every element, in one element that is asked for. */
  private static final int LARGEST = 16 * 1024 * 1024;

  private static final int COST_OF_ELEMENT = 16;

  private final XMLStreamReader reader;
  private int cost;

  /**
   * @param in stays open; it is the caller's to close
   */
  public XmlItems(InputStream in) throws XMLStreamException {
    this(XmlEncoding.reader(in));
  }

  /**
   * @param in stays open; it is the caller's to close
   */
  public XmlItems(Reader in) throws XMLStreamException {
    XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
    factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
    factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
    factory.setProperty(XMLInputFactory.IS_COALESCING, true);
    factory.setXMLResolver(
        (publicId, systemId, base, namespace) -> {
          throw new XMLStreamException("nothing is fetched for a file");
        });
    reader = factory.createXMLStreamReader(in);
  }

  /** The whole of a small file: its outermost element. */
  public static XmlElement whole(InputStream in) throws XMLStreamException {
    try (XmlItems items = new XmlItems(in)) {
      while (!items.reader.isStartElement()) {
        items.advance();
      }
      XmlElement root = items.element(0);
      while (items.reader.hasNext()) {
        items.advance();
      }
      return root;
    }
  }

  /** The next element of one of these names, wherever it stands; empty at the end of the file. */
  public Optional<XmlElement> next(Set<String> names) throws XMLStreamException {
    return next(names, Set.of());
  }

  /**
   * As {@link #next(Set)}.
   *
   * @param opened names of elements that are given without what they hold, which comes after them
   */
  public Optional<XmlElement> next(Set<String> names, Set<String> opened)
      throws XMLStreamException {
    while (reader.hasNext()) {
      if (advance() == XMLStreamConstants.START_ELEMENT) {
        cost = 0;
        if (names.contains(reader.getLocalName())) {
          return Optional.of(element(0));
        }
        if (opened.contains(reader.getLocalName())) {
          return Optional.of(tag(List.of()));
        }
      }
    }
    return Optional.empty();
  }

  /** What is wrong, for the person who has the file. */
  public static String sentence(XMLStreamException fault) {
    if (fault.getNestedException() instanceof CharacterCodingException) {
      return "this is not text in UTF-8, nor in what its first line says";
    }
    return fault instanceof Refused
        ? fault.getMessage()
        : "this is not well-formed XML: a tag is not closed, or a sign such as & is not written"
            + " &amp;";
  }

  /** Where it is wrong, from 1. */
  public static int line(XMLStreamException fault) {
    Location at = fault.getLocation();
    return at == null ? 1 : Math.max(1, at.getLineNumber());
  }

  private int advance() throws XMLStreamException {
    int event = reader.next();
    if (event == XMLStreamConstants.DTD) {
      throw new Refused(
          "a DOCTYPE stands here, and none is read: it could name other files; take it out",
          reader);
    }
    return event;
  }

  private XmlElement element(int depth) throws XMLStreamException {
    if (depth > DEEPEST) {
      throw new Refused("elements stand in each other more than " + DEEPEST + " deep", reader);
    }
    List<Object> content = new ArrayList<>();
    XmlElement tag = tag(content);
    spend(COST_OF_ELEMENT);
    while (advance() != XMLStreamConstants.END_ELEMENT) {
      if (reader.isStartElement()) {
        content.add(element(depth + 1));
      } else if (reader.isCharacters()) {
        spend(reader.getTextLength());
        content.add(reader.getText());
      }
    }
    return tag;
  }

  private XmlElement tag(List<Object> content) {
    Map<String, String> attributes = new HashMap<>();
    for (int i = 0; i < reader.getAttributeCount(); i++) {
      attributes.put(reader.getAttributeLocalName(i), reader.getAttributeValue(i));
    }
    return new XmlElement(
        reader.getLocalName(), reader.getLocation().getLineNumber(), attributes, content);
  }

  private void spend(int characters) throws XMLStreamException {
    cost += characters;
    if (cost > LARGEST) {
      throw new Refused("one element holds over 16 million characters", reader);
    }
  }

  @Override
  public void close() throws XMLStreamException {
    reader.close();
  }

  /** Well-formed, and not read all the same. */
  private static final class Refused extends XMLStreamException {
    private static final long serialVersionUID = 1L;
    private final String sentence;

    Refused(String sentence, XMLStreamReader at) {
      super(sentence, at.getLocation());
      this.sentence = sentence;
    }

    @Override
    public String getMessage() {
      return sentence;
    }
  }
}
