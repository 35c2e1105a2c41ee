package dev.quizline.cli;

import java.util.LinkedHashMap;
import java.util.Map;

/** What a run tells the shell. These codes never change their meaning. */
public enum ExitStatus {
  OK(0, "all went well"),
  NO(1, "the honest no: a refuted key, a contradiction, a lint error, a pass mark missed"),
  USAGE(2, "the command line is not right"),
  MALFORMED(65, "a file is not what it should be"),
  NOT_FOUND(66, "a file or bank is not there, or cannot be read"),
  OUR_BUG(70, "a fault of the program itself"),
  CANNOT_CREATE(73, "an output file cannot be created"),
  IO_FAILED(74, "reading or writing failed"),
  HUNG_UP(129, "the terminal went away; answers are kept"),
  INTERRUPTED(130, "Ctrl-C; answers are kept"),
  TERMINATED(143, "ended from outside; answers are kept");

  private final int code;
  private final String meaning;

  ExitStatus(int code, String meaning) {
    this.code = code;
    this.meaning = meaning;
  }

  public int code() {
    return code;
  }

  public String meaning() {
    return meaning;
  }

  /** As picocli's help lists exit codes. */
  static Map<String, String> helpMap() {
    Map<String, String> lines = new LinkedHashMap<>();
    for (ExitStatus status : values()) {
      lines.put(String.valueOf(status.code), status.meaning);
    }
    return lines;
  }
}
