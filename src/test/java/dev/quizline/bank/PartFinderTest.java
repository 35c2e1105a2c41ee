package dev.quizline.bank;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

@DisplayNameGeneration(ReplaceUnderscores.class)
class PartFinderTest {

  private static final String[] MOONS = {
    "questions:",
    "  - id: titan",
    "    type: single-choice",
    "    ask: >-",
    "      Around which planet",
    "      does Titan turn?",
    "    choices: [Saturn, \"Mars, or \\\"Ares\\\"\", Jupiter]",
    "    answer: Saturn",
    "  - {id: 月, type: true-false, ask: 月 is the moon., answer: true}"
  };

  @TempDir Path folder;

  private String find(int question, Part part, String words) throws IOException {
    return find(Fixture.bank(folder, MOONS), new PartFinder.Sought(question, part, words)).get(0);
  }

  /** Each as line, column and length. */
  private static List<String> find(Path file, PartFinder.Sought... sought) throws IOException {
    List<String> found = new ArrayList<>();
    for (Optional<PartFinder.Spot> spot : PartFinder.find(file, List.of(sought))) {
      found.add(
          spot.map(it -> it.location().line() + ":" + it.location().column() + "+" + it.length())
              .orElse("nowhere"));
    }
    return found;
  }

  @Test
  void an_item_of_a_list_is_found_whole() throws IOException {
    assertThat(find(0, Part.of("choices", 2), "")).isEqualTo("9:44+7");
  }

  @Test
  void words_are_found_inside_a_text() throws IOException {
    assertThat(find(0, Part.of("choices", 2), "pit")).isEqualTo("9:46+3");
  }

  @Test
  void words_are_found_in_the_lines_of_a_folded_text() throws IOException {
    assertThat(find(0, Part.of("ask"), "Titan")).isEqualTo("8:12+5");
  }

  @Test
  void words_that_the_file_writes_in_another_way_give_the_whole_text() throws IOException {
    assertThat(find(0, Part.of("choices", 1), "\"Ares\"")).startsWith("9:23+");
  }

  @Test
  void words_across_the_end_of_a_line_give_the_whole_text() throws IOException {
    assertThat(find(0, Part.of("ask"), "planet does")).startsWith("6:10+");
  }

  @Test
  void a_part_that_is_not_there_gives_the_id_of_the_question() throws IOException {
    assertThat(find(0, Part.of("explain"), "")).isEqualTo("4:9+5");
    assertThat(find(0, Part.of("choices", 9), "")).isEqualTo("4:9+5");
    assertThat(find(0, Part.WHOLE, "")).isEqualTo("4:9+5");
  }

  @Test
  void columns_count_characters() throws IOException {
    assertThat(find(1, Part.of("ask"), "moon")).isEqualTo("11:45+4");
  }

  @Test
  void a_question_too_many_is_nowhere() throws IOException {
    assertThat(find(2, Part.WHOLE, "")).isEqualTo("nowhere");
  }

  @Test
  void several_parts_are_found_whatever_their_order() throws IOException {
    List<String> found =
        find(
            Fixture.bank(folder, MOONS),
            new PartFinder.Sought(1, Part.of("ask"), "moon"),
            new PartFinder.Sought(0, Part.of("answer"), "Saturn"),
            new PartFinder.Sought(0, Part.of("ask"), "Around"));
    assertThat(found).containsExactly("11:45+4", "10:13+6", "7:7+6");
  }

  @Test
  void a_file_on_one_line_is_found_in_too() throws IOException {
    Path file =
        Fixture.write(
            folder.resolve("one.json"),
            "\uFEFF{\"quizline\":\"bank/1\",\"title\":\"x\",\"questions\":[{\"id\":\"a\",\"ask\":\"Is"
                + " it?\"},{\"id\":\"b\",\"ask\":\"Was it?\"}]}");
    assertThat(
            find(
                file,
                new PartFinder.Sought(0, Part.of("ask"), "it"),
                new PartFinder.Sought(1, Part.of("ask"), "it")))
        .containsExactly("1:67+2", "1:94+2");
  }

  @Test
  void the_line_ends_of_windows_are_lines() throws IOException {
    Path file = Fixture.bank(folder, MOONS);
    Fixture.write(file, Files.readString(file).replace("\n", "\r\n"));
    assertThat(find(file, new PartFinder.Sought(0, Part.of("ask"), "Titan")))
        .containsExactly("8:12+5");
  }

  @Test
  void a_file_that_is_broken_by_now_is_no_failure() throws IOException {
    Path file = Fixture.write(folder.resolve("broken.yaml"), "questions: [{id: a, ask: \"");
    assertThat(find(file, new PartFinder.Sought(0, Part.of("ask"), "x")))
        .containsExactly("nowhere");
  }
}
