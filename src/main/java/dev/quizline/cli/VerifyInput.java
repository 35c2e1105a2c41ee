package dev.quizline.cli;

import dev.quizline.bank.Bank;
import dev.quizline.terminal.LineSource;
import java.io.Closeable;
import java.util.List;

/** What there is to verify, found but not yet judged. */
sealed interface VerifyInput {

  void into(VerifyRun run);

  /** A bank, which may bring references of its own. */
  record OfBank(String name, Bank bank) implements VerifyInput {
    @Override
    public void into(VerifyRun run) {
      run.bank(this);
    }
  }

  /** Running text. */
  record Article(String name, boolean file, String text) implements VerifyInput {
    @Override
    public void into(VerifyRun run) {
      run.article(this);
    }
  }

  /** A statement a line, read one after the other. */
  record Statements(String name, boolean file, LineSource lines, Closeable source)
      implements VerifyInput {
    @Override
    public void into(VerifyRun run) {
      run.statements(this);
    }
  }

  /** Statements on the command line itself. */
  record Sentences(List<String> texts) implements VerifyInput {
    public Sentences {
      texts = List.copyOf(texts);
    }

    @Override
    public void into(VerifyRun run) {
      run.sentences(this);
    }
  }
}
