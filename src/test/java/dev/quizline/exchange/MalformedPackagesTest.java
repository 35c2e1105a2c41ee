package dev.quizline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong by the rules of its own format is named with its place, and nothing is taken. */
class MalformedPackagesTest {

  private static final String MANIFEST =
      "<manifest><resources><resource type='%s' href='q.xml'/></resources></manifest>";

  @TempDir Path folder;

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          OPEN_TRIVIA ! {"results":[{"type":"multiple"}]}          ! 1 ! lacks one of type
          OPEN_TRIVIA ! {"results":[^{]}                           ! 2 ! not JSON
          OPEN_TRIVIA ! {"a":1}                                    ! 1 ! no list "results"
          OPEN_TRIVIA ! [1]                                        ! 1 ! lacks one of type
          RAZZIA      ! {"subject":"s","questions":[{"question":"q","answers":["a","b"],"solution":2}]} ! 1 ! none of the 2 answers
          RAZZIA      ! {"subject":"s","questions":[^{"question":"q"}]} ! 2 ! lacks one of question
          HASCARD     ! # q^- a^- b                                ! 1 ! none is
          HASCARD     ! # q^* a^* b                                ! 1 ! 2 are
          HASCARD     ! # q^1. a^1. b                              ! 1 ! numbered 1 to 2
          HASCARD     ! # q^_a_^---^no title                       ! 4 ! begins with #
          QUIZ6       ! a:b^c                                      ! 2 ! with a colon between
          QUIZ6       ! a:[b                                       ! 1 ! not closed
          QUIZ6       ! a:b]                                       ! 1 ! not closed
          CSV         ! who,what^a,b                               ! 1 ! no row of headers
          CSV         ! question,a,b,correct^Q,x,y,z               ! 2 ! none of the options
          CSV         ! question,a,b,correct^Q,2,1,2               ! 2 ! may mean
          CSV         ! question,a,b,correct^Q,x,y,                ! 2 ! which option is right
          CSV         ! question,answer^,x                         ! 2 ! has no question
          CSV         ! question,answer^"Q,x                       ! 2 ! a quote is not closed
          CSV         ! question,answer^"Q"s,x                     ! 2 ! text stands behind
          CSV         ! question,answer,time^Q,x,soon              ! 2 ! "soon" is none
          CSV         ! question,answer,points^Q,x,many            ! 2 ! are no number
          CSV         ! question,answer,type^Q,x,numeric           ! 2 ! is no number
          CSV         ! question,answer,type^Q,x,true-false        ! 2 ! neither true nor false
          ANKI        ! #separator:tab^"a                          ! 2 ! a quote is not closed
          """)
  void text(ExchangeFormat format, String text, String place, String sentence) {
    Trip.In in = Trip.in(format, folder, text.replace('^', '\n'));

    assertThat(in.malformed()).hasSize(1);
    assertThat(in.malformed().get(0).place()).isEqualTo(place);
    assertThat(in.malformed().get(0).sentence()).contains(sentence);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          imsqti_item_xmlv2p1 ! <assessmentItem identifier='i' title='t'><itemBody><p>Q</p><choiceInteraction responseIdentifier='R'><simpleChoice identifier='A'>a</simpleChoice></choiceInteraction></itemBody></assessmentItem> ! question: a question without a right answer
          imsqti_item_xmlv2p1 ! <assessmentItem identifier='i' title='t'><itemBody><p>Q</p><uploadInteraction/></itemBody></assessmentItem> ! question: a question with uploadInteraction
          imsqti_item_xmlv2p1 ! <assessmentItem identifier='i' title='t'><itemBody><p>Q</p></itemBody></assessmentItem> ! question: a text that asks nothing
          imsqti_xmlv1p2      ! <item ident='i'><itemmetadata><qtimetadata><qtimetadatafield><fieldlabel>question_type</fieldlabel><fieldentry>essay_question</fieldentry></qtimetadatafield></qtimetadata></itemmetadata><presentation/></item> ! question: a question that a person must mark
          """)
  void what_no_bank_holds_is_left_out_and_named(String type, String item, String lost) {
    Trip.In in = qti(type, item);

    assertThat(in.malformed()).isEmpty();
    assertThat(in.questions()).isEmpty();
    assertThat(in.lost()).anyMatch(line -> line.startsWith(lost));
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '!',
      textBlock =
          """
          imsqti_xmlv1p2      ! <item ident='i'>                                  ! q.xml, line 1 ! not well-formed
          imsqti_xmlv1p2      ! <^DOCTYPE item SYSTEM 'x'><item/>                 ! q.xml, line 1 ! a DOCTYPE stands here
          imsqti_xmlv1p2      ! <item ident='i'><presentation><material><mattext>Q</mattext></material><response_lid ident='r'><render_choice><response_label ident='a'/></render_choice></response_lid></presentation></item> ! q.xml, line 1 ! marked as right
          imsqti_item_xmlv2p1 ! <assessmentItem identifier='i' title='t'><responseDeclaration identifier='R' cardinality='single'><correctResponse><value>B</value></correctResponse></responseDeclaration><itemBody><choiceInteraction responseIdentifier='R'><prompt>Q</prompt><simpleChoice identifier='A'>a</simpleChoice></choiceInteraction></itemBody></assessmentItem> ! q.xml, line 1 ! none of the choices
          """)
  void an_item_of_a_package(String type, String item, String place, String sentence) {
    Trip.In in = qti(type, item.replace('^', '!'));

    assertThat(in.malformed()).hasSize(1);
    assertThat(in.malformed().get(0).place()).isEqualTo(place);
    assertThat(in.malformed().get(0).sentence()).contains(sentence);
  }

