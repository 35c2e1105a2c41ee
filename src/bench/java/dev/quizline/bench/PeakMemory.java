package dev.quizline.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalLong;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The most memory that a process ever had in use, as Linux counts it. */
final class PeakMemory {

  private static final Pattern HIGH_WATER = Pattern.compile("VmHWM:\\s*(\\d+) kB");

  private PeakMemory() {}

  /** In megabytes; empty once the process is gone. */
  static OptionalLong of(long process) {
    try {
      Matcher line = HIGH_WATER.matcher(Files.readString(Path.of("/proc/" + process + "/status")));
      return line.find()
          ? OptionalLong.of(Long.parseLong(line.group(1)) / 1024)
          : OptionalLong.empty();
    } catch (IOException e) {
      return OptionalLong.empty();
    }
  }
}
