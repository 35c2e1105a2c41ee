package dev.quizline.cli;

/** The forms in which {@code lint} reports. */
enum LintFormat {
  text,
  json,
  sarif;

  LintWriter writer(Workbench bench) {
    return switch (this) {
      case text -> new TextLint(bench);
      case json -> new JsonLint(bench);
      case sarif -> new SarifLint(bench);
    };
  }
}
