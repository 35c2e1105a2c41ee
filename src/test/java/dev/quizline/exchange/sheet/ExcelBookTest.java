package dev.quizline.exchange.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.dhatim.fastexcel.reader.CellType;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.Row;
import org.junit.jupiter.api.Test;

class ExcelBookTest {

  private static final List<String> AWKWARD =
      List.of("=1+1", " blanks at the ends ", "a\nline < & > \"", "\u05e9\u05dc\u05d5\u05dd");

  @Test
  void holds_every_cell_as_a_text_however_many_rows_there_are() throws IOException {
    List<List<String>> rows =
        Stream.concat(
                Stream.of(List.of("number", "formula", "blanks", "signs", "from the right")),
                IntStream.rangeClosed(1, 1200)
                    .mapToObj(i -> Stream.concat(Stream.of("row " + i), AWKWARD.stream()).toList()))
            .toList();
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();

    new ExcelBook("Rows", 0)
        .write(
            taker -> {
              for (List<String> row : rows) {
                taker.row(row);
              }
            },
            bytes);

    try (ReadableWorkbook book =
        new ReadableWorkbook(new ByteArrayInputStream(bytes.toByteArray()))) {
      List<Row> read = book.getFirstSheet().read();
      assertThat(read)
          .extracting(row -> row.stream().map(cell -> cell.getText()).toList())
          .containsExactlyElementsOf(rows);
      assertThat(read)
          .allSatisfy(
              row ->
                  assertThat(row).extracting(cell -> cell.getType()).containsOnly(CellType.STRING));
    }
  }
}
