package dev.quizline.exchange;

import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/**
 * How a file begins, by which its format is recognised.
 *
 * @param text its first 64 KiB as text; what cannot be decoded is replaced
 * @param lines those that hold something, stripped
 * @param entries names of what it holds where it is a zip; else empty
 */
public record Head(String text, List<String> lines, List<String> entries) {

  private static final int LENGTH = 64 * 1024;

  public Head {
    lines = List.copyOf(lines);
    entries = List.copyOf(entries);
  }

  private Head(String text, List<String> entries) {
    this(text, text.lines().map(String::strip).filter(line -> !line.isEmpty()).toList(), entries);
  }

  static Head of(Foreign file) throws IOException {
    byte[] bytes;
    try (var in = file.bytes()) {
      bytes = in.readNBytes(LENGTH);
    }
    List<String> entries = BoundedZip.isZip(bytes) ? BoundedZip.namesIn(file.path()) : List.of();
    Optional<ByteOrderMark> mark = ByteOrderMark.of(bytes);
    Charset charset =
        mark.map(ByteOrderMark::charset).or(file::encoding).orElse(StandardCharsets.UTF_8);
    int skipped = mark.map(ByteOrderMark::length).orElse(0);
    return new Head(new String(bytes, skipped, bytes.length - skipped, charset), entries);
  }

  /** Whether it is a zip, or begins as one. */
  public boolean isArchive() {
    return text.startsWith("PK\u0003\u0004") || text.startsWith("PK\u0005\u0006");
  }

  /** Whether it begins so, blanks aside. */
  public boolean startsWith(String beginning) {
    return text.stripLeading().startsWith(beginning);
  }

  /** Whether it is a zip with an entry of that name, or one that ends so. */
  public boolean holds(String name) {
    return entries.stream().anyMatch(entry -> entry.equals(name) || entry.endsWith("/" + name));
  }
}
