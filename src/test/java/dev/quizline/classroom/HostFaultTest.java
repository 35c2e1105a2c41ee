package dev.quizline.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quizline.classroom.HostedRoom.Listener;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A room over HTTP when lines, clients and hosts break. */
class HostFaultTest extends ServedTest {

  @Test
  void who_does_not_read_is_cut_off_and_delays_nobody() throws Exception {
    List<Socket> stalled = new ArrayList<>();
    try {
      for (int i = 0; i < 10; i++) {
        stalled.add(deaf(room.join("Stalled " + i)));
      }
      try (Listener ada = room.listen(room.join("Ada"))) {
        ada.awaits("lobby");
        room.does(RoomMoves::next);
        for (int times = 1; times < 5_000 && here() > 1; times++) {
          room.does(RoomMoves::pause);
          ada.awaits("paused", times);
          room.does(RoomMoves::pause);
        }
        assertThat(here()).isEqualTo(1);
        room.does(RoomMoves::reveal);
        ada.awaits("reveal");
      }
    } finally {
      closeAll(stalled);
    }
  }

  /** A stream that nobody reads, with little room for what waits to be read. */
  private Socket deaf(String token) throws IOException {
    Socket socket = new Socket();
    socket.setReceiveBufferSize(2048);
    socket.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), room.port()));
    String asked = "GET /api/v1/events?token=" + token + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n";
    socket.getOutputStream().write(asked.getBytes(StandardCharsets.US_ASCII));
    return socket;
  }

  private long here() {
    return room.room().playing().stream().filter(player -> player.presence().here()).count();
  }

  @Test
  void slow_senders_hold_up_nobody() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < 300; i++) {
        Socket socket = room.raw();
        slow.add(socket);
        socket.getOutputStream().write("GET / HTTP/1.1\r\nHost: ".getBytes());
      }
      Socket last = slow.get(slow.size() - 1);

      assertThat(room.join("Ada")).isNotEmpty();

      // Had they been waited for, they would have been hung up on by now.
      last.getOutputStream().write("127.0.0.1\r\n\r\n".getBytes());
      assertThat(last.getInputStream().readNBytes(15)).asString().isEqualTo("HTTP/1.1 200 OK");
    } finally {
      closeAll(slow);
    }
  }

  private static void closeAll(List<Socket> sockets) throws IOException {
    for (Socket socket : sockets) {
      socket.close();
    }
  }

  @Test
  void a_host_that_died_is_followed_by_one_that_knows_every_answer() throws Exception {
    String ada = room.join("Ada");
    String bo = room.join("Bo");
    room.does(RoomMoves::next);
    room.answer(ada, "q1", "0");
    room.close();

    room = resumed();

    assertThat(room.room().paused()).isTrue();
    assertThat(room.answer(bo, "q1", "0")).startsWith("409").contains("paused");
    room.does(RoomMoves::pause);
    assertThat(room.answer(ada, "q1", "1")).contains("\"again\":true");
    assertThat(room.answer(bo, "q1", "0")).contains("\"accepted\":true");
    room.does(RoomMoves::reveal);
    assertThat(room.room().standings()).allMatch(standing -> standing.points() == 1);
  }

  @Test
  void what_a_host_that_died_revealed_is_still_told_to_who_missed_it() throws Exception {
    String ada = room.join("Ada");
    room.does(RoomMoves::next);
    room.does(RoomMoves::reveal);
    room.does(RoomMoves::next);
    room.close();

    room = resumed();

    try (Listener listener = room.listen(ada, "Last-Event-ID: 2")) {
      assertThat(listener.awaits("standings")).containsOnlyOnce("event: reveal").contains("Rhine");
    }
    try (Listener listener = room.listen(ada, "Last-Event-ID: 4")) {
      assertThat(listener.awaits("standings")).doesNotContain("event: reveal");
    }
  }

  @Test
  void two_hosts_never_share_a_room() throws Exception {
    assertThatThrownBy(() -> resumed())
        .isInstanceOf(IOException.class)
        .hasMessageContaining("another host");
  }
}
