package dev.quizline.classroom;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import dev.quizline.classroom.HostedRoom.Listener;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Scoring;
import java.io.IOException;
import java.net.Socket;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A room over HTTP, as phones, terminals and people who mean no good see it. */
@Timeout(120)
class HostTest {

  private static final List<Question> QUESTIONS =
      List.of(Played.question("q1"), Played.question("q2"), Played.question("q3"));

  @TempDir private Path folder;
  private HostedRoom room;

  @BeforeEach
  void open() throws IOException {
    room = new HostedRoom(folder, Played.rules(Scoring.ACCURACY, false), QUESTIONS);
  }

  @AfterEach
  void close() throws IOException {
    room.close();
  }

  @Nested
  class A_player {

    @Test
    void joins_answers_and_hears_how_it_went() throws Exception {
      String ada = room.join("Ada");
      try (Listener listener = room.listen(ada)) {
        listener.awaits("lobby");
        room.does(RoomMoves::next);
        listener.awaits("question");

        assertThat(room.answer(ada, "q1", "0")).isEqualTo("200 {\"accepted\":true,\"late\":false}");
        listener.awaits("locked");
        room.does(RoomMoves::next);

        assertThat(listener.awaits("reveal"))
            .contains("\"key\":\"Rhine\"", "\"key_choices\":[0]", "\"result\":\"correct\"")
            .contains("\"verdict\":\"verified\"", "\"sources\":[\"A book\"]");
      }
    }

    @Test
    void never_receives_a_key_before_the_reveal() throws Exception {
      StringBuilder received = new StringBuilder();
      String ada = room.join("Ada");
      received.append(room.post("look", "{\"code\":\"BCDFGH\"}"));
      room.join("Bo");
      try (Listener listener = room.listen(ada)) {
        room.does(RoomMoves::next);
        listener.awaits("question");
        received.append(room.answer(ada, "q1", "0"));
        received.append(room.answer(ada, "q1", "1"));
        received.append(room.answer(ada, "q2", "0"));
        room.does(RoomMoves::pause);
        listener.awaits("paused");
        room.does(RoomMoves::pause);
        String before = listener.heard();
        received.append(before);

        // The same question answered right and wrong must read the same.
        String bo = room.join("Cy");
        received.append(room.answer(bo, "q1", "2"));

        assertThat(received.toString())
            .contains("Which is a river?", "Rhine", "Alps")
            .doesNotContain("key", "explain", "flows", "right", "correct", "wrong", "share");
      }
    }

    @Test
    void comes_back_to_the_same_question_with_the_time_left_and_the_answer_given()
        throws Exception {
      String ada = room.join("Ada");
      room.join("Bo");
      room.does(RoomMoves::next);
      room.answer(ada, "q1", "\"alps\"");

      try (Listener listener = room.listen(ada)) {
        assertThat(listener.awaits("question"))
            .contains("\"answer\":{\"given\":\"Alps\"}", "\"limit_ms\":10000");
      }
    }

    @Test
    void comes_back_by_name_and_personal_code_on_another_device() throws Exception {
      String joined = room.post("join", "{\"code\":\"BCDFGH\",\"name\":\"Ada\"}");
      String code = HostedRoom.field(joined, "personal_code");

      String back =
          room.post(
              "rejoin",
              "{\"code\":\"BCDFGH\",\"name\":\" ADA\",\"personal_code\":\""
                  + code.toLowerCase(Locale.ROOT)
                  + "\"}");

      assertThat(HostedRoom.field(back, "token")).isEqualTo(HostedRoom.field(joined, "token"));
      assertThat(
              room.post(
                  "rejoin", "{\"code\":\"BCDFGH\",\"name\":\"Ada\",\"personal_code\":\"22222\"}"))
          .startsWith("403");
    }

    @Test
    void is_told_the_reveal_that_was_missed() throws Exception {
      String ada = room.join("Ada");
      Listener first = room.listen(ada);
      room.does(RoomMoves::next);
      first.awaits("question");
      room.answer(ada, "q1", "0");
      first.awaits("locked");
      first.close();
      room.does(RoomMoves::next);
      room.does(RoomMoves::next);
      room.does(RoomMoves::next);

      try (Listener again = room.listen(ada, "Last-Event-ID: 3")) {
        assertThat(again.awaits("question"))
            .containsSubsequence("event: reveal", "\"question\":\"q1\"", "event: question", "q2");
      }
    }

    @Test
    void may_have_more_time_and_nobody_else_hears_of_it() throws Exception {
      String slow = room.join("Slow");
      String ada = room.join("Ada");
      room.does(RoomMoves::next);

      try (Listener slowly = room.listen(slow);
          Listener usual = room.listen(ada)) {
        assertThat(slowly.awaits("question")).contains("\"limit_ms\":30000");
        assertThat(usual.awaits("question")).contains("\"limit_ms\":10000").doesNotContain("30000");
      }
    }

