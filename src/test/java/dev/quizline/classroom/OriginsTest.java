package dev.quizline.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Which requests are let through by where they say they come from. */
class OriginsTest {

  private final Origins origins = new Origins(Set.of("desk", "desk.local"));

  @ParameterizedTest
  @ValueSource(
      strings = {
        "127.0.0.1:8017",
        "192.168.1.5",
        "localhost:8017",
        "LOCALHOST",
        "[::1]:8017",
        "[fe80::1]",
        "desk:8017",
        "Desk.local"
      })
  void numbers_and_own_names_are_hosts(String host) {
    assertThat(origins.allow(Optional.of(host), Optional.empty())).isTrue();
    assertThat(origins.allow(Optional.of(host), Optional.of("http://" + host))).isTrue();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "evil.example", "evil.example:8017", "127.0.0.1.evil.example", "localhost.evil.example",
        "", "127.0.0.1:8017@evil.example", "[evil]", "desk.evil.example"
      })
  void other_names_are_not(String host) {
    assertThat(origins.allow(Optional.of(host), Optional.empty())).isFalse();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"http://evil.example", "null", "https://127.0.0.1:8017", "http://127.0.0.1:80"})
  void a_post_from_another_place_is_refused(String origin) {
    assertThat(origins.allow(Optional.of("127.0.0.1:8017"), Optional.of(origin))).isFalse();
  }

  @Test
  void without_a_host_nothing_is_allowed() {
    assertThat(origins.allow(Optional.empty(), Optional.empty())).isFalse();
  }
}
