package dev.quizline.terminal;

import java.io.IOException;
import org.jline.utils.NonBlockingReader;

/**
 * Reads keys one at a time. An escape sequence is one key, read whole: taken apart, the last letter
 * of an arrow key would answer the question.
 */
final class Keyboard {

  private static final int ESCAPE = 27;
  private static final int CTRL_C = 3;
  private static final int CTRL_D = 4;
  private static final int BACKSPACE = 8;
  private static final int DELETE = 127;

  /** How long the rest of a sequence may be on its way; longer is a lone Esc. */
  private static final long SEQUENCE_MILLIS = 50;

  private static final Key OTHER = Key.pressed("other");

  private final NonBlockingReader reader;

  Keyboard(NonBlockingReader reader) {
    this.reader = reader;
  }

  /**
   * Waits for a key.
   *
   * @param millis how long at most, at least 1; a terminal may round it up to tenths of seconds
   */
  Key read(long millis) {
    try {
      return key(reader.read(millis));
    } catch (IOException e) {
      // Reading from a terminal fails where it is gone, and only there.
      return Key.HUNG_UP;
    }
  }

  private Key key(int c) throws IOException {
    return switch (c) {
      case NonBlockingReader.READ_EXPIRED -> Key.NOTHING;
      case NonBlockingReader.EOF -> Key.HUNG_UP;
      case CTRL_C -> Key.INTERRUPTED;
      case CTRL_D -> Key.END;
      case ESCAPE -> sequence();
      case '\r', '\n' -> Key.pressed("enter");
      case '\t' -> Key.pressed("tab");
      case ' ' -> Key.pressed("space");
      case BACKSPACE, DELETE -> Key.pressed("backspace");
      default -> c < ' ' ? OTHER : Key.pressed(String.valueOf((char) c));
    };
  }

  private Key sequence() throws IOException {
    int next = reader.peek(SEQUENCE_MILLIS);
    if (next < 0) {
      return Key.pressed("esc");
    }
    reader.read(SEQUENCE_MILLIS);
    return switch (next) {
      case '[' -> controlSequence();
      case 'O' -> arrow(reader.read(SEQUENCE_MILLIS));
      default -> OTHER;
    };
  }

  /** Parameters up to a final byte, as ECMA-48 has it; the Linux console's {@code [[A} besides. */
  private Key controlSequence() throws IOException {
    StringBuilder parameters = new StringBuilder();
    int c = reader.read(SEQUENCE_MILLIS);
    while (c >= ' ' && c < '@') {
      parameters.append((char) c);
      c = reader.read(SEQUENCE_MILLIS);
    }
    if (c == '[') {
      reader.read(SEQUENCE_MILLIS);
      return OTHER;
    }
    if (c == '~') {
      return switch (parameters.toString()) {
        case "5" -> Key.pressed("pageup");
        case "6" -> Key.pressed("pagedown");
        default -> OTHER;
      };
    }
    return parameters.length() == 0 ? arrow(c) : OTHER;
  }

  private static Key arrow(int last) {
    return switch (last) {
      case 'A' -> Key.pressed("up");
      case 'B' -> Key.pressed("down");
      case 'C' -> Key.pressed("right");
      case 'D' -> Key.pressed("left");
      default -> OTHER;
    };
  }
}
