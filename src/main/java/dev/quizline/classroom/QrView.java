package dev.quizline.classroom;

import dev.quizline.terminal.Line;
import dev.quizline.terminal.Look;
import dev.quizline.terminal.Role;
import io.nayuki.qrcodegen.QrCode;
import java.util.ArrayList;
import java.util.List;

/**
 * A QR code of half blocks, two modules a row: light on dark, with the quiet zone that cameras
 * want.
 */
final class QrView {

  private static final int QUIET = 2;

  private QrView() {}

  /** Nothing where it does not fit, or the output has no blocks to draw with. */
  static List<Line> of(String text, int rows, Look look) {
    if (!look.unicode() || look.plain()) {
      return List.of();
    }
    QrCode code = QrCode.encodeText(text, QrCode.Ecc.LOW);
    int size = code.size + 2 * QUIET;
    int margin = Math.max(0, (look.width() - size) / 2);
    if (size > look.width() || (size + 1) / 2 > rows) {
      return List.of();
    }
    List<Line> lines = new ArrayList<>();
    for (int y = -QUIET; y < code.size + QUIET; y += 2) {
      StringBuilder row = new StringBuilder();
      for (int x = -QUIET; x < code.size + QUIET; x++) {
        boolean last = y + 1 == code.size + QUIET;
        row.append(sign(!code.getModule(x, y), !last && !code.getModule(x, y + 1)));
      }
      lines.add(Line.of(" ".repeat(margin)).plus(row.toString(), Role.LIGHT_ON_DARK));
    }
    return lines;
  }

  private static char sign(boolean above, boolean below) {
    if (above) {
      return below ? '█' : '▀';
    }
    return below ? '▄' : ' ';
  }
}
