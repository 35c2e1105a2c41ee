package dev.quizline.cli;

import dev.quizline.draft.Draft;
import dev.quizline.draft.Drafted;
import dev.quizline.draft.Stated;
import dev.quizline.verify.text.Span;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/** What came of drafting, on stderr: the bank may go to stdout. */
enum DraftReport {
  text {
    @Override
    void tell(String done, Draft draft, Workbench bench) {
      List<String> kinds = new ArrayList<>();
      kinds(draft).forEach((kind, count) -> kinds.add(count + " " + kind));
      String list = kinds.isEmpty() ? "" : ": " + String.join(", ", kinds);
      bench.note(done + list + ".");
      draft.notices().forEach(bench::note);
    }
  },
  json {
    @Override
    void tell(String done, Draft draft, Workbench bench) {
      Json kinds = Json.object();
      kinds(draft).forEach(kinds::with);
      bench.report(
          Json.object()
              .with("claims", draft.claims())
              .with("facts", draft.facts())
              .with("questions", draft.questions().size())
              .with("kinds", kinds)
              .with("notices", draft.notices())
              .with("statements", draft.stated().stream().map(it -> statement(it, draft)).toList())
              .line());
    }
  };

  /**
   * @param done what was done: "Wrote film.yaml: 24 questions on 12 facts"
   */
  abstract void tell(String done, Draft draft, Workbench bench);

  private static Map<String, Integer> kinds(Draft draft) {
    Map<String, Integer> kinds = new TreeMap<>();
    for (Drafted drafted : draft.questions()) {
      kinds.merge(drafted.banked().question().kind().id(), 1, Integer::sum);
    }
    return kinds;
  }

  private static Json statement(Stated stated, Draft draft) {
    Span span = stated.span();
    return Json.object()
        .with("id", stated.id())
        .with("span", List.of(span.start(), span.end()))
        .with("verdict", stated.verdict().name().toLowerCase(Locale.ROOT).replace('_', ' '))
        .with(
            "questions",
            draft.questions().stream()
                .filter(drafted -> drafted.isFrom(stated.id()))
                .map(drafted -> drafted.banked().question().id())
                .toList());
  }
}
