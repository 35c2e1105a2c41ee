package dev.quizline.cli;

import dev.quizline.exchange.ExchangeFormat;
import dev.quizline.exchange.Trait;
import dev.quizline.exchange.paper.PaperFormat;
import dev.quizline.quiz.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;

/** Describes the formats of exchange, and what each can hold. */
record FormatList(Workbench bench) {

  void show() {
    String gap = "";
    for (ExchangeFormat format : ExchangeFormat.values()) {
      bench.say(gap + format.id() + ": " + format.title());
      bench.say("  " + ways(format) + endings(format));
      bench.say("  kinds: " + kinds(format));
      bench.say("  also: " + traits(format));
      gap = "\n";
    }
    for (PaperFormat format : PaperFormat.values()) {
      bench.say(gap + format.id() + ": " + format.title());
      bench.say("  export only; files: " + format.ending());
    }
  }

  private static String ways(ExchangeFormat format) {
    return format.reads() && format.writes()
        ? "import and export"
        : format.reads() ? "import only" : "export only";
  }

  private static String endings(ExchangeFormat format) {
    String endings = String.join(", ", format.endings());
    return endings.isEmpty() ? "" : "; files: " + endings;
  }

  private static String kinds(ExchangeFormat format) {
    List<Kind> missing =
        Arrays.stream(Kind.values()).filter(kind -> !format.kinds().contains(kind)).toList();
    String held = format.kinds().stream().map(Kind::id).collect(Collectors.joining(", "));
    return missing.isEmpty()
        ? "all"
        : missing.size() == 1 ? "all but " + missing.get(0).id() : held;
  }

  private static String traits(ExchangeFormat format) {
    String held = format.traits().stream().map(Trait::key).collect(Collectors.joining(", "));
    return held.isEmpty() ? "nothing else" : held;
  }
}
