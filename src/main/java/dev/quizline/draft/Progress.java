package dev.quizline.draft;

/** Is told how far the work has come. */
public interface Progress {

  /** For who does not want to know. */
  Progress NONE =
      new Progress() {
        @Override
        public void begin(int steps) {}

        @Override
        public void step() {}
      };

  /** So many steps will follow. */
  void begin(int steps);

  void step();
}
