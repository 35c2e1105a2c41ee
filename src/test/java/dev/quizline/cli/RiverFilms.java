package dev.quizline.cli;

/** A reference on a film, and a bank that names it. */
final class RiverFilms {

  static final String[] ATLAS = {
    "quizline: reference/1",
    "sources:",
    "  atlas: {publisher: The Great Atlas, url: 'https://atlas.example/thames'}",
    "subjects:",
    "  - id: thames-film",
    "    name: Thames",
    "    type: film",
    "    facts:",
    "      - {property: director, value: Ada Flow, complete: true, sources: [atlas]}",
    "      - {property: filming-location, values: [London, Oxford], sources: [atlas]}",
  };

  static final String[] BANK = {
    "quizline: bank/1",
    "title: Rivers on film",
    "references: [atlas.yaml]",
    "statements:",
    "  - id: s1",
    "    text: Ada Flow made it, and it flows well.",
    "    assertions:",
    "      - {text: Ada Flow directed it., claim: {property: director, value: Ada Flow}}",
    "      - {text: It flows well., opinion: true, aside: true}",
    "  - id: s2",
    "    text: Ben Weir made it.",
    "    assertions:",
    "      - {text: Ben Weir directed it., claim: {property: director, value: Ben Weir}}",
    "  - id: s3",
    "    text: Shot in Paris.",
    "    assertions:",
    "      - {text: Paris is in it., claim: {property: filming-location, value: Paris}}",
    "questions:",
    "  - id: who",
    "    type: single-choice",
    "    ask: Who made it?",
    "    choices: [Ada Flow, Ben Weir, Cy Ford]",
    "    answer: Ada Flow",
    "    claim: {property: director}",
    "  - {id: wet, type: true-false, ask: Rivers are wet., answer: true}",
    "  - {id: judged, type: fact-check, assertion: s2/1}",
    "  - {id: taste, type: fact-check, assertion: s1/2}",
  };

  private RiverFilms() {}
}
