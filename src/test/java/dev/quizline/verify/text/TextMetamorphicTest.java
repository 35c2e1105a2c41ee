package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.verify.Verdict;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

/** The same thing said in other words has the same verdict. */
class TextMetamorphicTest {

  private static final double RATE = 0.98;

  /**
   * One thing to say of a subject, in two ways: V for the value, S for the subject.
   *
   * @param values some that hold, some that do not, some that nobody knows
   */
  private record Saying(String subject, String active, String passive, List<String> values) {

    String active(String value) {
      return active.replace("S", "\u0000").replace("V", value).replace("\u0000", subject);
    }

    String passive(String value) {
      return passive.replace("S", "\u0000").replace("V", value).replace("\u0000", subject);
    }
  }

  private static final List<String> PEOPLE =
      List.of(
          "\u00C9lise Mor\u00E9au",
          "Tom\u00E1\u0161 Hrub\u00FD",
          "Bj\u00F6rn Alstad",
          "Petra Lindholm",
          "Ren\u00E9e Castel",
          "Oskar Venn",
          "Jonas K\u00F6hler",
          "Mireille Dantec",
          "Mara Quill",
          "Dov S\u00E9gal",
          "Nora F\u00E9ld",
          "Piet Maas",
          "Karl Wend\u00F6rfer",
          "Ru\u017Eena Stahl");

  private static final Map<String, String> ALIASES =
      Map.of(
          "The Glass Orchard", "Le Verger de verre",
          "Ilse Br\u00E1n", "Ilse Maria Br\u00E1n",
          "Paper Lanterns", "Lampions",
          "Harrow Bridge", "Old Iron Bridge");

  private static final List<Saying> SAYINGS =
      List.of(
          film("V directed S.", "S was directed by V."),
          film("V wrote S.", "S was written by V."),
          film("V photographed S.", "S was photographed by V."),
          film("V edited S.", "S was edited by V."),
          film("V produced S.", "S was produced by V."),
          film("V composed the music for S.", "The music for S was composed by V."),
          film("V starred in S.", "S starred V."),
          of("Paper Lanterns", "V wrote S.", "S was written by V."),
          of("Paper Lanterns", "V sang S.", "S was sung by V."),
          of("Paper Lanterns", "V produced S.", "S was produced by V."),
          of("Harrow Bridge", "V designed S.", "S was designed by V."),
          of("Ilse Br\u00E1n", "V supervised S.", "S was supervised by V."));

  private static Saying film(String active, String passive) {
    return of("The Glass Orchard", active, passive);
  }

  private static Saying of(String subject, String active, String passive) {
    return new Saying(subject, active, passive, PEOPLE);
  }

  private static List<String> sentences() {
    List<String> sentences = new ArrayList<>();
    for (Saying saying : SAYINGS) {
      for (String value : saying.values()) {
        sentences.add(saying.active(value));
        sentences.add(saying.passive(value));
      }
    }
    for (String year : List.of("1902", "1921", "1971", "1977", "1985")) {
      sentences.add("The Glass Orchard was released in " + year + ".");
      sentences.add("Paper Lanterns came out in " + year + ".");
      sentences.add("Ilse Br\u00E1n was born in " + year + ".");
    }
    for (String place : List.of("Graz", "Lisbon", "Bergen", "Vienna", "Rome")) {
      sentences.add("The Glass Orchard was filmed in " + place + ".");
      sentences.add("Ilse Br\u00E1n was born in " + place + ".");
    }
    return sentences;
  }

  private static Verdict verdict(TextReader reader, String text) {
    return reader.read(text, Optional.empty()).verdict();
  }

  private static void assertSame(UnaryOperator<String> change) {
    TextReader reader = Lore.complete();
    List<String> changed = new ArrayList<>();
    int cases = 0;
    for (String sentence : sentences()) {
      String other = change.apply(sentence);
      if (!other.equals(sentence)) {
        cases++;
        Verdict was = verdict(reader, sentence);
        Verdict is = verdict(reader, other);
        if (was != is) {
          changed.add(was + " -> " + is + ": " + other);
        }
      }
    }
    assertThat(cases).isGreaterThan(20);
    assertThat(1 - changed.size() / (double) cases)
        .as("%d of %d changed: %s", changed.size(), cases, changed)
        .isGreaterThanOrEqualTo(RATE);
  }

  @Test
  void the_sentences_are_read_and_have_all_verdicts() {
    TextReader reader = Lore.complete();
    int settled = 0;
    for (String sentence : sentences()) {
      Verdict verdict = verdict(reader, sentence);
      settled += verdict == Verdict.VERIFIED || verdict == Verdict.CONTRADICTED ? 1 : 0;
    }
    assertThat(settled / (double) sentences().size()).isGreaterThan(0.95);
  }

  @Test
  void without_accents() {
    assertSame(text -> Normalizer.normalize(text, Normalizer.Form.NFD).replaceAll("\\p{M}", ""));
  }

  @Test
  void with_accents_as_marks_of_their_own() {
    assertSame(text -> Normalizer.normalize(text, Normalizer.Form.NFD));
  }

  @Test
  void under_another_name() {
    assertSame(
        text -> {
          String other = text;
          for (Map.Entry<String, String> alias : ALIASES.entrySet()) {
            other = other.replace(alias.getKey(), alias.getValue());
          }
          return other;
        });
  }

  @Test
  void with_praise() {
    assertSame(text -> text + " It is wonderful.");
    assertSame(text -> text + " What a masterpiece!");
    assertSame(text -> text.replace("The Glass Orchard", "the stunning The Glass Orchard"));
    assertSame(text -> text.replace(" was ", " was, wonderfully, "));
  }

  @Test
  void passive_for_active() {
    TextReader reader = Lore.complete();
    List<String> changed = new ArrayList<>();
    int cases = 0;
    for (Saying saying : SAYINGS) {
      for (String value : saying.values()) {
        cases++;
        if (verdict(reader, saying.active(value)) != verdict(reader, saying.passive(value))) {
          changed.add(saying.passive(value));
        }
      }
    }
    assertThat(1 - changed.size() / (double) cases).as("%s", changed).isGreaterThanOrEqualTo(RATE);
  }

  @Test
  void with_a_list_in_another_order() {
    TextReader reader = Lore.complete();
    List<String> changed = new ArrayList<>();
    int cases = 0;
    for (Saying saying : SAYINGS) {
      for (String one : saying.values()) {
        for (String other : saying.values()) {
          if (one.compareTo(other) < 0) {
            cases++;
            String listed = saying.passive(one + " and " + other);
            String turned = saying.passive(other + " and " + one);
            if (verdict(reader, listed) != verdict(reader, turned)) {
              changed.add(listed);
            }
          }
        }
      }
    }
    assertThat(1 - changed.size() / (double) cases).as("%s", changed).isGreaterThanOrEqualTo(RATE);
  }

  @Test
  void a_property_left_open_turns_contradictions_by_absence_into_unverified_and_nothing_else() {
    TextReader complete = Lore.complete();
    TextReader open = Lore.open();
    int turned = 0;
    for (Saying saying : SAYINGS) {
      if (!saying.subject().equals("Paper Lanterns")) {
        for (String value : saying.values()) {
          Verdict was = verdict(complete, saying.passive(value));
          Verdict is = verdict(open, saying.passive(value));
          turned += was == is ? 0 : 1;
          assertThat(is)
              .as(saying.passive(value))
              .isEqualTo(was == Verdict.CONTRADICTED ? Verdict.UNVERIFIED : was);
        }
      }
    }
    assertThat(turned).isPositive();
  }
}
