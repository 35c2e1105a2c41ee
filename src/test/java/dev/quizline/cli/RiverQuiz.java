package dev.quizline.cli;

/** A bank of three questions on rivers, played in its order. */
final class RiverQuiz {

  static final String[] BANK = {
    "quizline: bank/1",
    "title: Rivers",
    "questions:",
    "  - id: london",
    "    type: single-choice",
    "    ask: Which river runs through London?",
    "    choices: [Thames, Seine, Tiber]",
    "    answer: Thames",
    "    hint: Tower Bridge crosses it.",
    "    tags: [britain, capital]",
    "  - id: paris",
    "    type: short-answer",
    "    ask: Which river runs through Paris?",
    "    answers: [Seine]",
    "    tags: [france, capital]",
    "  - id: wet",
    "    type: true-false",
    "    ask: Rivers are wet.",
    "    answer: true",
    "    tags: [nature]",
  };

  private RiverQuiz() {}

  static CommandRun inOrder(CommandLineFixture quizline, String... more) {
    String[] args = new String[more.length + 3];
    args[0] = "play";
    args[1] = "rivers.yaml";
    args[2] = "--in-order";
    System.arraycopy(more, 0, args, 3, more.length);
    return quizline.run(args);
  }
}
