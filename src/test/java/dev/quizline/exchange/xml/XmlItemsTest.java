package dev.quizline.exchange.xml;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Set;
import javax.xml.stream.XMLStreamException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class XmlItemsTest {

  @Test
  void hands_on_one_element_after_another() throws XMLStreamException {
    XmlItems items = items("<all xmlns='x'><box><item a='1'>one</item></box>\n<item/></all>");

    XmlElement first = items.next(Set.of("item")).orElseThrow();
    XmlElement second = items.next(Set.of("item")).orElseThrow();

    assertThat(first.attribute("a")).isEqualTo("1");
    assertThat(first.text()).isEqualTo("one");
    assertThat(second.line()).isEqualTo(2);
    assertThat(items.next(Set.of("item"))).isEmpty();
  }

  @Test
  void keeps_texts_and_elements_in_their_order() throws XMLStreamException {
    XmlElement whole = whole("<p>a<b>c</b> &lt;d <gap/></p>");

    assertThat(whole.markup(within -> Optional.empty())).isEqualTo("a<b>c</b> &lt;d <gap/>");
    assertThat(whole.markup(within -> Optional.of("_").filter(u -> within.name().equals("gap"))))
        .isEqualTo("a<b>c</b> &lt;d _");
  }

  @Test
  void finds_elements_however_deep() throws XMLStreamException {
    XmlElement whole = whole("<a><b><c n='1'/></b><c n='2'/></a>");

    assertThat(whole.all("c")).extracting(c -> c.attribute("n")).containsExactly("1", "2");
    assertThat(whole.child("c"))
        .hasValueSatisfying(c -> assertThat(c.attribute("n")).isEqualTo("2"));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      textBlock =
          """
          <!DOCTYPE a [<!ENTITY x 'y'>]><a>&x;</a>           | 1 | a DOCTYPE stands here
          <!DOCTYPE a SYSTEM 'file:///etc/passwd'><a/>       | 1 | a DOCTYPE stands here
          <a>^<b></a>                                        | 2 | not well-formed
          <a>&eacute;</a>                                    | 1 | written &amp;
          <a>                                                | 1 | not well-formed
          """)
  void says_what_is_wrong_and_where(String text, int line, String sentence) {
    XMLStreamException fault =
        catchThrowableOfType(XMLStreamException.class, () -> whole(text.replace('^', '\n')));

    assertThat(XmlItems.line(fault)).isEqualTo(line);
    assertThat(XmlItems.sentence(fault)).contains(sentence);
  }

  @Test
  void refuses_what_is_nested_without_measure() {
    XMLStreamException fault =
        catchThrowableOfType(XMLStreamException.class, () -> whole("<a>".repeat(100_000)));

    assertThat(XmlItems.sentence(fault))
        .isEqualTo("elements stand in each other more than 64 deep");
  }

  @Test
  void writes_what_it_reads() throws Exception {
    StringBuilder text = new StringBuilder();
    new XmlOutput(text)
        .open("a", "id", "<&\"'>\n")
        .leaf("b", "]]> & <i>\r\n\u0007", "k", "v")
        .empty("c")
        .close();

    XmlElement whole = whole(text.toString());

    assertThat(whole.attribute("id")).isEqualTo("<&\"'>\n");
    assertThat(whole.child("b").orElseThrow().text()).isEqualTo("]]> & <i>\r\n\uFFFD");
    assertThat(text).contains("\n  <b k=\"v\">");
  }

  private static XmlElement whole(String text) throws XMLStreamException {
    return XmlItems.whole(bytes(text));
  }

  private static XmlItems items(String text) throws XMLStreamException {
    return new XmlItems(bytes(text));
  }

  private static ByteArrayInputStream bytes(String text) {
    return new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8));
  }
}
