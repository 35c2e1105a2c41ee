package dev.quizline.classroom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;

/** The files of the page, and nothing else that lies anywhere. */
final class Pages {

  private record Kind(String file, String type) {}

  private static final Map<String, Kind> FILES =
      Map.of(
          "/", new Kind("page/index.html", "text/html; charset=utf-8"),
          "/page.css", new Kind("page/page.css", "text/css; charset=utf-8"),
          "/page.js", new Kind("page/page.js", "text/javascript; charset=utf-8"),
          "/icon.svg", new Kind("page/icon.svg", "image/svg+xml"),
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
