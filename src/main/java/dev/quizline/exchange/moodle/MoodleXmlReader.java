package dev.quizline.exchange.moodle;

import dev.quizline.exchange.Foreign;
import dev.quizline.exchange.FormatReader;
import dev.quizline.exchange.Head;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.xml.XmlElement;
import dev.quizline.exchange.xml.XmlItems;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.CharacterCodingException;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;

/** Reads Moodle XML as Moodle does ({@code question/format/xml/format.php}). */
public final class MoodleXmlReader implements FormatReader {

  private static final Set<String> QUESTIONS = Set.of("question");

  @Override
  public boolean recognises(Head head) {
    return head.startsWith("<") && head.text().contains("<quiz") && !head.text().contains("<qti");
  }

  @Override
  public void read(Foreign file, Intake intake) throws IOException {
    try (InputStream in = file.bytes();
        XmlItems items = items(file, in)) {
      String category = "";
      Optional<XmlElement> question;
      while ((question = items.next(QUESTIONS)).isPresent() && !intake.isFull()) {
        XmlElement element = question.get();
        if (element.attribute("type").equals("category")) {
          category = Category.tag(element.child("category").map(XmlElement::text).orElse(""));
        } else {
          new MoodleXmlQuestion(element, intake).read(category);
        }
      }
    } catch (XMLStreamException e) {
      if (e.getNestedException() instanceof CharacterCodingException undecodable) {
        throw undecodable;
      }
      intake.malformed(XmlItems.line(e), XmlItems.sentence(e));
    }
  }

  /** Its first line says how it is encoded, unless the person does. */
  private static XmlItems items(Foreign file, InputStream in)
      throws IOException, XMLStreamException {
    return file.encoding().isPresent() ? new XmlItems(file.text()) : new XmlItems(in);
  }
}
