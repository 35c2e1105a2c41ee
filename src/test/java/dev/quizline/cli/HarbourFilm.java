package dev.quizline.cli;

/** A reference on two films that nobody made. */
final class HarbourFilm {

  static final String[] REFERENCE = {
    "quizline: reference/1",
    "sources:",
    "  archive: {publisher: Film Archive, url: \"https://archive.example/harbour\"}",
    "  daily: {publisher: The Daily}",
    "subjects:",
    "  - id: harbour",
    "    name: The Glass Harbour",
    "    type: film",
    "    facts:",
    "      - {property: director, value: Nora Falk, complete: true, sources: [archive]}",
    "      - {property: publication-date, value: 1971, complete: true, sources: [archive]}",
    "      - {property: composer, value: Emil Vance, complete: true, sources: [archive]}",
    "      - {property: composer, value: Ruth Amory, complete: true, sources: [daily]}",
    "  - id: salt-road",
    "    name: Salt Road",
    "    type: film",
    "    facts:",
    "      - {property: publication-date, value: 1980, complete: true, sources: [archive]}",
  };

  private HarbourFilm() {}
}
