package dev.quizline;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankReader;
import dev.quizline.bank.Loaded;
import dev.quizline.bank.ReferenceReader;
import dev.quizline.verify.Reference;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** What ships with the program, read without a problem. */
final class Shipped {

  static final Path QUIZZES = Path.of("quizzes");
  static final Path REFERENCE = QUIZZES.resolve("references/the-soft-skin.yaml");

  private Shipped() {}

  static Reference reference() throws IOException {
    return sound(new ReferenceReader().read(REFERENCE));
  }

  static List<Bank> banks() throws IOException {
    List<Bank> banks = new ArrayList<>();
    for (String name : List.of("the-soft-skin.yaml", "the-soft-skin-faq.yaml")) {
      banks.add(sound(new BankReader().read(QUIZZES.resolve(name))));
    }
    return banks;
  }

  private static <T> T sound(Loaded<T> loaded) {
    assertThat(loaded.problems()).isEmpty();
    return loaded.value().orElseThrow();
  }
}
