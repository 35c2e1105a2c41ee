package dev.quizline.bank;

import dev.quizline.verify.Reference;
import dev.quizline.verify.ReferenceCheck;
import dev.quizline.verify.ReferenceFlaw;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Optional;

/** Reads a reference; JSON is YAML, so it takes both. */
public final class ReferenceReader {

  /**
   * Reads the whole file and checks all of it.
   *
   * @throws IOException where the file cannot be read as bytes; bad content is a problem, not an
   *     exception
   */
  public Loaded<Reference> read(Path file) throws IOException {
    return read(file, false);
  }

  /**
   * The same, and what is wrong with the reference as a whole, by {@link ReferenceCheck}. Parts are
   * not weighed against each other before each of them is sound.
   *
   * @throws IOException where the file cannot be read as bytes
   */
  public Loaded<Reference> check(Path file) throws IOException {
    return read(file, true);
  }

  private static Loaded<Reference> read(Path file, boolean whole) throws IOException {
    Problems problems = new Problems(file.toString());
    SourceFile source = SourceFile.read(file, SourceFile.Kind.BANK_OR_REFERENCE, problems);
    if (source == null) {
      return new Loaded<>(Optional.empty(), problems.inOrder(new byte[0]));
    }
    ReferenceReading reading = new ReferenceReading(source, problems, ReferenceReading.NOTHING_YET);
    boolean toTheEnd = reading.run();
    if (toTheEnd && reading.saidTooLate()) {
      reading = new ReferenceReading(source, problems.clear(), reading.preface());
      reading.run();
    }
    if (whole && reading.reference().isPresent()) {
      weigh(reading.reference().get(), reading.marks(), problems);
    }
    return new Loaded<>(reading.reference(), problems.inOrder(source.bytes()));
  }

  private static void weigh(Reference reference, Marks marks, Problems problems) {
    for (ReferenceFlaw flaw : ReferenceCheck.flaws(reference)) {
      Node at = marks.of(flaw.part());
      if (flaw.kind().isError()) {
        problems.error(code(flaw.kind()), at, flaw.message(), flaw.hint());
      } else {
        problems.notice(code(flaw.kind()), at, flaw.message(), flaw.hint());
      }
    }
  }

  private static ProblemCode code(ReferenceFlaw.Kind kind) {
    return switch (kind) {
      case UNUSED_SOURCE -> ProblemCode.UNUSED_SOURCE;
      case NO_FACTS -> ProblemCode.NO_FACTS;
      case SAME_NAME -> ProblemCode.SAME_NAME;
      case DISAGREEMENT -> ProblemCode.DISAGREEMENT;
      case SELF_CONTRADICTION -> ProblemCode.SELF_CONTRADICTION;
      case CYCLE -> ProblemCode.CYCLE;
      case IMPOSSIBLE_TIME -> ProblemCode.IMPOSSIBLE_TIME;
    };
  }
}
