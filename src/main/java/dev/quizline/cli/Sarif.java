package dev.quizline.cli;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;

/** A run of this program as code scanners read it, SARIF 2.1.0, on one line as it goes on. */
final class Sarif {

  private static final String SCHEMA = "https://json.schemastore.org/sarif-2.1.0.json";

  private final JsonStream json;

  /**
   * @param out takes the text piece by piece
   */
  Sarif(Consumer<String> out) {
    json = new JsonStream(out);
  }

  /**
   * All that stands before the results.
   *
   * @param rules that results may name
   */
  void begin(List<Json> rules) {
    Json driver =
        Json.object().with("name", "quizline").with("version", Version.NUMBER).with("rules", rules);
    json.object().name("$schema").value(SCHEMA).name("version").value("2.1.0");
    json.name("runs").list().object();
    json.name("tool").value(Json.object().with("driver", driver));
    json.name("columnKind").value("unicodeCodePoints");
    json.name("results").list();
  }

  void add(Json result) {
    json.value(result);
  }

  void end() {
    json.endList().endObject().endList().endObject();
  }

  /**
   * Something that was found.
   *
   * @param rule id of what it is
   * @param level {@code error}, {@code warning} or {@code note}
   * @param in where; what it is about may have a name without a place in a file
   */
  static Json result(String rule, String level, String message, In in) {
    return Json.object()
        .with("ruleId", rule)
        .with("level", level)
        .with("message", Json.object().with("text", escaped(message)))
        .with("locations", List.of(in.json()));
  }

  /**
   * Where something was found.
   *
   * @param file its path as the person gave it
   * @param name of the statement or question
   */
  record In(Optional<String> file, Optional<Region> region, Optional<String> name) {

    Json json() {
      return Json.object()
          .with("physicalLocation", file.map(this::physical))
          .with("logicalLocations", name.map(it -> List.of(Json.object().with("name", it))));
    }

    private Json physical(String path) {
      return Json.object()
          .with("artifactLocation", Json.object().with("uri", uri(path)))
          .with("region", region.map(Sarif::region));
    }
  }

  private static Json region(Region region) {
    Json json = Json.object().with("startLine", region.line());
    if (region.column() > 0) {
      json.with("startColumn", region.column())
          .with("endLine", region.endLine())
          .with("endColumn", region.endColumn());
    }
    return region.column() == 0 || region.offset() == Region.UNKNOWN
        ? json
        : json.with("charOffset", region.offset()).with("charLength", region.length());
  }

  /** A path as a relative reference, with slashes whatever the system writes. */
  private static String uri(String path) {
    try {
      Path file = Path.of(path);
      return file.isAbsolute()
          ? file.toUri().toASCIIString()
          : new URI(null, null, "./" + path.replace('\\', '/'), null)
              .toASCIIString()
              .substring("./".length());
    } catch (URISyntaxException e) {
      throw new IllegalStateException("a path is always a URI", e);
    }
  }

  /** In a message brackets would be a link, and braces a place for an argument. */
  private static String escaped(String message) {
    return message
        .replace("\\", "\\\\")
        .replace("[", "\\[")
        .replace("]", "\\]")
        .replace("{", "{{")
        .replace("}", "}}");
  }

  static Json rule(String id, String description) {
    return Json.object().with("id", id).with("shortDescription", text(description));
  }

  static Json text(String text) {
    return Json.object().with("text", text);
  }
}
