package dev.quizline.classroom;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.Socket;
import java.net.SocketException;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A room over HTTP, as people who mean no good see it. */
class HostMischiefTest extends ServedTest {

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
                    + "Connection: close\r\n"
                    + "Content-Length: 2\r\n\r\n{}"))
        .contains(" 400 ");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "\u0001\u0002\u0003 x\r\n\r\n",
        "GET\r\n\r\n",
        "GET / FTP/9.9\r\nHost: 127.0.0.1\r\n\r\n",
        "POST /api/v1/join HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: -5\r\n\r\n",
        "POST /api/v1/join HTTP/1.1\r\nHost: 127.0.0.1\r\nContent-Length: 99999999\r\n"
            + "Connection: close\r\n\r\n",
        "POST /api/v1/join HTTP/1.1\r\n"
            + "Host: 127.0.0.1\r\n"
            + "Transfer-Encoding: chunked\r\n\r\n"
            + "zz\r\n",
        "GET /api/v1/events?token=%zz HTTP/1.1\r\nHost: 127.0.0.1\r\n\r\n",
        "GET /../../etc/passwd HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n",
        "DELETE / HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"
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

  /** Everything that comes back until the host hangs up. */
  private String said(String bytes) throws IOException {
    StringBuilder said = new StringBuilder();
    try (Socket socket = room.raw()) {
      socket.getOutputStream().write(bytes.getBytes(StandardCharsets.ISO_8859_1));
      for (int c = socket.getInputStream().read(); c >= 0; c = socket.getInputStream().read()) {
        said.append((char) c);
      }
    } catch (SocketException e) {
      // Hung up before everything was read.
    }
    return said.toString();
  }
}
