package dev.quizline.terminal;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;

/** Decides from the surroundings what an output can show. A pure function. */
public final class LookFinder {

  private static final int DEFAULT_WIDTH = 80;

  private LookFinder() {}

  /**
   * @param env the environment: {@code NO_COLOR}, {@code LC_ALL}, {@code LC_CTYPE} and {@code LANG}
   *     are looked at
   * @param terminal whether the output is a terminal, not a pipe or a file
   * @param type the terminal's type, as in {@code TERM}; empty where there is none
   * @param width its columns; 0 or less where it does not say
   * @param charset what the output encodes with
   * @param plain whether the person asked for {@code --plain}
   */
  public static Look find(
      Map<String, String> env,
      boolean terminal,
      String type,
      int width,
      Charset charset,
      boolean plain) {
    boolean dumb = !terminal || type.isEmpty() || type.startsWith("dumb") || type.equals("unknown");
    boolean colour = !dumb && !plain && colours(type) && value(env, "NO_COLOR").isEmpty();
    return new Look(
        terminal && width > 0 ? width : DEFAULT_WIDTH,
        colour,
        StandardCharsets.UTF_8.equals(charset) && speaksUtf8(env),
        plain || dumb);
  }

  /** Terminals of one colour are few and known by name. */
  private static boolean colours(String type) {
    return !(type.startsWith("vt1")
        || type.startsWith("vt2")
        || type.startsWith("vt3")
        || type.startsWith("vt52")
        || type.endsWith("-m")
        || type.endsWith("-mono"));
  }

  /** POSIX: the first of the three that is set decides. Where none is, the charset has decided. */
  private static boolean speaksUtf8(Map<String, String> env) {
    String locale = value(env, "LC_ALL");
    if (locale.isEmpty()) {
      locale = value(env, "LC_CTYPE");
    }
    if (locale.isEmpty()) {
      locale = value(env, "LANG");
    }
    String lower = locale.toLowerCase(Locale.ROOT);
    return lower.isEmpty() || lower.contains("utf-8") || lower.contains("utf8");
  }

  private static String value(Map<String, String> env, String name) {
    return env.getOrDefault(name, "");
  }
}
