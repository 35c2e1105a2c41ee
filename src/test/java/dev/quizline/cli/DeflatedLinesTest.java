package dev.quizline.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;

@DisplayNameGeneration(ReplaceUnderscores.class)
class DeflatedLinesTest {

  private static List<String> back(List<String> lines) {
    DeflatedLines held = new DeflatedLines();
    lines.forEach(held::add);
    List<String> back = new ArrayList<>();
    held.forEach(back::add);
    return back;
  }

  @Test
  void come_back_in_their_order_whatever_their_script() {
    assertThat(back(List.of("first", "", "ζ, 🎬 and é", "last")))
        .containsExactly("first", "", "ζ, 🎬 and é", "last");
  }

  @Test
  void may_be_none() {
    assertThat(back(List.of())).isEmpty();
  }

  @Test
  void that_hold_breaks_come_back_as_several() {
    assertThat(back(List.of("one\ntwo", "three"))).containsExactly("one", "two", "three");
  }
}
