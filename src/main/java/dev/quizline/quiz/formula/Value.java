package dev.quizline.quiz.formula;

/** What a variable holds or a formula comes to. */
public sealed interface Value {

  /** As a text shows it. */
  String shown();

  /** What a person would call it: "a number". */
  String noun();

  /** A number, exactly. */
  record Number(Rational rational) implements Value {
    @Override
    public String shown() {
      return rational.toString();
    }

    @Override
    public String noun() {
      return "a number";
    }
  }

  /** Words: shown and compared, never computed with. */
  record Text(String text) implements Value {
    @Override
    public String shown() {
      return text;
    }

    @Override
    public String noun() {
      return "a text";
    }
  }

  /** Whether something holds. */
  record Truth(boolean holds) implements Value {
    @Override
    public String shown() {
      return Boolean.toString(holds);
    }

    @Override
    public String noun() {
      return "true or false";
    }
  }

  /**
   * There is no value. Whatever is computed from a fault is that fault.
   *
   * @param why what went wrong, a sentence without full stop
   * @param hint what to do about it; may be empty
   */
  record Fault(String why, String hint) implements Value {

    Fault(String why) {
      this(why, "");
    }

    @Override
    public String shown() {
      return why;
    }

    @Override
    public String noun() {
      return "nothing";
    }
  }
}
