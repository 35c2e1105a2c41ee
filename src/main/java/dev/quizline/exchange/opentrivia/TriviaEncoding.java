package dev.quizline.exchange.opentrivia;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.Optional;
import org.jsoup.parser.Parser;

/**
 * How the texts of an answer of the Open Trivia Database are encoded; it does not say so itself.
 */
enum TriviaEncoding {
  /** The default: character references of HTML, {@code &eacute;} among them. */
  ENTITIES {
    @Override
    Optional<String> decode(String text) {
      return Optional.of(text.indexOf('&') < 0 ? text : Parser.unescapeEntities(text, true));
    }
  },
  /** {@code url3986} with {@code %20} for a blank, and {@code urlLegacy} with a plus. */
  URL {
    @Override
    Optional<String> decode(String text) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream(text.length());
      for (int i = 0; i < text.length(); i++) {
        char c = text.charAt(i);
        if (c == '%') {
          int high = i + 2 < text.length() ? Character.digit(text.charAt(i + 1), 16) : -1;
          int low = i + 2 < text.length() ? Character.digit(text.charAt(i + 2), 16) : -1;
          if (high < 0 || low < 0) {
            return Optional.empty();
          }
          bytes.write(high * 16 + low);
          i += 2;
        } else {
          bytes.writeBytes(String.valueOf(c == '+' ? ' ' : c).getBytes(StandardCharsets.UTF_8));
        }
      }
      return utf8(bytes.toByteArray());
    }
  },
  BASE64 {
    @Override
    Optional<String> decode(String text) {
      try {
        return utf8(Base64.getDecoder().decode(text));
      } catch (IllegalArgumentException e) {
        return Optional.empty();
      }
    }
  };

  /** Empty where it is not encoded so. */
  abstract Optional<String> decode(String text);

  private static Optional<String> utf8(byte[] bytes) {
    try {
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      return Optional.empty();
    }
  }
}
