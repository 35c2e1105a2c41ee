package dev.quizline.verify.text;

import dev.quizline.verify.Fact;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Source;
import dev.quizline.verify.Subject;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A small film, a scientist, a song and a bridge that exist in these tests only. */
final class Lore {

  static final String FILM = "the-glass-orchard";
  static final String SCIENTIST = "ilse-bran";
  static final String SONG = "paper-lanterns";
  static final String BRIDGE = "harrow-bridge";

  private Lore() {}

  /** What is listed is all there is, where a property can have more than one value. */
  static TextReader complete() {
    return reader(Optional.of(true));
  }

  /** There may be more than is listed. */
  static TextReader open() {
    return reader(Optional.of(false));
  }

  /** All that is complete, and somebody of whom nothing else is known. */
  static TextReader with(String person) {
    Subject known = new Subject("somebody", person, List.of(), "person", List.of());
    return reader(Optional.of(true), known);
  }

  private static TextReader reader(Optional<Boolean> complete, Subject... more) {
    Source source =
        new Source("own", "Our own", Optional.empty(), Optional.empty(), Optional.empty());
    List<Subject> subjects = new ArrayList<>(List.of(more));
    subjects.addAll(List.of(film(complete), scientist(complete), song(), bridge(complete)));
    return new TextReader(List.of(new Reference(Map.of("own", source), List.of(), subjects)));
  }

  private static Subject film(Optional<Boolean> complete) {
    return new Subject(
        FILM,
        "The Glass Orchard",
        List.of("Le Verger de verre"),
        "film",
        List.of(
            fact("director", complete, "\u00C9lise Mor\u00E9au"),
            fact("screenwriter", complete, "\u00C9lise Mor\u00E9au", "Tom\u00E1\u0161 Hrub\u00FD"),
            fact("composer", complete, "Bj\u00F6rn Alstad"),
            fact("director-of-photography", complete, "Petra Lindholm"),
            fact("film-editor", complete, "Ren\u00E9e Castel"),
            fact("producer", complete, "Oskar Venn", "Ana Ribeiro"),
            fact("cast-member", complete, "Jonas K\u00F6hler", "Mireille Dantec"),
            fact("filming-location", complete, "Lisbon", "Bergen"),
            fact("nominated-for", complete, "Silver Heron"),
            fact("award-received", complete, "Amber Reel"),
            fact("publication-date", complete, "1971")));
  }

  private static Subject scientist(Optional<Boolean> complete) {
    return new Subject(
        SCIENTIST,
        "Ilse Br\u00E1n",
        List.of("Ilse Maria Br\u00E1n"),
        "person",
        List.of(
            fact("date-of-birth", complete, "1902-04-11"),
            fact("place-of-birth", complete, "Graz"),
            fact("educated-at", complete, "University of Vienna"),
            fact("doctoral-advisor", complete, "Karl Wend\u00F6rfer"),
            fact("award-received", complete, "Nobel Prize in Physics")));
  }

  private static Subject song() {
    return new Subject(
        SONG,
        "Paper Lanterns",
        List.of("Lampions"),
        "musical-work",
        List.of(
            fact("composer", Optional.of(true), "Mara Quill"),
            fact("lyricist", Optional.of(true), "Mara Quill"),
            fact("performer", Optional.of(true), "Mara Quill"),
            fact("producer", Optional.of(true), "Dov S\u00E9gal"),
            fact("publication-date", Optional.of(true), "1977")));
  }

  private static Subject bridge(Optional<Boolean> complete) {
    return new Subject(
        BRIDGE,
        "Harrow Bridge",
        List.of("Old Iron Bridge"),
        "building",
        List.of(
            fact("architect", complete, "Nora F\u00E9ld", "Piet Maas"),
            fact("inception", complete, "1921")));
  }

  private static Fact fact(String property, Optional<Boolean> complete, String... values) {
    List<Fact.Value> made = new ArrayList<>();
    for (String value : values) {
      made.add(new Fact.Value(value, Optional.empty(), Optional.empty()));
    }
    return new Fact(property, made, complete, List.of("own"), Optional.empty());
  }
}
