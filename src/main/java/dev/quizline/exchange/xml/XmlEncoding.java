package dev.quizline.exchange.xml;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import javax.xml.stream.XMLStreamException;

/**
 * Decodes XML strictly. The parser could do so itself, but complains of bytes that are no text on
 * the standard error stream, whoever owns that.
 */
final class XmlEncoding {

  private static final int LOOKED_AT = 256;
  private static final Pattern DECLARED =
      Pattern.compile("^<\\?xml[^>]*?encoding\\s*=\\s*[\"']([A-Za-z0-9._-]+)[\"']");

  private XmlEncoding() {}

  static Reader reader(InputStream in) throws XMLStreamException {
    BufferedInputStream bytes = new BufferedInputStream(in);
    try {
      bytes.mark(LOOKED_AT);
      byte[] head = bytes.readNBytes(LOOKED_AT);
      bytes.reset();
      Charset charset = charset(head);
      if (startsWith(head, 0xEF, 0xBB, 0xBF)) {
        bytes.skipNBytes(3);
      }
      return new InputStreamReader(
          bytes,
          charset
              .newDecoder()
              .onMalformedInput(CodingErrorAction.REPORT)
              .onUnmappableCharacter(CodingErrorAction.REPORT));
    } catch (IOException e) {
      throw new XMLStreamException(e);
    }
  }

  private static Charset charset(byte[] head) {
    if (startsWith(head, 0xFE, 0xFF) || startsWith(head, 0xFF, 0xFE)) {
      return StandardCharsets.UTF_16;
    }
    Matcher declared = DECLARED.matcher(new String(head, StandardCharsets.ISO_8859_1));
    try {
      return declared.find() ? Charset.forName(declared.group(1)) : StandardCharsets.UTF_8;
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.UTF_8;
    }
  }

  private static boolean startsWith(byte[] head, int... mark) {
    boolean same = head.length >= mark.length;
    for (int i = 0; same && i < mark.length; i++) {
      same = (head[i] & 0xFF) == mark[i];
    }
    return same;
  }
}
