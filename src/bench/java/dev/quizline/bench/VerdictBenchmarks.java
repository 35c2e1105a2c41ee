package dev.quizline.bench;

import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/**
 * How fast verdicts come: the first one, and whether cost grows with texts and references alone.
 */
final class VerdictBenchmarks {

  private static final String REFERENCE = "the-soft-skin";

  private final Path scratch;
  private final Stopwatch stopwatch;

  VerdictBenchmarks(Path scratch, Stopwatch stopwatch) {
    this.scratch = scratch;
    this.stopwatch = stopwatch;
  }

  void run() throws Exception {
    firstVerdict();
    manyStatements(1_000, 11_000);
    longTexts();
    bigReferences();
  }

  private void firstVerdict() {
    String statement = "François Truffaut directed The Soft Skin.";
    List<String> verify = List.of(stopwatch.launcher(), "verify", "-r", REFERENCE, "-s", statement);
    Series series =
        Series.inTurn(
            () -> stopwatch.wholeRun(verify), () -> stopwatch.wholeRun(Stopwatch.hello()));
    Stopwatch.say("first verdict", "%s", series);
  }

  /** What the statements behind the first ones take, when the program is warm. */
  private void manyStatements(int few, int many) throws Exception {
    double less = statements(few);
    double more = statements(many);
    Stopwatch.say("1,000 when warm", "%.3f s", (more - less) * 1_000 / (many - few));
  }

  private double statements(int count) throws Exception {
    Path list = GeneratedTexts.statements(scratch.resolve("list.jsonl"), count);
    return stopwatch.throughput("%,d statements".formatted(count), list, verify(list, REFERENCE));
  }

  private void longTexts() throws Exception {
    for (GeneratedTexts.Shape shape : GeneratedTexts.Shape.values()) {
      for (int sentences : new int[] {25_000, 50_000, 100_000}) {
        Path article = GeneratedTexts.article(scratch.resolve("article.txt"), sentences, shape);
        String what = "%,d in %s".formatted(sentences, shape.name().toLowerCase(Locale.ROOT));
        stopwatch.throughput(what, article, verify(article, REFERENCE));
      }
    }
  }

  private void bigReferences() throws Exception {
    Path list = GeneratedTexts.statements(scratch.resolve("list.jsonl"), 1_000);
    for (int subjects : new int[] {100, 1_000, 10_000}) {
      Path reference = GeneratedTexts.reference(scratch.resolve("films.yaml"), subjects);
      stopwatch.throughput(
          "%,d subjects".formatted(subjects), reference, verify(list, reference.toString()));
    }
  }

  private static List<String> verify(Path input, String reference) {
    return List.of("verify", input.toString(), "-r", reference, "--format", "jsonl");
  }
}
