package dev.quizline.verify;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NamesComparedTest {

  private static final Context WORLD = contextOf("the-glass-harbour", World.reference());

  static Context contextOf(String subject, Reference reference) {
    return new Context(new References(List.of(reference)), subject);
  }

  private static String degree(ValueType type, String stated, String known) {
    return type.compare(stated, known, WORLD).degree().name();
  }

  @Nested
  class Persons {

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          // the same name, however it is written
          "François Truffaut|François Truffaut|SAME",
          "francois TRUFFAUT|François Truffaut|SAME",
          "Truffaut, François|François Truffaut|SAME",
          "Jean Louis Richard|Jean-Louis Richard|SAME",
          "Kar-wai Wong|Wong Kar-wai|SAME",
          "Sir Alfred Hitchcock|Alfred Hitchcock|SAME",
          "J. R. R. Tolkien|JRR Tolkien|SAME",
          "The Beatles|Beatles|SAME",
          // aliases
          "Inês Monteiro|Ines Varga|SAME",
          "the Admiral|Ines Varga|SAME",
          "Maria Sklodowska|Marie Curie|SAME",
          // initials
          "F. Truffaut|François Truffaut|CLOSE",
          "J.-L. Richard|Jean-Louis Richard|CLOSE",
          "JRR Tolkien|John Ronald Reuel Tolkien|CLOSE",
          "Robert Heinlein|Robert A. Heinlein|CLOSE",
          "R. A. Heinlein|Robert Anson Heinlein|CLOSE",
          "G. Truffaut|François Truffaut|DIFFERENT",
          // surname alone
          "Truffaut|François Truffaut|CLOSE",
          "Cunha Telles|António da Cunha Telles|CLOSE",
          "da Cunha Telles|António da Cunha Telles|CLOSE",
          "van Gogh|Vincent van Gogh|CLOSE",
          // another forename is another person
          "Robert Truffaut|François Truffaut|DIFFERENT",
          "Jean Richard|Jean-Louis Richard|DIFFERENT",
          "Johann Christian Bach|Johann Sebastian Bach|DIFFERENT",
          "Louis XIV|Louis XV|DIFFERENT",
          "Jean-Luc Godard|Jean-Louis Richard|DIFFERENT",
          "Claude Jade|Claude Chabrol|DIFFERENT",
          // one slip, two in a long name
          "Francois Trufaut|François Truffaut|CLOSE",
          "Francios Trufaut|François Truffaut|CLOSE",
          "Anton Breke|Anton Brekke|CLOSE",
          "Truffau|François Truffaut|DIFFERENT",
          // too little to tell
          "François|François Truffaut|UNTOLD",
          "Johann Bach|Johann Sebastian Bach|UNTOLD",
          "Sebastian Bach|Johann Sebastian Bach|UNTOLD",
          "Robert Downey|Robert Downey Jr.|UNTOLD",
          "Irène Curie|Irène Joliot-Curie|UNTOLD",
          "François Truffaut|Truffaut|UNTOLD",
          "Paul Coutard|Raoul Coutard|UNTOLD",
          "Dean Renoir|Jean Renoir|UNTOLD",
          // neither
          "Godard|François Truffaut|DIFFERENT",
          "?|François Truffaut|DIFFERENT",
          "Li Po|Li Bo|DIFFERENT",
        })
    void are_compared_by_name(String stated, String known, String degree) {
      assertThat(degree(ValueType.PERSON, stated, known)).isEqualTo(degree);
    }

    @Test
    void a_slip_is_noted() {
      assertThat(ValueType.PERSON.compare("Francois Trufaut", "François Truffaut", WORLD).note())
          .isEqualTo(" (spelling)");
    }

    @Test
    void a_surname_that_two_persons_of_the_record_have_settles_nothing() {
      Context curie = contextOf("marie-curie", World.reference());
      assertThat(ValueType.PERSON.compare("Curie", "Pierre Curie", curie).degree())
          .isEqualTo(Likeness.Degree.UNTOLD);
      assertThat(ValueType.PERSON.compare("P. Curie", "Pierre Curie", curie).degree())
          .isEqualTo(Likeness.Degree.CLOSE);
      assertThat(ValueType.PERSON.compare("Lippmann", "Gabriel Lippmann", curie).degree())
          .isEqualTo(Likeness.Degree.CLOSE);
    }

    @Test
    void a_surname_that_two_persons_around_the_subject_have_settles_nothing() {
      Context film =
          contextOf(
              "twins",
              Sketch.reference(
                  Sketch.film(
                      "Twins",
                      Sketch.fact("director", "Joel Marsh"),
                      Sketch.fact("composer", "Ethan Marsh"))));
      assertThat(ValueType.PERSON.compare("Marsh", "Joel Marsh", film).degree())
          .isEqualTo(Likeness.Degree.UNTOLD);
    }

    @Test
    void the_exact_name_of_somebody_else_is_no_slip() {
      Context film =
          contextOf(
              "twins",
              Sketch.reference(
                  Sketch.film(
                      "Twins",
                      Sketch.fact("director", "Hanna Stern"),
                      Sketch.fact("composer", "Hanne Stern"))));
      assertThat(ValueType.PERSON.compare("Hanne Stern", "Hanna Stern", film).degree())
          .isEqualTo(Likeness.Degree.DIFFERENT);
      assertThat(ValueType.PERSON.compare("Hannna Stern", "Hanna Stern", film).degree())
          .isNotEqualTo(Likeness.Degree.DIFFERENT);
    }
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Les Films du Carrosse|Films du Carrosse|SAME",
        "RCA|RCA Records|CLOSE",
        "RCA Records|EMI Records|DIFFERENT",
        "Columbia Pictures|Columbia Records|UNTOLD",
        "Oxford University|University of Oxford|CLOSE",
        "MIT|Massachusetts Institute of Technology|CLOSE",
        "Massachusetts Institute of Technology|MIT|CLOSE",
        "University of California|University of California, Berkeley|UNTOLD",
        "University of Cambridge|University of Oxford|DIFFERENT",
        "Cannes Film Festival|Cannes|CLOSE",
        "Film Company|Mare Filmes|DIFFERENT",
        "Mare Filmes|Maré Filmes|SAME",
        "Lippincot Williams|Lippincott Williams|UNTOLD",
      })
  void organisations_are_compared_by_their_distinctive_words(
      String stated, String known, String degree) {
    assertThat(degree(ValueType.ORGANIZATION, stated, known)).isEqualTo(degree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "Glass Harbour|The Glass Harbour|SAME",
        "O Porto de Vidro|The Glass Harbour|SAME",
        "Nosferatu|Nosferatu (1922)|CLOSE",
        "Nosferatu (1979)|Nosferatu (1922)|DIFFERENT",
        "Dr. Strangelove|Dr. Strangelove or: How to Worry|UNTOLD",
        "Symphony No. 5|Symphony No. 6|DIFFERENT",
        "Salt Road|Salt Roads|DIFFERENT",
        "Rashomon|Ikiru|DIFFERENT",
        "Night Ferries|Night Ferry|DIFFERENT",
        "Casablanka|Casablanca|UNTOLD",
      })
  void works_are_compared_by_title(String stated, String known, String degree) {
    assertThat(degree(ValueType.WORK, stated, known)).isEqualTo(degree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "silver compass|Silver Compass|SAME",
        "Silver Compass Award|Silver Compass|SAME",
        "Silver Compass|Silver Compass for Best Photography|CLOSE",
        "Silver Compass for Best Photography|Silver Compass|UNTOLD",
        "Silver Compass: Best Photography|Silver Compass for Best Photography|SAME",
        "Nobel Prize in Chemistry|Nobel Prize in Physics|DIFFERENT",
        "Nobel Prize|Nobel Prize in Physics|CLOSE",
        "Palme d'Or|Palme d’Or, Cannes 1964|CLOSE",
        "Academy Awards|Academy Award for Best Film|CLOSE",
        "Golden Anchor|Silver Compass|DIFFERENT",
      })
  void prizes_are_compared_by_name_and_category(String stated, String known, String degree) {
    assertThat(degree(ValueType.AWARD, stated, known)).isEqualTo(degree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "black and white|black-and-white|SAME",
        "B&W|black-and-white|SAME",
        "colour|color|SAME",
        "color|black-and-white|DIFFERENT",
        "Drama|drama film|SAME",
        "French|French language|SAME",
        "sci-fi|science fiction film|SAME",
        "thriller|psychological thriller|CLOSE",
        "psychological thriller|thriller|UNTOLD",
        "fiction|non-fiction|DIFFERENT",
        "director|assistant director|DIFFERENT",
        "blues|rhythm and blues|DIFFERENT",
        "director|film director|CLOSE",
        "air hostess|flight attendant|SAME",
        "comedy|drama|DIFFERENT",
      })
  void terms_are_compared_with_synonyms_and_kinds(String stated, String known, String degree) {
    assertThat(degree(ValueType.TERM, stated, known)).isEqualTo(degree);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "He dies!|he dies|SAME",
        "The Glass Harbour|Glass Harbour|SAME",
        "The Glass Harbour|O Porto de Vidro|DIFFERENT",
        "yes|no|DIFFERENT",
        "simple|very simple|UNTOLD",
        "1.66:1|1.66 : 1|SAME",
        "1.66:1|1.85:1|DIFFERENT",
      })
  void text_is_compared_by_its_words_and_has_no_aliases(
      String stated, String known, String degree) {
    assertThat(degree(ValueType.TEXT, stated, known)).isEqualTo(degree);
  }
}
