package dev.quizline.draft;

/** The last word of an id: how the fact is asked. */
enum Word {
  CHOICE,
  JUDGE,
  GAP,
  SHORT,
  NUMBER,
  ORDER,
  MATCH;

  String id() {
    return name().toLowerCase(java.util.Locale.ROOT);
  }
}
