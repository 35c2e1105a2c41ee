package dev.quizline.bank;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.List;

/** The bytes of a file, read once: the parser decodes them, and excerpts are cut out of them. */
record SourceFile(String name, byte[] bytes) {

  /** A bank of 100,000 questions has some 40 MB; beyond this no person wrote it. */
  static final int LIMIT = 64 * 1024 * 1024;

  /** What a file should have been, for what to tell whoever named another. */
  enum Kind {
    BANK_OR_REFERENCE(
        "neither a bank nor a reference",
        "quizline new writes a bank to start from",
        "a bank starts with the line: quizline: bank/1"),
    TABLE(
        "no table",
        "write a header, and below it a fact a row",
        "a table starts with its columns: subject,property,value,source"),
    QUERY_RESULT(
        "no result of a query",
        "save the result of the query as JSON",
        "save the result of the query as JSON");

    private final String denial;
    private final String start;
    private final String firstLine;

    /**
     * @param denial what a file with an endless first line is
     * @param start what to do about an empty one
     * @param firstLine how one begins
     */
    Kind(String denial, String start, String firstLine) {
      this.denial = denial;
      this.start = start;
      this.firstLine = firstLine;
    }
  }

  private static final int MAX_NAMES = 10;

  /** Bytes; only JSON may go on. */
  private static final int MAX_FIRST_LINE = 100_000;

  /**
   * Reads a file, or a pipe up to the limit.
   *
   * @return null where there is nothing to parse, and why is among the problems
   */
  static SourceFile read(Path file, Kind kind, Problems problems) throws IOException {
    BasicFileAttributes attributes = Files.readAttributes(file, BasicFileAttributes.class);
    if (attributes.isDirectory()) {
      folder(file, kind, problems);
      return null;
    }
    byte[] bytes;
    if (attributes.isRegularFile() && attributes.size() <= LIMIT) {
      bytes = Files.readAllBytes(file);
    } else {
      try (InputStream in = Files.newInputStream(file)) {
        bytes = in.readNBytes(attributes.isRegularFile() ? 8192 : LIMIT + 1);
      }
      if (attributes.isRegularFile() || bytes.length > LIMIT) {
        problems.ofFile(
            ProblemCode.TOO_LARGE, "this file is over 64 MB, too large to be read", "split it up");
        return null;
      }
    }
    SourceFile source = new SourceFile(file.toString(), bytes);
    return source.isText(kind, problems) ? source : null;
  }

  private static void folder(Path folder, Kind kind, Problems problems) throws IOException {
    if (kind != Kind.BANK_OR_REFERENCE) {
      problems.ofFile(
          ProblemCode.IS_A_FOLDER, "this is a folder, not a file", "name the file in it");
      return;
    }
    List<String> names = Catalogue.namesIn(folder);
    int shown = Math.min(names.size(), MAX_NAMES);
    problems.ofFile(
        ProblemCode.IS_A_FOLDER,
        "this is a folder, not a file",
        names.isEmpty()
            ? "there is no bank in it"
            : "in it are: "
                + String.join(", ", names.subList(0, shown))
                + (shown < names.size() ? ", …" : ""));
  }

  private boolean isText(Kind kind, Problems problems) {
    if (bytes.length == 0) {
      problems.ofFile(ProblemCode.EMPTY_FILE, "this file is empty", kind.start);
      return false;
    }
    for (int i = 0; i < bytes.length && bytes[i] != '\n' && bytes[i] != '\r'; i++) {
      if (bytes[i] == 0) {
        problems.ofFile(ProblemCode.BINARY, "this is not a text file", "it must be text in UTF-8");
        return false;
      }
      if (i == MAX_FIRST_LINE && bytes[0] != '{') {
        problems.ofFile(
            ProblemCode.WRONG_KIND_OF_FILE,
            "this is " + kind.denial + ": its first line does not end",
            kind.firstLine);
        return false;
      }
    }
    return true;
  }

  /** Decodes strictly: bytes that are not UTF-8 end in an exception, never in a replacement. */
  Reader reader() {
    return new InputStreamReader(
        new ByteArrayInputStream(bytes),
        StandardCharsets.UTF_8
            .newDecoder()
            .onMalformedInput(CodingErrorAction.REPORT)
            .onUnmappableCharacter(CodingErrorAction.REPORT));
  }

  /**
   * A line as it stands, or what there is of it.
   *
   * @param number from 1
   */
  String line(int number) {
    int line = 1;
    int start = 0;
    while (line < number && start < bytes.length) {
      byte b = bytes[start++];
      if (b == '\n' || b == '\r' && !(start < bytes.length && bytes[start] == '\n')) {
        line++;
      }
    }
    int end = start;
    while (end < bytes.length && bytes[end] != '\n' && bytes[end] != '\r') {
      end++;
    }
    return new String(bytes, start, end - start, StandardCharsets.UTF_8);
  }
}
