package dev.quizline.cli;

import static java.util.Comparator.comparing;

import java.util.List;

/** The forms in which {@code verify} reports. */
enum VerifyFormat {
  text,
  json,
  jsonl,
  markdown,
  claimreview,
  sarif,
  junit;

  /** One object cannot go back and forth between its list of banks and that of texts. */
  List<VerifyInput> inOrder(List<VerifyInput> inputs) {
    return this == json
        ? inputs.stream()
            .sorted(comparing(input -> !(input instanceof VerifyInput.OfBank)))
            .toList()
        : inputs;
  }

  VerdictWriter writer(Workbench bench) {
    return switch (this) {
      case text -> new TextVerdicts(bench);
      case json -> new JsonVerdicts(bench);
      case jsonl -> new JsonLinesVerdicts(bench);
      case markdown -> new MarkdownVerdicts(bench);
      case claimreview -> new ClaimReviewVerdicts(bench);
      case sarif -> new SarifVerdicts(bench);
      case junit -> new JUnitVerdicts(bench);
    };
  }
}
