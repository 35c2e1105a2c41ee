package dev.quizline.cli;

import dev.quizline.draft.Drafter;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Subject;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * The references that questions are proved by.
 *
 * @param digest of their files
 */
record Proof(List<Path> files, List<Reference> references, String digest) {

  Proof {
    files = List.copyOf(files);
    references = List.copyOf(references);
  }

  /**
   * @throws Failure one of them cannot be used
   */
  static Proof of(List<Path> files, Workbench bench) {
    List<Reference> references = bench.shelf().references(files);
    StringBuilder all = new StringBuilder();
    for (Path file : files) {
      try {
        all.append(new String(Files.readAllBytes(file), StandardCharsets.UTF_8));
      } catch (IOException e) {
        throw Failure.unreadable(file, e);
      }
    }
    return new Proof(files, references, Drafter.digest(all.toString()));
  }

  /** The file name of the first. */
  String name() {
    return String.valueOf(files.get(0).getFileName());
  }

  /** A subject by its id. */
  Optional<Subject> subject(String id) {
    return references.stream()
        .flatMap(reference -> reference.subjects().stream())
        .filter(one -> one.id().equals(id))
        .findFirst();
  }
}
