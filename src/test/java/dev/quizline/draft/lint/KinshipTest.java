package dev.quizline.draft.lint;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.bank.Bank;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class KinshipTest {

  @TempDir Path folder;

  private Kinship of(String... questions) {
    Bank bank = Sheet.bank(folder, List.of("subject: emma"), questions);
    return Kinship.among(Kinship.Candidate.of(bank));
  }

  private static String claimed(String question, String claim) {
    return question + ", claim: {" + claim + "}";
  }

  @Nested
  class Two_items_are_kin {

    @Test
    void when_they_ask_for_the_same_fact_in_different_kinds() {
      Kinship kinship =
          of(
              claimed(Sheet.typed("Whose work is Emma?", "Jane Austen"), "property: author"),
              claimed(
                  Sheet.choice("Name the writer.", "Jane Austen", "Fanny Burney"),
                  "property: author"));
      assertThat(kinship.areKin(0, 1)).isTrue();
    }

    @Test
    void when_one_of_them_states_the_same_fact_falsely() {
      Kinship kinship =
          of(
              claimed(Sheet.typed("When did it appear?", "1815"), "property: publication-date"),
              claimed(
                  Sheet.judgement("It came out late.", false),
                  "property: publication-date, value: \"1830\""));
      assertThat(kinship.areKin(0, 1)).isTrue();
    }

    @Test
    void when_their_stems_are_nearly_the_same() {
      Kinship kinship =
          of(
              Sheet.typed("Who was the author of the novel Emma?", "Jane Austen"),
              Sheet.typed("Who was the author of Emma, the novel?", "Jane Austen"));
      assertThat(kinship.areKin(0, 1)).isTrue();
    }

    @Test
    void when_one_gives_the_key_of_the_other_away() {
      Kinship kinship =
          of(
              Sheet.typed("Who painted the Night Watch?", "Rembrandt"),
              Sheet.typed("In which city did Rembrandt paint the Night Watch?", "Amsterdam"));
      assertThat(kinship.areKin(0, 1)).isTrue();
      assertThat(kinship.areKin(1, 0)).isTrue();
    }

    @Test
    void across_banks() {
      Bank one = Sheet.bank(folder, Sheet.typed("Who painted the Night Watch?", "Rembrandt"));
      Bank other = Sheet.bank(folder, Sheet.typed("Who painted the Night Watch?", "Rembrandt"));
      List<Kinship.Candidate> both = new ArrayList<>(Kinship.Candidate.of(one));
      both.addAll(Kinship.Candidate.of(other));
      assertThat(Kinship.among(both).kinOf(0)).containsExactly(1);
    }
  }

  @Nested
  class Two_items_are_no_kin {

    @Test
    void when_they_ask_for_different_values_of_one_property() {
      Kinship kinship =
          of(
              claimed(Sheet.typed("Who plays Emma?", "Kate"), "property: cast-member"),
              claimed(Sheet.typed("And who plays Harriet?", "Toni"), "property: cast-member"));
      assertThat(kinship.areKin(0, 1)).isFalse();
    }

    @Test
    void when_only_the_name_differs() {
      Kinship kinship =
          of(
              Sheet.typed("In which year did the poet John Keats die in Rome?", "1821"),
              Sheet.typed("In which year did the poet Percy Shelley die in Rome?", "1822"));
      assertThat(kinship.areKin(0, 1)).isFalse();
    }

    @Test
    void when_a_stem_names_a_key_in_another_matter() {
      Kinship kinship =
          of(
              Sheet.typed("Who painted the Night Watch?", "Rembrandt"),
              Sheet.typed("In which town was Rembrandt born?", "Leiden"));
      assertThat(kinship.areKin(0, 1)).isFalse();
    }

    @Test
    void with_themselves() {
      assertThat(of(Sheet.typed("Who?", "She")).areKin(0, 0)).isFalse();
    }
  }

  @Test
  void all_kin_of_an_item_are_listed() {
    Kinship kinship =
        of(
            Stream.of("Who wrote it?", "Name its author.", "Whose book is it?")
                .map(ask -> claimed(Sheet.typed(ask, "Jane Austen"), "property: author"))
                .toArray(String[]::new));
    assertThat(kinship.kinOf(1)).containsExactly(0, 2);
  }

  @Test
  void thousands_of_items_take_no_time() {
    String[] questions = new String[3_000];
    for (int i = 0; i < questions.length; i++) {
      questions[i] = Sheet.typed("How many stars has galaxy number " + i + "?", "" + (i % 50));
    }
    assertThat(of(questions).kinOf(7)).isEmpty();
  }
}
