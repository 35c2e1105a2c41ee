package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.bank.Catalogue;
import dev.quizline.bank.Loaded;
import dev.quizline.verify.Reference;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** All references there are: those that ship, a person's own, and those that the banks name. */
final class KnownReferences {

  private final Workbench bench;

  KnownReferences(Workbench bench) {
    this.bench = bench;
  }

  /** What cannot be read is left out; {@code check} says why. */
  List<Reference> all() {
    List<Reference> references = new ArrayList<>();
    for (Path file : files()) {
      try {
        Loaded<Reference> loaded = bench.shelf().readReference(file);
        loaded.value().ifPresent(references::add);
        if (loaded.value().isEmpty()) {
          bench.note("The reference " + file + " cannot be used, so nothing is held against it.");
        }
      } catch (Failure e) {
        e.lines().forEach(bench::note);
      }
    }
    return references;
  }

  private Set<Path> files() {
    Set<Path> files = new LinkedHashSet<>();
    for (Catalogue.Entry entry : new ReferenceNames(bench.surroundings()).catalogue().list()) {
      files.add(entry.file().normalize());
    }
    for (Catalogue.Entry entry : bench.shelf().catalogue().list()) {
      try {
        bench.shelf().readBank(entry.file()).value().map(Bank::references).stream()
            .flatMap(List::stream)
            .forEach(file -> files.add(file.normalize()));
      } catch (Failure e) {
        // A bank that cannot be read names no reference.
      }
    }
    return files;
  }
}
