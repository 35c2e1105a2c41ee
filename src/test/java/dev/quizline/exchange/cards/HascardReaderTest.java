package dev.quizline.exchange.cards;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.exchange.ExchangeFormat;
import dev.quizline.exchange.Trip;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Decks of hascard. */
class HascardReaderTest {

  @TempDir Path folder;

  private Trip.In in(String text) {
    return Trip.in(ExchangeFormat.HASCARD, folder, text);
  }

  @Test
  void reads_every_sort_of_card() {
    List<Map<String, Object>> cards =
        in("""
        # Which river runs through Lisbon?
        - Douro
        * Tejo
        ---
        # Tick the ports
        [*] Porto
        [ ] Madrid
        ---
        # Fill in
        _Lisbon|Lisboa_ is the \\_capital\\_ of _Portugal_.
        ---

        # boat in French
        _bateau|navire_
        ---
        # Order
        2. two
        1. one
        ---
        # hello
        bonjour
        """)
            .keys();

    assertThat(cards)
        .extracting(card -> card.get("type"))
        .containsExactly(
            "single-choice",
            "multiple-choice",
            "cloze",
            "short-answer",
            "ordering",
            "short-answer");
    assertThat(cards.get(2)).containsEntry("ask", "Fill in\n{#1} is the _capital_ of {#2}.");
    assertThat(cards.get(3)).containsEntry("answers", List.of("bateau", "navire"));
    assertThat(cards.get(4)).containsEntry("order", List.of("one", "two"));
  }

  @Test
  void names_what_it_leaves_out() {
    Trip.In in = in("# A\n![](a.png)\nlong\nstory\n---\n# B\n_x_\n");

    assertThat(in.lost())
        .containsExactly(
            "ask: a file to be opened beside it, left out",
            "question: a card that asks for no answer that can be typed, left out");
  }
}
