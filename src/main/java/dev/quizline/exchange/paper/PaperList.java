package dev.quizline.exchange.paper;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import dev.quizline.exchange.sheet.SafeCell;
import dev.quizline.quiz.Question;
import java.io.IOException;
import java.io.StringWriter;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Which paper is whose, and what is right on it: a table for whoever marks by script, and traces a
 * paper by its fingerprint.
 */
public final class PaperList {

  private static final List<String> TITLES =
      List.of("fingerprint", "paper", "student", "seed", "points", "file", "questions", "marks");

  private PaperList() {}

  /**
   * As CSV; no cell is a formula to a spreadsheet. {@code questions} are ids in the order of the
   * paper, {@code marks} what stands beside each where it is right.
   *
   * @param files of the papers, in their order
   */
  public static String csv(List<Sheet> papers, List<String> files) throws IOException {
    StringWriter text = new StringWriter();
    CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text);
    csv.writeRecord(TITLES);
    for (int i = 0; i < papers.size(); i++) {
      csv.writeRecord(row(papers.get(i), files.get(i)).stream().map(SafeCell::write).toList());
    }
    csv.close();
    return text.toString();
  }

  private static List<String> row(Sheet sheet, String file) {
    List<Question> questions = sheet.entries().stream().map(Sheet.Entry::question).toList();
    return new ArrayList<>(
        List.of(
            sheet.fingerprint(),
            sheet.label(),
            sheet.student().orElse(""),
            Long.toString(sheet.seed()),
            Integer.toString(sheet.points()),
            file,
            questions.stream().map(Question::id).collect(Collectors.joining(" ")),
            questions.stream().map(PaperList::mark).collect(Collectors.joining(" | "))));
  }

  private static String mark(Question question) {
    KeyOnPaper key = KeyOnPaper.of(question);
    return key.mark().isEmpty() ? key.words() : key.mark();
  }
}
