package dev.quizline.cli;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CharacterCodingException;
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

  private static final char BYTE_ORDER_MARK = '\uFEFF';

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
  static String text(String name, Path file, int mostBytes) {
    try {
      long bytes = Files.size(file);
      StringBuilder text = new StringBuilder((int) Math.min(bytes, mostBytes));
      if (bytes > mostBytes || !append(file, mostBytes, text)) {
        throw malformed(
            name + " is over " + (mostBytes >> 20) + " MB, too large to be read; split it up.");
      }
      boolean marked = !text.isEmpty() && text.charAt(0) == BYTE_ORDER_MARK;
      return text.substring(marked ? 1 : 0);
    } catch (CharacterCodingException e) {
      throw malformed(name + " is not text in UTF-8; save it as that.").causedBy(e);
    } catch (IOException e) {
      throw Failure.unreadable(file, e);
    }
  }

  /**
   * Decodes strictly, and a buffer at a time: a file that is all bytes, and then all text, would
   * take twice the memory.
   *
   * @return false where there is more than is read; what is no file may not tell its size
   */
  private static boolean append(Path file, int most, StringBuilder text) throws IOException {
    try (Reader in =
        new InputStreamReader(Files.newInputStream(file), StandardCharsets.UTF_8.newDecoder())) {
      char[] buffer = new char[1 << 14];
      int read = in.read(buffer);
      while (read >= 0 && text.length() <= most) {
        text.append(buffer, 0, read);
        read = in.read(buffer);
      }
    }
    return text.length() <= most;
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
