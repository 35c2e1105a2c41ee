package dev.quizline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Kind;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class SkeletonTest {

  @TempDir Path folder;

  @Test
  void it_has_no_problems_and_a_question_of_each_kind() {
    Loaded<Bank> loaded = Fixture.read(Fixture.write(folder.resolve("new.yaml"), Skeleton.text()));
    assertThat(loaded.problems()).isEmpty();
    Bank bank = loaded.value().orElseThrow();
    assertThat(bank.questions())
        .extracting(banked -> banked.question().kind())
        .containsExactlyInAnyOrder(Kind.values());
    assertThat(ClaimCheck.problems(bank, List.of())).isEmpty();
  }
}