    @Test
    void who_is_kicked_is_told_and_has_no_token_any_more() throws Exception {
      String ada = room.join("Ada");
      try (Listener listener = room.listen(ada)) {
        listener.awaits("lobby");
        room.does(moves -> moves.kick(0));

        listener.awaits("kicked");
        HostedRoom.await(listener::ended);
        assertThat(room.answer(ada, "q1", "0")).startsWith("403").contains("\"kind\":\"token\"");
      }
    }

    @ParameterizedTest
    @CsvSource(
        delimiter = '|',
        value = {
          "0|200",
          "2|200",
          "\"a\"|200",
          "\"Rhine\"|200",
          "3|422",
          "-1|422",
          "[0]|422",
          "[]|422",
          "\"\"|422",
          "\"zebra\"|422",
          "null|400",
          "{}|422",
          "true|422",
          "1.5|422",
          "99999999999|422",
          "[[0,0]]|422"
        })
    void answers_with_a_text_or_an_index_and_hears_why_not(String response, int status)
        throws Exception {
      String ada = room.join("Ada");
      room.does(RoomMoves::next);

      assertThat(room.answer(ada, "q1", response)).startsWith(Integer.toString(status));
    }
  }

  @Nested
  class Against_mischief {

    @Test
    void a_wrong_code_opens_nothing_and_guessing_is_slowed_down() throws Exception {
      String last = "";
      for (int i = 0; i < 200 && !last.startsWith("429"); i++) {
        last = room.post("join", "{\"code\":\"XXXXXX\",\"name\":\"Eve\"}");
        assertThat(last).doesNotStartWith("200");
      }

      assertThat(last).startsWith("429").contains("slow_down");
      assertThat(room.room().players()).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "",
          "{",
          "[]",
          "null",
          "{\"code\":5}",
          "{\"code\":\"BCDFGH\"}x",
          "{\"name\":\"Ada\"}",
          "{\"code\":{\"a\":[1,2]}}",
          "\u0000"
        })
    void garbage_is_answered_with_a_sentence(String body) throws Exception {
      assertThat(room.post("join", body)).startsWith("400 {\"error\":\"");
    }

    @Test
    void nesting_without_end_is_garbage_too() throws Exception {
      assertThat(room.post("join", "{\"code\":" + "[".repeat(8000))).startsWith("400");
    }

    @Test
    void names_stay_data() throws Exception {
      String said = room.post("join", "{\"code\":\"BCDFGH\",\"name\":\"<b>\\\"\\u001b[2J=1+1\"}");

      assertThat(said).contains("\"player\":\"<b>\\\"[2J=1+1\"");
    }

    @Test
    void other_hosts_and_origins_get_nothing() throws Exception {
      assertThat(said("GET / HTTP/1.1\r\nHost: evil.example\r\n\r\n")).contains(" 403 ");
      assertThat(said("GET / HTTP/1.1\r\n\r\n")).contains(" 403 ");
      assertThat(
              said(
                  "POST /api/v1/join HTTP/1.1\r\nHost: 127.0.0.1\r\nOrigin: http://evil.example\r\n"
                      + "Content-Type: application/json\r\nContent-Length: 2\r\n\r\n{}"))
          .contains(" 403 ");
      assertThat(
              said(
                  "POST /api/v1/join HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Type: text/plain\r\n"
                      + "Content-Length: 2\r\n\r\n{}"))
          .contains(" 400 ");
    }

    @ParameterizedTest
    @ValueSource(
        strings = {
          "\u0001\u0002\u0003\r\n\r\n",
          "GET\r\n\r\n",
          "GET / FTP/9.9\r\nHost: 127.0.0.1\r\n\r\n",
          "POST /api/v1/join HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -5\r\n\r\n",
          "POST /api/v1/join HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 99999999\r\n\r\n",
          "POST /api/v1/join HTTP/1.1\r\n"
              + "Host: 127.0.0.1\r\n"
              + "Transfer-Encoding: chunked\r\n\r\n"
              + "zz\r\n",
          "GET /api/v1/events?token=%zz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
          "GET /../../etc/passwd HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
          "DELETE / HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n"
        })
    void what_is_no_request_of_ours_leads_nowhere(String bytes) throws Exception {
      assertThat(said(bytes)).doesNotContain(" 200 ", "root:");
      assertThat(room.get("/").statusCode()).isEqualTo(200);
    }

