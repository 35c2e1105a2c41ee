package dev.quizline.cli;

import java.util.function.Consumer;

/**
 * A JSON text that is written while it grows, on one line, so that nothing of it has to be kept.
 * The caller opens and closes what holds the rest; commas come by themselves.
 */
final class JsonStream {

  private final Consumer<String> out;
  private boolean behindValue;

  /**
   * @param out takes the text piece by piece
   */
  JsonStream(Consumer<String> out) {
    this.out = out;
  }

  JsonStream object() {
    return open("{");
  }

  JsonStream endObject() {
    return close("}");
  }

  JsonStream list() {
    return open("[");
  }

  JsonStream endList() {
    return close("]");
  }

  /** Of a member of an object; its value comes next. */
  JsonStream name(String name) {
    part();
    out.accept(Json.line(name) + ":");
    behindValue = false;
    return this;
  }

  /**
   * @param value as {@link Json#with} takes it, but for an Optional
   */
  JsonStream value(Object value) {
    part();
    out.accept(Json.line(value));
    return this;
  }

  private JsonStream open(String bracket) {
    part();
    out.accept(bracket);
    behindValue = false;
    return this;
  }

  private JsonStream close(String bracket) {
    out.accept(bracket);
    behindValue = true;
    return this;
  }

  private void part() {
    if (behindValue) {
      out.accept(",");
    }
    behindValue = true;
  }
}
