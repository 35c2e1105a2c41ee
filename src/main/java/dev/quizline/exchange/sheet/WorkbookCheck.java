package dev.quizline.exchange.sheet;

import dev.quizline.exchange.BoundedZip;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Optional;
import java.util.zip.ZipException;

/**
 * Looks into a workbook before its reader does, which unpacks without measure: all of it must keep
 * to the bounds of {@link BoundedZip}, and no part may declare a document type.
 */
final class WorkbookCheck {

  private static final String DOCTYPE = "<!DOCTYPE";

  /** A document type stands at the beginning or nowhere. */
  private static final int LOOKED_AT = 4096;

  private WorkbookCheck() {}

  /** What is wrong with it; empty where nothing is. */
  static Optional<String> fault(Path file) throws IOException {
    try (BoundedZip zip = BoundedZip.open(file)) {
      for (String name : zip.names()) {
        Optional<InputStream> entry = zip.entry(name);
        if (entry.isPresent() && declaresType(entry.get())) {
          return Optional.of(name + " in this workbook has a DOCTYPE, and none is read");
        }
      }
      return Optional.empty();
    } catch (ZipException e) {
      return Optional.of("this is no workbook that can be read: " + e.getMessage());
    }
  }

  private static boolean declaresType(InputStream in) throws IOException {
    try (in) {
      byte[] begin = in.readNBytes(LOOKED_AT);
      in.transferTo(java.io.OutputStream.nullOutputStream());
      return new String(begin, StandardCharsets.ISO_8859_1).contains(DOCTYPE)
          || new String(begin, StandardCharsets.UTF_16).contains(DOCTYPE);
    }
  }
}
