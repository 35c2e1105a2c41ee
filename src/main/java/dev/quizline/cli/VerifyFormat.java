package dev.quizline.cli;

/** The forms in which {@code verify} reports. */
enum VerifyFormat {
  text,
  json,
  jsonl,
  markdown,
  claimreview,
  sarif,
  junit;

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
