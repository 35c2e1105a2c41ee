package dev.quizline.exchange.anki;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.exchange.ExchangeFormat;
import dev.quizline.exchange.Losses;
import dev.quizline.exchange.Outgoing;
import dev.quizline.exchange.Trip;
import java.io.ByteArrayOutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Notes as text. */
class AnkiTextTest {

  @TempDir Path folder;

  private Trip.In in(ExchangeFormat format, String text) {
    return Trip.in(format, folder, text);
  }

  @Test
  void notes_of_a_person_become_words_to_type_and_texts_with_gaps() {
    List<Map<String, Object>> notes =
        in(
                ExchangeFormat.ANKI,
                "#separator:semicolon\n#html:true\n#tags column:3\n"
                    + "the sea;la <b>mer</b>;french nouns\n"
                    + "\"{{c1::Paris::city}} is in {{c2::France}}; yes\";why not;\n"
                    + "# a comment\n")
            .keys();

    assertThat(notes.get(0))
        .containsEntry("answers", List.of("la mer"))
        .containsEntry("tags", List.of("french", "nouns"));
    assertThat(notes.get(1))
        .containsEntry("ask", "{#1} is in {#2}; yes")
        .containsEntry("explain", "why not");
  }

  @Test
  void the_guid_hangs_on_the_id_alone() throws Exception {
    Trip.In one = in(ExchangeFormat.TSV, "id\tquestion\tanswer\nferry\tWhich ferry?\tCacilhas\n");
    Trip.In other = in(ExchangeFormat.TSV, "id\tquestion\tanswer\nferry\tWhich boat?\tBarco\n");

    assertThat(guid(one)).isEqualTo(guid(other)).hasSize(10);
  }

  private String guid(Trip.In in) throws Exception {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    Outgoing outgoing = new Outgoing(ExchangeFormat.ANKI, bytes, new Losses());
    outgoing.begin(in.arrivals().header);
    outgoing.question(in.only());
    outgoing.end();
    return bytes
        .toString(StandardCharsets.UTF_8)
        .lines()
        .skip(6)
        .findFirst()
        .orElseThrow()
        .split("\t")[0];
  }
}
