package dev.quizline.verify;

import static dev.quizline.verify.Sketch.fact;
import static dev.quizline.verify.Sketch.film;
import static dev.quizline.verify.Sketch.person;
import static dev.quizline.verify.Sketch.place;
import static dev.quizline.verify.Sketch.reference;
import static dev.quizline.verify.Sketch.subject;

import java.util.List;
import java.util.Optional;

/** A film that nobody made, with people and places around it; and a bridge and a scientist. */
final class World {

  private World() {}

  static Checker checker() {
    return new Checker(List.of(reference()), Optional.empty());
  }

  static Reference reference() {
    return Sketch.reference(
        glassHarbour(),
        film("Salt Road", fact("director", "Ines Varga"), fact("publication-date", "1958")),
        film(
            "Night Ferry",
            fact("director", "Tomás Leira"),
            fact("publication-date", "1966-11"),
            fact("duration", "PT1H50M")),
        subject(
            "person",
            "Ines Varga",
            List.of("Inês Monteiro", "the Admiral"),
            fact("date-of-birth", "1921-02-03"),
            fact("place-of-birth", "Aveiro"),
            fact("occupation", "film director", "screenwriter")),
        person("Anton Brekke", fact("spouse", "Petra Lund")),
        place(
            "Porto",
            fact("located-in-the-administrative-territorial-entity", "Norte"),
            fact("country", "Portugal")),
        place("Norte", fact("country", "Portugal")),
        place("Aveiro", fact("country", "Portugal")),
        forthBridge(),
        curie(),
        person("Pierre Curie", fact("spouse", "Marie Curie")));
  }

  static Subject glassHarbour() {
    return subject(
        "film",
        "The Glass Harbour",
        List.of("O Porto de Vidro", "Harbour of Glass"),
        fact("director", "Ines Varga"),
        fact("screenwriter", "Ines Varga", "Tomás Leira").by("archive", "gazette"),
        fact("director-of-photography", "Anton Brekke").noting("on the poster"),
        fact("cast-member", "Mara Silvestri")
            .as("Helena Ruiz")
            .and("Jonas Feld")
            .as("Captain Orloff")
            .and("Petra Lund"),
        fact("filming-location", "Porto", "Aveiro"),
        fact("country-of-origin", "Portugal"),
        fact("color", "black-and-white"),
        fact("genre", "drama film"),
        fact("duration", "PT97M"),
        fact("publication-date", "1962-03-09").by("archive"),
        fact("publication-date", "1962-03-16").by("gazette"),
        fact("award-received", "Silver Compass for Best Photography").in("1963"),
        fact("cost", "$64,000"),
        fact("attendance", "597910"),
        fact("production-company", "Maré Filmes"));
  }

  private static Subject forthBridge() {
    return subject(
        "building",
        "Forth Bridge",
        List.of(),
        fact("structural-engineer", "John Fowler", "Benjamin Baker"),
        fact("date-of-official-opening", "1890-03-04"),
        fact("length", "2467"));
  }

  private static Subject curie() {
    return subject(
        "person",
        "Marie Curie",
        List.of("Maria Skłodowska"),
        fact("date-of-birth", "1867-11-07"),
        fact("place-of-birth", "Warsaw"),
        fact("spouse", "Pierre Curie"),
        fact("doctoral-advisor", "Gabriel Lippmann"),
        fact("award-received", "Nobel Prize in Physics")
            .in("1903")
            .and("Nobel Prize in Chemistry")
            .in("1911"));
  }

  /** The finding on the film. */
  static ClaimFinding check(String property, String value) {
    return checker().check(Claim.of(property, value));
  }

  /** The finding where these facts are all that is known of the film. */
  static ClaimFinding given(Claim claim, Sketch.FactSketch... facts) {
    return new Checker(
            List.of(Sketch.reference(film("The Glass Harbour", facts))), Optional.empty())
        .check(claim);
  }

  static List<String> values(ClaimFinding finding) {
    return finding.evidence().stream().map(Evidence::value).toList();
  }

  static List<String> sources(Evidence evidence) {
    return evidence.sources().stream().map(Source::id).toList();
  }
}
