package dev.quizline.exchange.sheet;

import java.io.BufferedInputStream;
import java.io.BufferedOutputStream;
import java.io.DataInputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.StandardOpenOption;
import java.util.ArrayList;
import java.util.List;

/**
 * Rows that wait in a file until all are known which decide how a table begins. The file is gone
 * when it is closed, or when the program ends.
 */
final class RowsAside implements AutoCloseable {

  /** Takes rows; what it throws ends the reading. */
  @FunctionalInterface
  interface Taker {
    void row(List<String> cells) throws IOException;
  }

  private final FileChannel file;
  private final DataOutputStream out;
  private int rows;

  RowsAside() throws IOException {
    file =
        FileChannel.open(
            Files.createTempFile("quizline", ".rows"),
            StandardOpenOption.READ,
            StandardOpenOption.WRITE,
            StandardOpenOption.DELETE_ON_CLOSE);
    out = new DataOutputStream(new BufferedOutputStream(Channels.newOutputStream(file), 1 << 16));
  }

  void add(List<String> cells) throws IOException {
    out.writeInt(cells.size());
    for (String cell : cells) {
      byte[] bytes = cell.getBytes(StandardCharsets.UTF_8);
      out.writeInt(bytes.length);
      out.write(bytes);
    }
    rows++;
  }

  /** Hands on all rows, in their order. */
  void forEach(Taker taker) throws IOException {
    out.flush();
    file.position(0);
    DataInputStream in =
        new DataInputStream(new BufferedInputStream(Channels.newInputStream(file), 1 << 16));
    for (int row = 0; row < rows; row++) {
      int cells = in.readInt();
      List<String> read = new ArrayList<>(cells);
      for (int cell = 0; cell < cells; cell++) {
        read.add(new String(in.readNBytes(in.readInt()), StandardCharsets.UTF_8));
      }
      taker.row(read);
    }
  }

  @Override
  public void close() throws IOException {
    file.close();
  }
}
