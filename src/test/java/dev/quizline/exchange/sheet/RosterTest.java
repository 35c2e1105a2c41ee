package dev.quizline.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.exchange.Foreign;
import dev.quizline.exchange.Malformed;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class RosterTest {

  @TempDir Path folder;

  private Roster.Reading read(byte[] bytes) {
    try {
      Path file = Files.write(folder.resolve("class.csv"), bytes);
      return Roster.read(new Foreign("class.csv", file));
    } catch (IOException e) {
      throw new AssertionError(e);
    }
  }

  private Roster.Reading read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  private List<String> names(String text) {
    return read(text).roster().orElseThrow().names();
  }

  private List<String> malformed(String text) {
    return read(text).malformed().stream().map(Malformed::toString).toList();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "name\nAda\nGrace\n",
        "id,Name,mail\n1,Ada,a@x\n2,Grace,g@x\n",
        "id;NAME;mail\r\n1;Ada;a@x\r\n2;Grace;g@x\r\n",
        "id\tstudent_name\n1\tAda\n\n2\tGrace\n",
        "\uFEFFname,id\n\"Ada\",1\n Grace ,2",
      })
  void names_are_found_in_their_column(String text) {
    assertThat(names(text)).containsExactly("Ada", "Grace");
  }

  @Test
  void first_and_last_names_are_put_together() {
    assertThat(names("Last Name,First Name\nLovelace,Ada\n")).containsExactly("Ada Lovelace");
  }

  @Test
  void what_does_not_show_is_taken_out_and_the_rest_stays_as_it_is() {
    assertThat(names("name\n\"=cmd()\u202E\"\n\"two\nlines\"\n<script>\n../../x\n"))
        .containsExactly("=cmd()", "two lines", "<script>", "../../x");
  }

  @Test
  void names_that_several_have_are_known() {
    assertThat(read("name\nAda\nGrace\nAda\n").roster().orElseThrow().shared())
        .containsExactly("Ada");
  }

  @Test
  void every_row_without_a_name_is_told() {
    assertThat(malformed("name,id\nAda,1\n,2\n\u202E,3\n" + "x".repeat(201) + ",4\n"))
        .containsExactly(
            "class.csv:3: there is no name in this row",
            "class.csv:4: there is no name in this row",
            "class.csv:5: the name has more than 200 characters");
  }

  @Test
  void a_table_without_names_is_refused() {
    assertThat(malformed("id,mail\n1,a@x\n"))
        .containsExactly(
            "class.csv:1: no column is called name; the first row says how the columns are called");
    assertThat(malformed("name\n")).containsExactly("class.csv: there is no student in it");
    assertThat(malformed(""))
        .containsExactly(
            "class.csv: there is nothing in it; the first row names the columns, one of them name");
    assertThat(malformed("name\n\"Ada\nGrace\n"))
        .containsExactly("class.csv: a quote is opened and never closed");
  }

  @Test
  void what_is_no_text_is_refused() {
    assertThat(read(new byte[] {'P', 'K', 3, 4, 0, 0, (byte) 0xff}).malformed())
        .extracting(Malformed::toString)
        .containsExactly("class.csv: this is no table in UTF-8: save it as CSV in that encoding");
  }
}
