package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.file.Path;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What join says before there is a room. */
class JoinCommandTest {

  @TempDir private Path folder;
  private CommandLineFixture quizline;

  @BeforeEach
  void install() {
    quizline = new CommandLineFixture(folder);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ftp://room.local", "a b", "http://"})
  void wants_an_address(String address) {
    assertThat(quizline.run("join", address))
        .exitedWith(ExitStatus.USAGE)
        .errContains("is no address of a room", "The host shows one");
  }

  @Test
  void wants_a_code() {
    assertThat(quizline.run("join", "127.0.0.1:8017"))
        .exitedWith(ExitStatus.USAGE)
        .errContains("does not tell the room's code", "--code CODE");
  }

  @Test
  void says_where_nobody_answers() throws IOException {
    try (Socket deaf = new Socket()) {
      // Bound and not listening: nobody answers there, and nobody else can take the port.
      deaf.bind(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0));
      assertThat(quizline.run("join", "K7QX@127.0.0.1:" + deaf.getLocalPort()))
          .exitedWith(ExitStatus.IO_FAILED)
          .errContains("cannot be reached", "same network");
    }
  }
}
