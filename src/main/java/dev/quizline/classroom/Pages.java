package dev.quizline.classroom;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of the page, and nothing else that lies anywhere. */
final class Pages {

  private static final Pattern PART = Pattern.compile("/([a-z]{1,20})\\.(js|css)");
  private static final Map<String, String> TYPES =
      Map.of("js", "text/javascript; charset=utf-8", "css", "text/css; charset=utf-8");

  private Pages() {}

  static Optional<Reply> at(String path) {
    if (path.equals("/")) {
      return file("page/index.html", "text/html; charset=utf-8");
    }
    if (path.equals("/api/v1")) {
      return file("protocol.md", "text/markdown; charset=utf-8");
    }
    Matcher part = PART.matcher(path);
    return part.matches() ? file("page" + path, TYPES.get(part.group(2))) : Optional.empty();
  }

  private static Optional<Reply> file(String name, String type) {
    try (InputStream in = Pages.class.getResourceAsStream(name)) {
      return in == null
          ? Optional.empty()
          : Optional.of(new Reply(200, type, in.readAllBytes(), Map.of()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
