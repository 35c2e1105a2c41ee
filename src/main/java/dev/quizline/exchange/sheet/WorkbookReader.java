package dev.quizline.exchange.sheet;

import dev.quizline.exchange.Foreign;
import dev.quizline.exchange.FormatReader;
import dev.quizline.exchange.Head;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.Loss;
import java.io.IOException;
import java.util.Optional;

/** Reads the first sheet of an Excel workbook: any table of questions, Kahoot's among them. */
public final class WorkbookReader implements FormatReader {

  @Override
  public boolean recognises(Head head) {
    return head.holds("xl/workbook.xml");
  }

  @Override
  public void read(Foreign file, Intake intake) throws IOException {
    Optional<String> unfit = WorkbookCheck.fault(file.path());
    if (unfit.isPresent()) {
      intake.malformed("", unfit.get());
      return;
    }
    try (WorkbookRows rows = WorkbookRows.open(file.path())) {
      for (String name : rows.otherSheets()) {
        intake.lost(new Loss(Loss.BANK, "sheets", "the sheet \"" + name + "\"", Loss.LEFT_OUT));
      }
      SheetReading reading = new SheetReading(intake);
      for (var cells = rows.next(); cells.isPresent(); cells = rows.next()) {
        take(cells.get(), reading, intake);
      }
      reading.end();
    } catch (WorkbookRows.Broken e) {
      intake.malformed("", "this workbook is broken; open it in a spreadsheet and save it again");
    }
  }

  private static void take(WorkbookRows.Cells cells, SheetReading reading, Intake intake)
      throws IOException {
    if (cells.faulty().isPresent()) {
      intake.malformed(
          cells.row().line(), "the cell " + cells.faulty().get() + " holds an error of the sheet");
    } else {
      reading.row(cells.row());
    }
  }
}
