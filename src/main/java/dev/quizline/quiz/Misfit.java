package dev.quizline.quiz;

/** What every kind says of a response that was not made for it. */
final class Misfit {

  private static final String OTHER_KIND = "that answers another kind of question";

  private Misfit() {}

  /** Wrong, and why: the reason why a line could not be read, if that is what it is. */
  static Mark mark(Response response) {
    return new Mark(0, response instanceof Response.Unreadable line ? line.reason() : OTHER_KIND);
  }

  static String describe(Response response) {
    return response instanceof Response.Unreadable line ? line.text() : "(" + OTHER_KIND + ")";
  }
}
