package dev.quizline.classroom;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Locale;
import java.util.Optional;

/**
 * Where a room is, as a host prints it or a person types it: {@code http://192.168.0.7:8123/#K7QX},
 * {@code K7QX@192.168.0.7:8123}, or the address alone.
 *
 * @param base ends in a slash
 * @param code what it takes to join; empty where the address does not tell
 */
public record Invitation(URI base, Optional<String> code) {

  /** Reads an address; empty where it is none. Without a scheme it is {@code http}. */
  public static Optional<Invitation> read(String text) {
    String address = text.strip();
    Optional<String> code = Optional.empty();
    int at = address.indexOf('@');
    if (at >= 0 && !address.contains("://")) {
      code = nonBlank(address.substring(0, at));
      address = address.substring(at + 1);
    }
    try {
      URI uri = new URI(address.contains("://") ? address : "http://" + address);
      String scheme = String.valueOf(uri.getScheme()).toLowerCase(Locale.ROOT);
      boolean web = scheme.equals("http") || scheme.equals("https");
      if (!web || uri.getHost() == null || uri.getUserInfo() != null) {
        return Optional.empty();
      }
      if (code.isEmpty()) {
        code = nonBlank(uri.getFragment());
      }
      return Optional.of(
          new Invitation(
              new URI(scheme, null, uri.getHost(), uri.getPort(), "/", null, null), code));
    } catch (URISyntaxException e) {
      return Optional.empty();
    }
  }

  private static Optional<String> nonBlank(String text) {
    return Optional.ofNullable(text).map(String::strip).filter(code -> !code.isEmpty());
  }
}
