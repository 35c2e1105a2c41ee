package dev.quizline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.bank.AwkwardBanks;
import dev.quizline.bank.Bank;
import dev.quizline.quiz.Kind;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.EnumSet;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The same bank makes the same bytes, and what programs look for stands where they look. */
class SteadyBytesTest {

  private static final Bank BANK = AwkwardBanks.bank(3, 30, EnumSet.allOf(Kind.class));

  @ParameterizedTest
  @EnumSource(names = {"QTI12", "QTI21", "XLSX", "KAHOOT", "APKG", "ANKI", "CSV", "RAZZIA"})
  void a_second_export_is_the_same(ExchangeFormat format) {
    assertThat(Trip.out(format, BANK, new Losses()))
        .isEqualTo(Trip.out(format, BANK, new Losses()));
  }

  @Test
  void no_cell_of_a_table_begins_a_formula() {
    assertThat(Trip.text(ExchangeFormat.CSV, BANK)).contains("'=1+1").doesNotContain(",=1+1");
  }

  @Test
  void the_headers_of_kahoot_stand_in_the_eighth_row() throws IOException {
    byte[] book = Trip.out(ExchangeFormat.KAHOOT, BANK, new Losses());

    assertThat(entry("xl/worksheets/sheet1.xml", book))
        .containsSubsequence(
            "<row r=\"8\"",
            "Question - max 120 characters",
            "Correct answer(s) - choose at least one",
            "<row r=\"9\"");
  }

  @Test
  void canvas_tells_the_quiz_from_its_assignment() throws IOException {
    byte[] zip = Trip.out(ExchangeFormat.QTI12, BANK, new Losses());
    String manifest = entry("imsmanifest.xml", zip);
    String ident = manifest.replaceAll("(?s).*<file href=\"([^/\"]+)/.*", "$1");

    assertThat(entry(ident + "/assessment_meta.xml", zip))
        .contains("<quiz identifier=\"" + ident + "\"")
        .doesNotContain("<assignment identifier=\"" + ident + "\"");
    assertThat(entry(ident + "/" + ident + ".xml", zip)).contains("ident=\"" + ident + "\"");
  }

  private static String entry(String name, byte[] zip) throws IOException {
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        if (entry.getName().equals(name)) {
          return new String(in.readAllBytes(), StandardCharsets.UTF_8);
        }
      }
    }
    throw new AssertionError("no " + name);
  }
}
