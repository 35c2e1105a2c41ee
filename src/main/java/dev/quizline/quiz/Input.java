package dev.quizline.quiz;

/** What can happen to a game from outside. */
public sealed interface Input {

  /** The current question's response. */
  record Answer(Response response) implements Input {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.answer(this);
    }
  }

  /** The current question is passed. */
  record Pass() implements Input {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.pass(this);
    }
  }

  /** The current question's hint is asked for. */
  record Hint() implements Input {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.hint(this);
    }
  }

  /** Time may be up: the game compares {@code now} with its deadlines. */
  record Tick() implements Input {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.tick(this);
    }
  }

  /** On from a reveal to the next question. */
  record Next() implements Input {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.next(this);
    }
  }

  /** The clocks stand still; the question is hidden. */
  record Pause() implements Input {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.pause(this);
    }
  }

  record Resume() implements Input {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.resume(this);
    }
  }

  /** "I was right": contests the mark of an attempt; changes no score. */
  record Contest(int index) implements Input {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.contest(this);
    }
  }

  /** Exam: marks or unmarks the current question for another look. */
  record Flag() implements Input {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.flag(this);
    }
  }

  /** Exam: to another question, or, with the number of questions as index, to the last page. */
  record GoTo(int index) implements Input {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.goTo(this);
    }
  }

  /** Exam: the answers are final. */
  record HandIn() implements Input {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.handIn(this);
    }
  }

  /** The player leaves; what was answered counts. */
  record Quit() implements Input {
    @Override
    public <R> R match(Cases<R> cases) {
      return cases.quit(this);
    }
  }

  <R> R match(Cases<R> cases);

  /** One function for each input, so that a new one breaks every place that must know of it. */
  interface Cases<R> {
    R answer(Answer input);

    R pass(Pass input);

    R hint(Hint input);

    R tick(Tick input);

    R next(Next input);

    R pause(Pause input);

    R resume(Resume input);

    R contest(Contest input);

    R flag(Flag input);

    R goTo(GoTo input);

    R handIn(HandIn input);

    R quit(Quit input);
  }
}
