package dev.quizline.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Reads texts that people wrote, and refuses what only looks like one. */
final class ArticleFile {

  /** More than anybody wrote; as for banks. */
  static final int MOST_BYTES = 64 * 1024 * 1024;

  /** How the names of articles end. */
  static final List<String> ENDINGS = List.of(".txt", ".text", ".md", ".markdown");

  private static final String BYTE_ORDER_MARK = "\uFEFF";

  private ArticleFile() {}

  static boolean ends(String name, List<String> endings) {
    return endings.stream().anyMatch(name.toLowerCase(Locale.ROOT)::endsWith);
  }

  /**
   * The text of a file.
   *
   * @param name as the person called it
   * @throws Failure it is too large, or not UTF-8, or cannot be read
   */
  static String text(String name, Path file, int mostBytes, Workbench bench) {
    try (InputStream in = Files.newInputStream(file)) {
      byte[] bytes = in.readNBytes(mostBytes + 1);
      if (bytes.length > mostBytes) {
        throw malformed(
            name + " is over " + (mostBytes >> 20) + " MB, too large to be read; split it up.");
      }
      requireUtf8(bytes);
      String text = new String(bytes, StandardCharsets.UTF_8);
      return text.startsWith(BYTE_ORDER_MARK) ? text.substring(1) : text;
    } catch (CharacterCodingException e) {
      throw malformed(name + " is not text in UTF-8; save it as that.").causedBy(e);
    } catch (IOException e) {
      throw Failure.unreadable(file, e);
    }
  }

  /** Decodes for nothing but the fault, because all at once it would take twice the memory. */
  private static void requireUtf8(byte[] bytes) throws CharacterCodingException {
    CharsetDecoder decoder = StandardCharsets.UTF_8.newDecoder();
    ByteBuffer in = ByteBuffer.wrap(bytes);
    CharBuffer out = CharBuffer.allocate(8192);
    CoderResult result = CoderResult.OVERFLOW;
    while (result.isOverflow()) {
      out.clear();
      result = decoder.decode(in, out, true);
    }
    if (result.isError()) {
      result.throwException();
    }
  }

  /** What is left of a stream of lines. */
  static String text(String name, PeekedLines lines) {
    return lines
        .rest(MOST_BYTES)
        .orElseThrow(
            () -> malformed(name + " holds over 64 MB, too much to be read; split it up."));
  }

  /**
   * @param purpose what cannot be done with an empty one: "verify"
   * @throws Failure it is empty, no text, a bank, or a list of statements
   */
  static void require(String name, String text, String purpose) {
    String head = text.substring(0, Math.min(text.length(), 8192)).stripLeading();
    if (head.isEmpty()) {
      throw malformed(name + " holds no text, so there is nothing to " + purpose + ".");
    }
    if (head.indexOf('\0') >= 0) {
      throw malformed(name + " is not a text file.");
    }
    if (head.startsWith("quizline:") || head.contains("\nquizline: bank/")) {
      throw malformed(
          name + " is a bank or a reference, not an article.",
          "A bank in a file that ends in .yaml is audited: quizline verify BANK.yaml.");
    }
    if (StatementLine.of(head.lines().findFirst().orElse("")) instanceof StatementLine.Given) {
      throw malformed(
          name + " holds statements, not an article.", "Call the file .jsonl and try again.");
    }
  }

  private static Failure malformed(String... lines) {
    return new Failure(ExitStatus.MALFORMED, lines);
  }
}
