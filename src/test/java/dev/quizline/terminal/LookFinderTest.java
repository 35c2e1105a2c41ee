package dev.quizline.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LookFinderTest {

  private static final Charset UTF_8 = StandardCharsets.UTF_8;

  @Nested
  class Colour_and_plainness {

    @ParameterizedTest(name = "terminal {0}, {1}, NO_COLOR {2}, --plain {3}")
    @CsvSource({
      // terminal, type, NO_COLOR, --plain: colour, plain
      "true,  xterm-256color, -,   false, true,  false",
      "true,  xterm-256color, -,   true,  false, true",
      "true,  xterm-256color, '',  false, true,  false",
      "true,  xterm-256color, '',  true,  false, true",
      "true,  xterm-256color, 1,   false, false, false",
      "true,  xterm-256color, 1,   true,  false, true",
      "true,  dumb,           -,   false, false, true",
      "true,  dumb,           -,   true,  false, true",
      "true,  dumb,           1,   false, false, true",
      "true,  dumb,           1,   true,  false, true",
      "true,  '',             -,   false, false, true",
      "true,  unknown,        -,   false, false, true",
      "true,  vt100,          -,   false, false, false",
      "true,  vt220,          -,   false, false, false",
      "true,  xterm-mono,     -,   false, false, false",
      "true,  linux-m,        -,   false, false, false",
      "true,  tmux-256color,  -,   false, true,  false",
      "true,  linux,          -,   false, true,  false",
      "false, xterm-256color, -,   false, false, true",
      "false, xterm-256color, -,   true,  false, true",
      "false, xterm-256color, 1,   false, false, true",
      "false, xterm-256color, 1,   true,  false, true",
      "false, dumb,           -,   false, false, true",
      "false, '',             -,   false, false, true"
    })
    void follow_from_the_surroundings(
        boolean terminal,
        String type,
        String noColor,
        boolean plain,
        boolean colour,
        boolean expectedPlain) {
      Map<String, String> env = noColor.equals("-") ? Map.of() : Map.of("NO_COLOR", noColor);
      Look look = LookFinder.find(env, terminal, type, 80, UTF_8, plain);
      assertThat(look.colour()).isEqualTo(colour);
      assertThat(look.plain()).isEqualTo(expectedPlain);
    }
  }

  @Nested
  class Unicode {

    @ParameterizedTest(name = "LC_ALL {0}, LC_CTYPE {1}, LANG {2}, {3}")
    @CsvSource({
      "-,           -,           -,           UTF-8,      true",
      "-,           -,           -,           US-ASCII,   false",
      "-,           -,           -,           ISO-8859-1, false",
      "-,           -,           en_US.UTF-8, UTF-8,      true",
      "-,           -,           en_US.utf8,  UTF-8,      true",
      "-,           -,           en_US.UTF-8, US-ASCII,   false",
      "-,           -,           C,           UTF-8,      false",
      "-,           -,           POSIX,       UTF-8,      false",
      "-,           -,           de_DE@euro,  UTF-8,      false",
      "-,           C.UTF-8,     C,           UTF-8,      true",
      "-,           C,           C.UTF-8,     UTF-8,      false",
      "C,           C.UTF-8,     C.UTF-8,     UTF-8,      false",
      "fr_FR.UTF-8, C,           C,           UTF-8,      true",
      "'',          '',          C.UTF-8,     UTF-8,      true",
      "'',          '',          '',          UTF-8,      true"
    })
    void needs_a_locale_and_a_charset_that_have_it(
        String all, String ctype, String lang, String charset, boolean unicode) {
      Map<String, String> env = new java.util.HashMap<>();
      Map.of("LC_ALL", all, "LC_CTYPE", ctype, "LANG", lang)
          .forEach(
              (name, value) -> {
                if (!value.equals("-")) {
                  env.put(name, value);
                }
              });
      Look look = LookFinder.find(env, true, "xterm", 80, Charset.forName(charset), false);
      assertThat(look.unicode()).isEqualTo(unicode);
    }
  }

  @ParameterizedTest
  @CsvSource({
    "true, 100, 100",
    "true, 0, 80",
    "true, -1, 80",
    "true, 5, 20",
    "true, 999, 300",
    "false, 100, 80"
  })
  void the_width_is_the_terminals_within_reason(boolean terminal, int columns, int width) {
    assertThat(LookFinder.find(Map.of(), terminal, "xterm", columns, UTF_8, false).width())
        .isEqualTo(width);
  }

  @Test
  void a_pipe_gets_the_look_for_pipes() {
    assertThat(LookFinder.find(Map.of(), false, "xterm", 200, UTF_8, false)).isEqualTo(Look.PIPE);
  }
}