  private Trip.In qti(String type, String item) {
    return zip(
        ExchangeFormat.QTI12, Map.of("imsmanifest.xml", MANIFEST.formatted(type), "q.xml", item));
  }

  private Trip.In zip(ExchangeFormat format, Map<String, String> entries) {
    return Trip.in(format, Trip.write(folder, "in.zip", BrokenPackages.zip(entries)));
  }

  @Test
  void a_manifest_that_names_what_is_not_there() {
    Trip.In in =
        zip(
            ExchangeFormat.QTI21,
            Map.of("imsmanifest.xml", MANIFEST.formatted("imsqti_item_xmlv2p1")));

    assertThat(in.malformed().get(0))
        .hasToString("in.zip:imsmanifest.xml, line 1: \"q.xml\" is not in the package");
  }

  @ParameterizedTest
  @CsvSource({"QTI12", "QTI21", "XLSX", "KAHOOT", "APKG"})
  void a_zip_whose_names_lead_out_of_it(ExchangeFormat format) {
    Trip.In in = zip(format, Map.of("../../etc/cron.d/x", "x"));

    assertThat(in.malformed()).singleElement().asString().contains("leads out of it");
  }

  @ParameterizedTest
  @CsvSource({"QTI12", "QTI21", "XLSX", "KAHOOT", "APKG"})
  void a_zip_that_holds_something_else(ExchangeFormat format) {
    assertThat(zip(format, Map.of("readme.txt", "x")).malformed()).hasSize(1);
  }

  @ParameterizedTest
  @CsvSource({"QTI12", "QTI21", "XLSX", "KAHOOT", "APKG"})
  void no_zip_at_all(ExchangeFormat format) {
    assertThat(Trip.in(format, folder, "hello").malformed()).hasSize(1);
  }

  @Test
  void a_package_that_only_newer_anki_reads() {
    Trip.In in =
        zip(ExchangeFormat.APKG, Map.of("collection.anki2", "x", "collection.anki21b", "x"));

    assertThat(in.malformed().get(0).sentence()).contains("Support older Anki versions");
  }

  @Test
  void a_workbook_with_a_document_type() {
    Trip.In in =
        zip(
            ExchangeFormat.XLSX,
            Map.of("xl/workbook.xml", "<!DOCTYPE a [<!ENTITY x 'y'>]><workbook/>"));

    assertThat(in.malformed().get(0).sentence()).contains("DOCTYPE");
  }
}
