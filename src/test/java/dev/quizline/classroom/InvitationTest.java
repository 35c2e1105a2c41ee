package dev.quizline.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class InvitationTest {

  @ParameterizedTest
  @CsvSource({
    "http://192.168.0.7:8123/#K7QX, http://192.168.0.7:8123/, K7QX",
    "' http://room.local/#k7qx ',   http://room.local/,       k7qx",
    "K7QX@192.168.0.7:8123,         http://192.168.0.7:8123/, K7QX",
    "K7 QX@room.local,              http://room.local/,       K7 QX",
    "K7QX@[fe80::1]:8123,           http://[fe80::1]:8123/,   K7QX",
    "https://room.example/x?y#K7QX, https://room.example/,    K7QX"
  })
  void names_the_room_and_its_code(String text, URI base, String code) {
    assertThat(Invitation.read(text)).contains(new Invitation(base, Optional.of(code)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://192.168.0.7:8123", "192.168.0.7:8123", "@192.168.0.7:8123"})
  void may_leave_the_code_to_be_asked_for(String text) {
    assertThat(Invitation.read(text))
        .contains(new Invitation(URI.create("http://192.168.0.7:8123/"), Optional.empty()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "  ",
        "ftp://room.local/",
        "a b",
        "K7QX@",
        "http://",
        "http://me:pw@room/",
        ":80"
      })
  void is_nothing_else(String text) {
    assertThat(Invitation.read(text)).isEmpty();
  }

  @Test
  void takes_the_plain_web_where_nothing_is_said() {
    assertThat(Invitation.read("localhost").orElseThrow().base().getScheme()).isEqualTo("http");
  }
}
