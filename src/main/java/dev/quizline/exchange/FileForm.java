package dev.quizline.exchange;

import java.util.List;

/**
 * What the files of a format are like.
 *
 * @param isArchive a zip; else a text
 * @param endings of their names, the usual one first, with the dot
 */
record FileForm(boolean isArchive, List<String> endings) {

  FileForm {
    endings = List.copyOf(endings);
  }

  static FileForm text(String... endings) {
    return new FileForm(false, List.of(endings));
  }

  static FileForm archive(String... endings) {
    return new FileForm(true, List.of(endings));
  }
}
