package dev.quizline.draft;

/** Is told how far the work has come. */
public interface Progress {

  /** For who does not want to know. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(String what, int steps) {}

        @Override
        public void step() {}
      };

  /**
   * The work, or its next part, begins: so many steps will follow.
   *
   * @param what is done, such as "Reading"
   */
  void begin(String what, int steps);

  void step();
}
