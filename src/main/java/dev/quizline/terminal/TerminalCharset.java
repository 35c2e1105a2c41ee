package dev.quizline.terminal;

import java.nio.charset.Charset;
import java.nio.charset.IllegalCharsetNameException;
import java.nio.charset.StandardCharsets;
import java.nio.charset.UnsupportedCharsetException;
import java.util.Map;
import java.util.Optional;

/** The charset that a person's terminal takes, by the locale in the environment. */
public final class TerminalCharset {

  private TerminalCharset() {}

  /**
   * What {@code LC_ALL}, {@code LC_CTYPE} or {@code LANG} says; empty where none of them is set.
   */
  public static Optional<Charset> of(Map<String, String> env) {
    for (String name : new String[] {"LC_ALL", "LC_CTYPE", "LANG"}) {
      String locale = env.getOrDefault(name, "");
      if (!locale.isEmpty()) {
        return Optional.of(named(locale));
      }
    }
    return Optional.empty();
  }

  /** The part behind the dot of {@code fr_FR.UTF-8@euro}; the C locale is ASCII. */
  private static Charset named(String locale) {
    int dot = locale.indexOf('.');
    if (dot < 0) {
      return StandardCharsets.US_ASCII;
    }
    int at = locale.indexOf('@', dot);
    try {
      return Charset.forName(locale.substring(dot + 1, at < 0 ? locale.length() : at));
    } catch (IllegalCharsetNameException | UnsupportedCharsetException e) {
      return StandardCharsets.US_ASCII;
    }
  }
}
