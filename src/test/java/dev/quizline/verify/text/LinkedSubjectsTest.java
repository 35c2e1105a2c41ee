package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Sentences that tie works, people and places to one another, one shape after the other. */
class LinkedSubjectsTest {

  private static final TextReader READER = Measured.of("linked.tsv").reader();

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "a trade in apposition | contradicted | The Tollgates, a band from Leeds, did not record"
            + " Cold Canal.",
        "insertion before a copula | verified | Piet Rook, from Delft, is a producer of Slow"
            + " Harbour.",
        "artist behind a work | contradicted | The artist behind Slow Harbour died on 2 May 2009.",
        "joined denial | contradicted | Slow Harbour's release date isn't 11 February 1994.",
        "several people | contradicted | Paul Thorn and Karl Brugge were supervised by Mina Kolb.",
        "born behind a comma | contradicted | Slow Harbour was sung by Anna Brandt, born in"
            + " Rotterdam.",
        "singer from a town | verified | First Snow was made by the singer Anna Brandt from"
            + " Utrecht.",
        "one of those who | contradicted | Hugo Prat was among those who produced Slow Harbour.",
        "the firm that | contradicted | The Glass Bird is a drama; Molen Film was the company that"
            + " produced it.",
        "credited with | contradicted | Ned Ashe, Wil Tarn and Hugo Prat are credited with writing"
            + " Cold Canal.",
        "both verbs | contradicted | The Glass Bird is a film which Tom Quist both wrote and"
            + " directed.",
        "verb of another | contradicted | The Glass Bird is a film that Tom Quist directed and Hugo"
            + " Prat wrote the score for.",
        "its script | contradicted | The Glass Bird was scored by Hugo Prat; Tom Quist, born in"
            + " Perth, did not co-write its script.",
        "source by its author | contradicted | The Miller is an adaptation of the novella The"
            + " Miller by Otto Lind.",
        "author of a source | contradicted | The Glass Bird was inspired by the novel The Glass"
            + " Bird, written by Ruth Almeida.",
        "the one who made it | contradicted | The woman who directed The Glass Bird was born in"
            + " Graz.",
        "part before a verb | verified | In The Glass Bird, Rolf Stern is played by Karl Brugge.",
        "part before a verb | contradicted | Rolf Stern in The Glass Bird is played by Lena Osei.",
        "maker of a town | contradicted | The Glass Bird was made by Ruth Almeida of Graz.",
        "of a place by the way | partly verified | Ruth Almeida, once a guest of Graz, directed The"
            + " Glass Bird.",
        "a life lost | contradicted | Ruth Almeida lost her life in Kenya in 1971.",
      })
  void people(String shape, String verdict, String text) {
    check(shape, verdict, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "which was founded | contradicted | Mina Kolb studied at Harde College which was founded in"
            + " 1840 by Karl Prinz.",
        "founded in a town | contradicted | Mina Kolb worked at the Sternfeld Observatory in"
            + " Bregenz, Austria, which was founded in 1911.",
        "countries in a list | verified | The Glass Bird is a coproduction of France and Belgium.",
        "countries in a list | contradicted | The Glass Bird is a coproduction of Belgium, France"
            + " and Peru.",
      })
  void places(String shape, String verdict, String text) {
    check(shape, verdict, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "country of a currency | contradicted | The Glass Bird cost 900,000 US dollars.",
        "country of a currency | verified | The Glass Bird cost 600,000 US dollars.",
        "a verb that is a currency, too | verified | Mina Kolb, who was born in Graz, won the"
            + " Lorenz Medal.",
        "no month | verified | The Glass Bird stars Lena Osei as her son Jan. Made in 1966,"
            + " the film was written by Tom Quist.",
        "month | contradicted | The Glass Bird came out on 14 Jan. 1968.",
      })
  void figures(String shape, String verdict, String text) {
    check(shape, verdict, text);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "succeeded | contradicted | Cold Canal was succeeded by Slow Harbour.",
        "fronted order | contradicted | Following Lowlands, Slow Harbour was released in 1994.",
        "label of a clause | contradicted | The label on which Slow Harbour was released is Delta"
            + " Records.",
        "album of a clause | contradicted | The album Slow Harbour is on is The Ebb Tapes.",
        "band of a clause | contradicted | The band that recorded Cold Canal was formed in Lagos.",
        "band of a clause | verified | The band that recorded Cold Canal was formed in Leeds.",
        "flip side | contradicted | Quiet Pier is on the flip side of Slow Harbour.",
        "nickname of a prize | verified | The Glass Bird won the Oscar for Best Original Score.",
        "nickname of a prize | contradicted | The Oscar for Best Film Editing went to The Glass"
            + " Bird.",
        "category of a prize | contradicted | The Glass Bird won the Academy Award for Best"
            + " Picture.",
        "after a work not held | unverified | Slow Harbour, the album after Ebb, was a surprise.",
        "by of another verb | partly verified | The novel The Glass Bird was written by Tom Quist"
            + " and filmed by Ruth Almeida.",
        "an opera of some sort | verified | The Miller, an opera, was composed by Otto Lind.",
        "where it was made | verified | The country in which The Glass Bird was made is Belgium.",
        "inverted | verified | After First Snow came Slow Harbour.",
        "inverted | contradicted | After Cold Canal came Slow Harbour.",
        "inverted | contradicted | Before Cold Canal came Slow Harbour.",
        "next album | contradicted | The next album after Slow Harbour was Cold Canal.",
        "next album | contradicted | The next album after Slow Harbour was not Night Ferries.",
        "album before | contradicted | Cold Canal is the previous album before Slow Harbour.",
        "album entitled | contradicted | Slow Harbour is on the album entitled The Ebb Tapes.",
        "generic noun | verified | Otto Lind is the composer of the opera The Miller.",
        "author of a source | contradicted | The opera The Miller is based on the novella by Tom"
            + " Quist.",
        "source with a year | contradicted | The source of The Glass Bird is a 1958 novel. Shooting"
            + " took place in Lima.",
        "score from | contradicted | The Glass Bird, with a score from Otto Lind, was written by"
            + " Tom Quist.",
        "small at the start | contradicted | slow harbour was produced by Hugo Prat and Anna"
            + " Brandt.",
        "studio in a town | contradicted | Slow Harbour was recorded at Molen Studio in Arnhem.",
        "studio in a town | verified | Slow Harbour was recorded at Molen Studio in Delft.",
        "date without preposition | contradicted | The Miller was first performed 9 March 1881 at"
            + " the Teatro Verdi.",
        "where it lies | contradicted | Sternfeld Observatory is located in Linz, Austria.",
        "found with another | contradicted | Mina Kolb discovered kolbium together with Paul Thorn"
            + " in 1936.",
        "named for her | contradicted | Mina Kolb won the Lorenz Medal; the Thorn valve is named"
            + " for her.",
        "brother named | contradicted | The singer of Slow Harbour, Anna Brandt, has a brother"
            + " named Karl Brugge.",
      })
  void works(String shape, String verdict, String text) {
    check(shape, verdict, text);
  }

  private static void check(String shape, String verdict, String text) {
    assertThat(READER.read(text, Optional.empty()).verdict().label()).as(shape).isEqualTo(verdict);
  }
}
