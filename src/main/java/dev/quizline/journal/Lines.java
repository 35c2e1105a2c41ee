package dev.quizline.journal;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.channels.ReadableByteChannel;
import java.util.Arrays;

/** Cuts a stream of bytes into lines, holding no more than one of them in memory. */
final class Lines {

  /** No line of a journal is longer; what is, is no journal. */
  static final int LONGEST = 1 << 26;

  private static final int CHUNK = 1 << 16;

  /** Takes lines, numbered from 1, without their newlines. */
  interface Sink {

    /**
     * @param ended whether a newline came behind it; if not, it is the last
     */
    void line(long number, byte[] bytes, int from, int to, boolean ended);

    /** A line longer than {@link #LONGEST}. */
    void tooLong(long number);
  }

  private final Sink sink;
  private byte[] bytes = new byte[CHUNK];
  private int from;
  private int to;
  private long number = 1;
  private boolean skipping;

  private Lines(Sink sink) {
    this.sink = sink;
  }

  /**
   * @param size how many bytes to read at most
   */
  static void read(ReadableByteChannel channel, long size, Sink sink) throws IOException {
    new Lines(sink).run(channel, size);
  }

  private void run(ReadableByteChannel channel, long size) throws IOException {
    long left = size;
    while (left > 0) {
      makeRoom();
      int room = (int) Math.min(left, bytes.length - to);
      int read = channel.read(ByteBuffer.wrap(bytes, to, room));
      if (read < 0) {
        break;
      }
      left -= read;
      int seen = to;
      to += read;
      cut(seen);
    }
    if (skipping) {
      sink.tooLong(number);
    } else if (to > from) {
      sink.line(number, bytes, from, to, false);
    }
  }

  /** Moves the unfinished line to the front, and gives it more room if it needs it. */
  private void makeRoom() {
    System.arraycopy(bytes, from, bytes, 0, to - from);
    to -= from;
    from = 0;
    if (to == bytes.length && to >= LONGEST) {
      skipping = true;
    }
    if (skipping) {
      to = 0;
    } else if (to == bytes.length) {
      bytes = Arrays.copyOf(bytes, 2 * to);
    }
  }

  private void cut(int seen) {
    for (int i = seen; i < to; i++) {
      if (bytes[i] == '\n') {
        if (skipping) {
          sink.tooLong(number);
        } else {
          sink.line(number, bytes, from, i, true);
        }
        skipping = false;
        from = i + 1;
        number++;
      }
    }
  }
}