    @Test
    void headers_and_bodies_are_bounded() throws Exception {
      String many = "X-A: b\r\n".repeat(100);
      String heavy = "X-A: " + "b".repeat(9000) + "\r\n";
      String large = "{\"code\":\"" + "x".repeat(17_000) + "\"}";

      assertThat(said("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n" + many + "\r\n")).contains(" 400 ");
      assertThat(said("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\n" + heavy + "\r\n"))
          .doesNotContain(" 200 ");
      assertThat(room.post("join", large)).startsWith("413");
    }

    @Test
    void every_reply_forbids_what_pages_can_be_tricked_with() throws Exception {
      HttpResponse<String> page = room.get("/");

      assertThat(page.headers().firstValue("content-security-policy").orElseThrow())
          .contains("default-src 'none'", "frame-ancestors 'none'")
          .doesNotContain("unsafe");
      assertThat(page.headers().firstValue("referrer-policy")).contains("no-referrer");
      assertThat(page.headers().firstValue("set-cookie")).isEmpty();
      assertThat(page.headers().firstValue("access-control-allow-origin")).isEmpty();
    }

    @Test
    void results_are_for_the_host() throws Exception {
      assertThat(room.get("/api/v1/results").statusCode()).isEqualTo(403);
      assertThat(room.get("/api/v1/results", "Authorization", "Bearer " + HostedRoom.SECRET).body())
          .contains("\"title\":\"Rivers\"");
    }

    /** Everything that comes back until the host hangs up or says nothing more for a while. */
    private String said(String bytes) throws IOException {
      try (Socket socket = room.raw()) {
        socket.setSoTimeout(400);
        socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
        StringBuilder said = new StringBuilder();
        try {
          for (int c = socket.getInputStream().read(); c >= 0; c = socket.getInputStream().read()) {
            said.append((char) c);
          }
        } catch (IOException e) {
          // Silence, or a connection that was cut.
        }
        return said.toString();
      }
    }
  }

  @Nested
  class When_things_break {

    @Test
    void a_stalled_reader_delays_nobody() throws Exception {
      List<Socket> stalled = new ArrayList<>();
      try {
        for (int i = 0; i < 30; i++) {
          Socket socket = room.raw();
          stalled.add(socket);
          socket
              .getOutputStream()
              .write(
                  ("GET /api/v1/events?token="
                          + room.join("Stalled " + i)
                          + " HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n")
                      .getBytes(StandardCharsets.US_ASCII));
        }
        String ada = room.join("Ada");
        try (Listener listener = room.listen(ada)) {
          listener.awaits("lobby");
          room.does(RoomMoves::next);
          for (int i = 0; i < 400; i++) {
            room.does(RoomMoves::pause);
          }
          room.does(RoomMoves::reveal);
          listener.awaits("reveal");
        }
      } finally {
        for (Socket socket : stalled) {
          socket.close();
        }
      }
    }

    @Test
    void slow_senders_hold_up_nobody() throws Exception {
      List<Socket> slow = new ArrayList<>();
      try {
        for (int i = 0; i < 300; i++) {
          Socket socket = room.raw();
          slow.add(socket);
          socket.getOutputStream().write("POST /api/v1/join HTTP/1.1\r\nHost: ".getBytes());
        }
        long start = System.nanoTime();

        assertThat(room.join("Ada")).isNotEmpty();
        assertThat(System.nanoTime() - start).isLessThan(5_000_000_000L);
      } finally {
        for (Socket socket : slow) {
          socket.close();
        }
      }
    }

    @Test
    void a_host_that_died_is_followed_by_one_that_knows_every_answer() throws Exception {
      String ada = room.join("Ada");
      String bo = room.join("Bo");
      room.does(RoomMoves::next);
      room.answer(ada, "q1", "0");
      room.close();

      room = HostedRoom.resumed(folder, Played.rules(Scoring.ACCURACY, false), QUESTIONS);

      assertThat(room.room().paused()).isTrue();
      assertThat(room.answer(bo, "q1", "0")).startsWith("409").contains("paused");
      room.does(RoomMoves::pause);
      assertThat(room.answer(ada, "q1", "1")).contains("\"again\":true");
      assertThat(room.answer(bo, "q1", "0")).contains("\"accepted\":true");
      room.does(RoomMoves::reveal);
      assertThat(room.room().standings()).allMatch(standing -> standing.points() == 1);
    }

    @Test
    void two_hosts_never_share_a_room() throws Exception {
      assertThatThrownBy(
              () -> HostedRoom.resumed(folder, Played.rules(Scoring.ACCURACY, false), QUESTIONS))
          .isInstanceOf(IOException.class)
          .hasMessageContaining("another host");
    }
  }
}
