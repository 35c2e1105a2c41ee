package dev.quizline.bank;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;

/**
 * Finds the first byte of a file that text may not hold; the parser only knows that there is one.
 */
final class ByteFault {

  private int line = 1;
  private int column = 1;
  private boolean afterReturn;

  private ByteFault() {}

  /** Notes the fault; false where the bytes are sound. */
  static boolean note(byte[] bytes, Problems problems) {
    return new ByteFault().search(bytes, problems);
  }

  private boolean search(byte[] bytes, Problems problems) {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    while (true) {
      CoderResult result = decoder.decode(in, out, true);
      out.flip();
      while (out.hasRemaining()) {
        char c = out.get();
        if (isControl(c)) {
          noteControl(c, problems);
          return true;
        }
        advance(c);
      }
      out.clear();
      if (result.isMalformed()) {
        noteMalformed(bytes[in.position()], problems);
        return true;
      }
      if (result.isUnderflow()) {
        return false;
      }
    }
  }

  /** What YAML does not let stand in a file, even in quotes. */
  private static boolean isControl(char c) {
    return c < 0x20 && c != '\t' && c != '\n' && c != '\r'
        || c >= 0x7F && c < 0xA0 && c != 0x85
        || c >= 0xFFFE;
  }

  private void advance(char c) {
    if (c == '\n' && afterReturn) {
      afterReturn = false;
      return;
    }
    afterReturn = c == '\r';
    if (c == '\n' || c == '\r') {
      line++;
      column = 1;
    } else if (!Character.isLowSurrogate(c) && c != '\uFEFF') {
      column++;
    }
  }

  private void noteControl(char c, Problems problems) {
    if (c == 0) {
      problems.error(
          ProblemCode.BINARY, line, column, "this is not a text file", "it must be text in UTF-8");
    } else {
      problems.error(
          ProblemCode.CONTROL_CHARACTER,
          line,
          column,
          "a control character (" + Quoted.name(c) + ") stands here",
          "take it out");
    }
  }

  private void noteMalformed(byte b, Problems problems) {
    problems.error(
        ProblemCode.NOT_UTF_8,
        line,
        column,
        "this file is not in UTF-8: the byte "
            + Integer.toHexString(b & 0xFF).toUpperCase(java.util.Locale.ROOT)
            + " cannot be read",
        "save the file as UTF-8");
  }
}
