package dev.quizline.classroom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** The files of the page, and nothing else that lies anywhere. */
final class Pages {

  private static final String HTML = "text/html; charset=utf-8";
  private static final String CSS = "text/css; charset=utf-8";
  private static final String SCRIPT = "text/javascript; charset=utf-8";

  private record Kind(String file, String type) {}

  private static final Map<String, Kind> FILES =
      Map.of(
          "/", new Kind("page/index.html", HTML),
          "/page.css", new Kind("page/page.css", CSS),
          "/page.js", new Kind("page/page.js", SCRIPT),
          "/door.js", new Kind("page/door.js", SCRIPT),
          "/dom.js", new Kind("page/dom.js", SCRIPT),
          "/forms.js", new Kind("page/forms.js", SCRIPT),
          "/scenes.js", new Kind("page/scenes.js", SCRIPT),
          "/wire.js", new Kind("page/wire.js", SCRIPT),
          "/api/v1", new Kind("protocol.md", "text/markdown; charset=utf-8"));

  private Pages() {}

  static Optional<Reply> at(String path) {
    return Optional.ofNullable(FILES.get(path))
        .map(kind -> new Reply(200, kind.type, bytes(kind.file), Map.of()));
  }

  private static byte[] bytes(String file) {
    try (InputStream in = Pages.class.getResourceAsStream(file)) {
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
