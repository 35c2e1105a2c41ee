package dev.quizline.classroom;

import dev.quizline.journal.Entry;
import dev.quizline.journal.Round;
import dev.quizline.packaged.Await;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Rules;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.Socket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.function.Function;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** A room that is really served, on loopback. Its clock stands still, however long a test takes. */
final class HostedRoom implements AutoCloseable {

  static final String CODE = "BCDFGH";
  static final String SECRET = "a-secret-of-the-host";

  private final HttpClient client = HttpClient.newHttpClient();
  private final Host host;
  final ConcurrentLinkedQueue<String> trouble = new ConcurrentLinkedQueue<>();

  HostedRoom(Path folder, RoomRules rules, List<Question> questions) throws IOException {
    this(folder, rules, questions, Optional.empty());
  }

  private HostedRoom(
      Path folder, RoomRules rules, List<Question> questions, Optional<RoomRecord> before)
      throws IOException {
    host =
        Host.open(
            new Host.Setting(
                opening(rules, questions),
                questions,
                before,
                file(folder),
                question -> new Evidence("verified", List.of("it is so"), List.of("A book")),
                Map.of("Slow", Accommodation.times(3)),
                List.of(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0)),
                Set.of(),
                InstantSource.fixed(Played.NOON),
                new SecureRandom(),
                trouble::add));
  }

  /** Goes on with the room whose file lies in that folder. */
  static HostedRoom resumed(Path folder, RoomRules rules, List<Question> questions)
      throws IOException {
    try (RoomFile file = file(folder)) {
      return new HostedRoom(folder, rules, questions, file.read());
    }
  }

  static RoomFile file(Path folder) {
    return new RoomFile(folder.resolve("room.jsonl"));
  }

  static Opening opening(RoomRules rules, List<Question> questions) {
    List<Entry.Drawn> drawn =
        questions.stream()
            .map(question -> new Entry.Drawn("rivers", question.id(), question.item().points()))
            .toList();
    Entry.Started started =
        new Entry.Started(
            "run-1",
            Played.NOON,
            "0.1.0",
            Round.QUIZ,
            List.of(new Entry.Source("rivers", "/rivers.yaml", "Rivers")),
            7,
            Rules.plain("room"),
            questions.size(),
            drawn,
            Map.of());
    return Opening.of(started, rules, CODE, SECRET, questions);
  }

  Host host() {
    return host;
  }

  Room room() {
    return host.room();
  }

  int port() {
    return host.port();
  }

  Optional<Refusal> does(Function<RoomMoves, RoomStep> move) throws IOException {
    return host.act(move);
  }

  /** Posts an object; gives what was said, with the status before it. */
  String post(String path, String object) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(uri("/api/v1/" + path))
            .header("Content-Type", "application/json")
            .POST(HttpRequest.BodyPublishers.ofString(object))
            .build();
    HttpResponse<String> response =
        client.send(request, HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
    return response.statusCode() + " " + response.body();
  }

  HttpResponse<String> get(String path, String... headers)
      throws IOException, InterruptedException {
    HttpRequest.Builder request = HttpRequest.newBuilder(uri(path));
    if (headers.length > 0) {
      request.headers(headers);
    }
    return client.send(request.build(), HttpResponse.BodyHandlers.ofString(StandardCharsets.UTF_8));
  }

  private URI uri(String path) {
    return URI.create("http://127.0.0.1:" + port() + path);
  }

  /** Joins; gives the token. */
  String join(String name) throws IOException, InterruptedException {
    return field(post("join", "{\"code\":\"bcd fgh\",\"name\":\"" + name + "\"}"), "token");
  }

  String answer(String token, String question, String response)
      throws IOException, InterruptedException {
    return post(
        "answer",
        "{\"token\":\""
            + token
            + "\",\"question\":\""
            + question
            + "\",\"response\":"
            + response
            + "}");
  }

  static String field(String object, String name) {
    Matcher found = Pattern.compile('"' + name + "\":\"([^\"]*)\"").matcher(object);
    return found.find() ? found.group(1) : "";
  }

  /** Somebody who listens, byte by byte. */
  Listener listen(String token, String... headers) throws IOException {
    return new Listener(raw(), token, headers);
  }

  /** A line to the host on which a test says what it likes. */
  Socket raw() throws IOException {
    Socket socket = new Socket(InetAddress.getLoopbackAddress(), port());
    socket.setSoTimeout((int) Await.LONG.toMillis());
    return socket;
  }

  @Override
  public void close() throws IOException {
    host.close();
  }

  /** A stream of events, read by a thread of its own; everything that came is kept. */
  static final class Listener implements AutoCloseable {

    private final Socket socket;
    private final StringBuffer heard = new StringBuffer();
    private volatile boolean ended;

    private Listener(Socket socket, String token, String... headers) throws IOException {
      this.socket = socket;
      String more = headers.length == 0 ? "" : String.join("\r\n", headers) + "\r\n";
      socket
          .getOutputStream()
          .write(
              ("GET /api/v1/events?token="
                      + token
                      + " HTTP/1.1\r\nHost: 127.0.0.1\r\n"
                      + more
                      + "\r\n")
                  .getBytes(StandardCharsets.US_ASCII));
      Thread thread = new Thread(this::read, "listener");
      thread.setDaemon(true);
      thread.start();
    }

    private void read() {
      try (BufferedReader reader =
          new BufferedReader(
              new InputStreamReader(socket.getInputStream(), StandardCharsets.UTF_8))) {
        for (String line = reader.readLine(); line != null; line = reader.readLine()) {
          heard.append(line).append('\n');
        }
      } catch (IOException e) {
        // The connection was cut, by the host or by the test.
      } finally {
        ended = true;
      }
    }

    String heard() {
      return heard.toString();
    }

    boolean ended() {
      return ended;
    }

    /** Waits for an event of that name; gives everything heard so far. */
    String awaits(String event) {
      return awaits(event, 1);
    }

    /** Waits until that event came so often. */
    String awaits(String event, int times) {
      Await.until(event + " is heard", () -> isWhole("event: " + event + "\n", times), this::heard);
      return heard();
    }

    /** An event ends at an empty line; its name alone may be here before the rest. */
    private boolean isWhole(String name, int times) {
      String so = heard();
      int at = -1;
      for (int i = 0; i < times; i++) {
        at = so.indexOf(name, at + 1);
        if (at < 0) {
          return false;
        }
      }
      return so.indexOf("\n\n", at) >= 0;
    }

    @Override
    public void close() throws IOException {
      socket.close();
    }
  }
}
