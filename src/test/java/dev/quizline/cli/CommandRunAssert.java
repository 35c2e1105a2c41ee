package dev.quizline.cli;

import org.assertj.core.api.AbstractAssert;
import org.assertj.core.api.Assertions;

/** Reads like the promise that is tested; a failure shows everything that the command said. */
final class CommandRunAssert extends AbstractAssert<CommandRunAssert, CommandRun> {

  private CommandRunAssert(CommandRun run) {
    super(run, CommandRunAssert.class);
  }

  static CommandRunAssert assertThat(CommandRun run) {
    return new CommandRunAssert(run);
  }

  CommandRunAssert exitedWith(ExitStatus status) {
    Assertions.assertThat(actual.code()).as("%s", actual).isEqualTo(status.code());
    return this;
  }

  CommandRunAssert outContains(String... texts) {
    Assertions.assertThat(actual.out()).as("%s", actual).contains(texts);
    return this;
  }

  CommandRunAssert outLacks(String... texts) {
    Assertions.assertThat(actual.out()).as("%s", actual).doesNotContain(texts);
    return this;
  }

  CommandRunAssert errContains(String... texts) {
    Assertions.assertThat(actual.err()).as("%s", actual).contains(texts);
    return this;
  }

  CommandRunAssert errLacks(String... texts) {
    Assertions.assertThat(actual.err()).as("%s", actual).doesNotContain(texts);
    return this;
  }

  CommandRunAssert saidNothingOnOut() {
    Assertions.assertThat(actual.out()).as("%s", actual).isEmpty();
    return this;
  }

  CommandRunAssert saidNothingOnErr() {
    Assertions.assertThat(actual.err()).as("%s", actual).isEmpty();
    return this;
  }
}
