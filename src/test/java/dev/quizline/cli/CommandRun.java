package dev.quizline.cli;

import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What came of a command run in this process. */
record CommandRun(int code, String out, String err) {

  List<String> rows() {
    return out.lines().toList();
  }

  /** Of {@code --format json}: the one object that was said. */
  JsonNode json() {
    return new JsonMapper().readTree(out);
  }

  /** Of {@code --format jsonl}: the objects, a line each. */
  List<JsonNode> jsonRows() {
    JsonMapper mapper = new JsonMapper();
    return rows().stream().map(mapper::readTree).toList();
  }

  @Override
  public String toString() {
    return "exit code " + code + "\n--- stdout\n" + out + "--- stderr\n" + err;
  }
}
