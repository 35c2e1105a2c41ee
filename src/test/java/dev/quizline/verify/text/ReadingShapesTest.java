package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.verify.Verdict;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shapes of sentences that the reader knows, one by one. */
class ReadingShapesTest {

  private static final TextReader FILMS = Measured.of("more-films.tsv").reader();
  private static final TextReader MUSIC = Measured.of("more-music.tsv").reader();
  private static final TextReader PEOPLE = Measured.of("more-scientists.tsv").reader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "fronted participle | contradicted | Directed by Steven Spielberg and cut by Sam O'Steen,"
            + " Jaws opened in 1975.",
        "split quotation | verified | \"Jaws,\" the old usher said, \"was directed by Steven"
            + " Spielberg.\"",
        "split quotation of what is false | contradicted | \"Jaws,\" the old usher said, \"was"
            + " directed by Wim Wenders.\"",
        "split quotation of what nobody knows | unverified | \"Jaws,\" the old usher said, \"was"
            + " shown here all summer.\"",
        "quotation before its speaker | verified | \"Jaws was directed by Steven Spielberg,\" the"
            + " usher insisted.",
        "false quotation before its speaker | contradicted | \"Jaws was directed by Wim Wenders,\""
            + " the usher insisted.",
        "quotation that nobody says | unverified | \"Jaws was directed by Wim Wenders,\" no one"
            + " ever said.",
        "quotation taken back | unverified | \"Jaws was directed by Wim Wenders,\" is a common"
            + " mistake.",
        "ranked by a participle | unverified | Jaws is the most quoted film in the world.",
        "fronted adverbial | contradicted | With a score by Ry Cooder, Jaws opened in 1975.",
        "fronted pronoun | verified | Although its budget was only $7 million, Fargo earned $60.6"
            + " million.",
        "apposition | contradicted | Bong Joon-ho directed Parasite, a Swedish thriller.",
        "relative clause | contradicted | Jaws is a thriller which earned 12 million dollars.",
        "gapped cast | contradicted | In Jaws, Roy Scheider plays a policeman, Liv Ullmann a"
            + " scientist and Robert Shaw a hunter.",
        "company | contradicted | The Third Man stars Joseph Cotten alongside Liv Ullmann.",
        "cinematographer beside | verified | Jaws was filmed at Martha's Vineyard, with Bill Butler"
            + " as cinematographer.",
        "two crafts in a row | verified | Jaws was directed by Steven Spielberg and the editor was"
            + " Verna Fields.",
        "one of two | contradicted | Song Kang-ho and Liv Ullmann are two of the stars of"
            + " Parasite.",
        "maker and year | partly verified | Wim Wenders's 1949 thriller The Third Man was written"
            + " by Graham Greene.",
        "half an hour more | verified | The Third Man lasts an hour and 48 minutes.",
        "indefinite person | partly verified | Although it was directed by a Swede, Persona was"
            + " shot by Sven Nykvist.",
        "list before a verb | contradicted | Jaws is a film that Liv Ullmann and Verna Fields"
            + " directed.",
        "it behind a clause | verified | Verna Fields edited Jaws and David Brown produced it.",
        "one more clause | verified | Jaws was edited by Verna Fields and David Brown produced it.",
        "list of a participle | contradicted | The film Jaws starring Robert Shaw and Liv Ullmann"
            + " was released.",
        "of which | contradicted | Jaws, the music of which is by Ry Cooder, opened in 1975.",
        "name left over | partly verified | Based on the play Rashomon, Fargo was directed by Joel"
            + " Coen.",
        "film by V that | contradicted | Jaws is a film by Steven Spielberg that was shot by Ry"
            + " Cooder.",
        "shared which | contradicted | Jaws is a thriller which opened in 1975 and cost $3"
            + " million.",
        "apposed language | contradicted | Robert Shaw stars in Jaws, a French language film.",
        "who also | contradicted | Jaws was written by Peter Benchley, who also directed it.",
        "apposed release | verified | Verna Fields was an editor of Jaws, a Universal Pictures"
            + " release.",
        "not the only one | verified | Richard D. Zanuck was not the only producer of Jaws.",
        "not the only one | contradicted | Carol Reed was not the only director of The Third Man.",
        "not the only one | contradicted | Liv Ullmann was not the only producer of Jaws.",
        "not alone | verified | Jaws was not written by Peter Benchley alone.",
        "not alone | contradicted | The Third Man was not directed by Carol Reed alone.",
        "what nobody measures | opinion | Jaws has the most relentless pace in the cinema.",
        "what is measured | unverified | Jaws was the most expensive picture of its summer.",
        "bound kept | verified | Jaws grossed over $400 million.",
        "bound missed | contradicted | Jaws was made for less than 5 million dollars.",
        "bound of time | verified | The Third Man is under two hours long.",
        "bound by date | contradicted | Jaws was released before 1970.",
        "number in words | contradicted | Jaws lasts one hundred and thirteen minutes.",
        "tens and units | verified | The Third Man lasts one hour and forty-eight minutes.",
        "decade in words | contradicted | Jaws came out in the eighties.",
        "bare minutes | contradicted | The running time of Jaws is 121.0.",
        "beside another | contradicted | Roy Scheider stars opposite Liv Ullmann in Jaws.",
        "insertion | contradicted | The composer of Jaws, directed by Steven Spielberg, is Ry"
            + " Cooder.",
        "name behind description | contradicted | The film starring Audrey Tautou, Amélie, was"
            + " directed by Carol Reed.",
        "base form | verified | Jaws was distribute by Universal Pictures.",
        "all small | verified | steven spielberg directed jaws.",
        "denied in the main clause | contradicted | Steven Spielberg is not the person who directed"
            + " Jaws.",
        "denied before a clause | verified | It wasn't Carol Reed who directed Jaws.",
        "contracted denial | contradicted | The camera work on Jaws wasn't done by Bill Butler.",
        "director of another | verified | Carol Reed wasn't the director of Jaws.",
        "head of the cast | contradicted | Liv Ullmann heads the cast of Jaws.",
        "second verb denied | contradicted | Joel Coen directed Fargo and did not write it.",
        "second verb | contradicted | Carol Reed directed The Third Man and also wrote it.",
        "work by a maker | contradicted | Universal Pictures brought out the Carol Reed film The"
            + " Third Man.",
        "born before a name | contradicted | Fargo was directed by Minneapolis born Ethan Coen.",
        "one who did it | contradicted | Jaws came out in 1975; the person who edited it is Ry"
            + " Cooder.",
        "came to | contradicted | Jaws was cut by Verna Fields and its budget came to $3 million.",
        "basis of | contradicted | The play Chinatown is the basis of Jaws.",
        "shooting | contradicted | Shooting of Persona took place in Cologne.",
        "made and released | verified | Barunson E&A made Parasite for CJ Entertainment.",
        "cut by another | contradicted | Ry Cooder put together Persona.",
        "two nouns for one | verified | Joel Coen is both the writer and director of Fargo.",
        "two nouns for one | contradicted | Steven Spielberg is the director and editor of Jaws.",
        "verb of its own | verified | The screenplay of The Third Man was written by Graham Greene,"
            + " and Oswald Hafenrichter edited the film.",
      })
  void films(String shape, String verdict, String text) {
    assertThat(FILMS.read(text, Optional.empty()).verdict().label()).as(shape).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "libretto of | verified | The libretto of Turandot was written by Giuseppe Adami.",
        "libretto of | contradicted | The libretto of Turandot was written by Max Kessel.",
        "second preposition | contradicted | Blue Train was released in 1958 on EMI Records.",
        "predicate | contradicted | Wuthering Heights is Vera Lunt's first single.",
        "composer's work | verified | Puccini's opera Turandot premiered in 1926.",
        "by of another verb | verified | Harvest is an album of country rock, co-produced by Elliot"
            + " Mazer.",
      })
  void music(String shape, String verdict, String text) {
    assertThat(MUSIC.read(text, Optional.empty()).verdict().label()).as(shape).isEqualTo(verdict);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "state of the past | contradicted | Lise Meitner was born in Calcutta, British India.",
        "trade and birth | contradicted | Wanda Ferreira was a Brazilian chemist born in Lund.",
        "trade before a name | contradicted | Botanist Georg Ostrander was born in Paris.",
        "his advisor | contradicted | Georg Ostrander was taught by Carl Runge, his doctoral"
            + " advisor.",
        "infinitive | verified | Chien-Shiung Wu became the first person to win the Wolf Prize in"
            + " Physics.",
        "year of another verb | verified | Max Born, who died in Göttingen, won the Nobel Prize in"
            + " Physics.",
      })
  void scientists(String shape, String verdict, String text) {
    assertThat(PEOPLE.read(text, Optional.empty()).verdict().label()).as(shape).isEqualTo(verdict);
  }

  @Test
  void a_headline_in_capitals_is_not_what_the_film_stands_for() {
    TextFinding finding =
        FILMS.read("A Fisherman's Dream\n\nThe film was shot by Rose Amory.", Optional.of("jaws"));

    assertThat(finding.verdict()).isEqualTo(Verdict.CONTRADICTED);
  }

  @ParameterizedTest
  @ValueSource(strings = {"Name the director of Jaws.", "Guess the editor of Jaws."})
  void a_command_names_nobody(String command) {
    assertThat(FILMS.read(command, Optional.empty()).claims()).isEmpty();
  }

  @Test
  void a_surname_is_claimed_as_the_whole_name_of_its_one_bearer() {
    TextFinding finding = FILMS.read("Spielberg directed Jaws.", Optional.empty());

    assertThat(finding.claims())
        .extracting(claim -> claim.finding().claim().value().orElseThrow())
        .containsExactly("Steven Spielberg");
  }

  @Test
  void a_date_is_claimed_as_it_is_written() {
    TextFinding finding = FILMS.read("Jaws opened on June 20, 1975.", Optional.empty());

    assertThat(finding.claims())
        .extracting(claim -> claim.finding().claim().value().orElseThrow())
        .containsExactly("June 20 1975");
  }
}
