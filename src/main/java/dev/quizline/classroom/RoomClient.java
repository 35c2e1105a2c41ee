package dev.quizline.classroom;

import dev.quizline.journal.Fields;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Consumer;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/**
 * A player's line to a room. Requests come back as futures: one that fails with a {@link Refused}
 * was refused by the host, any other could not be delivered.
 */
public final class RoomClient {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  private final HttpClient http;
  private final URI api;

  /** What a room says of itself to who wants to join. */
  public record Description(
      String title, int questions, List<String> teams, boolean namesGiven, boolean open) {}

  /**
   * A player's place in a room.
   *
   * @param player the name as the room keeps it
   * @param token the secret of this player
   * @param personalCode brings the player back, on any device
   * @param team empty where everybody plays alone
   */
  public record Seat(String player, String token, String personalCode, String team) {}

  /**
   * What became of an answer.
   *
   * @param accepted whether it is kept, or an earlier one is
   */
  public record Receipt(boolean accepted, boolean late) {}

  /** The host said no; the message is its sentence for the player. */
  public static final class Refused extends RuntimeException {

    private static final long serialVersionUID = 1L;

    private final int status;
    private final String kind;

    Refused(int status, String kind, String sentence) {
      super(sentence);
      this.status = status;
      this.kind = kind;
    }

    public int status() {
      return status;
    }

    /** What kind of refusal it is, as {@code protocol.md} lists them. */
    public String kind() {
      return kind;
    }
  }

  /**
   * @param http may be shared by many players
   * @param base of the room's address, see {@link Invitation#base}
   */
  public RoomClient(HttpClient http, URI base) {
    this.http = http;
    this.api = base.resolve("api/v1/");
  }

  public CompletableFuture<Description> look(String code) {
    return post(
        "look",
        json -> json.writeStringProperty("code", code),
        said ->
            new Description(
                said.text("title"),
                said.index("questions"),
                said.texts("teams"),
                said.flag("names_given"),
                said.flag("open")));
  }

  /**
   * @param team empty: whichever has fewest
   */
  public CompletableFuture<Seat> join(String code, String name, String team, boolean spectator) {
    return post(
        "join",
        json -> {
          json.writeStringProperty("code", code);
          json.writeStringProperty("name", name);
          if (!team.isEmpty()) {
            json.writeStringProperty("team", team);
          }
          json.writeBooleanProperty("spectator", spectator);
        },
        RoomClient::seat);
  }

  /** Comes back as somebody who joined before. */
  public CompletableFuture<Seat> rejoin(String code, String name, String personalCode) {
    return post(
        "rejoin",
        json -> {
          json.writeStringProperty("code", code);
          json.writeStringProperty("name", name);
          json.writeStringProperty("personal_code", personalCode);
        },
        RoomClient::seat);
  }

  private static Seat seat(Fields said) {
    return new Seat(
        said.text("player"), said.text("token"), said.text("personal_code"), said.text("team"));
  }

  /**
   * @param question its id
   * @param response as a person would type it
   */
  public CompletableFuture<Receipt> answer(Seat seat, String question, String response) {
    return post(
        "answer",
        json -> {
          json.writeStringProperty("token", seat.token());
          json.writeStringProperty("question", question);
          json.writeStringProperty("response", response);
        },
        said -> new Receipt(said.flag("accepted"), said.flag("late")));
  }

  /** Hears everything from now on, and comes back by itself where the line is cut. */
  public Listening listen(Seat seat, Consumer<RoomNews> hear) {
    String token = URLEncoder.encode(seat.token(), StandardCharsets.UTF_8);
    return new Listening(http, api.resolve("events?token=" + token), hear).begin();
  }

  private <T> CompletableFuture<T> post(
      String path, Consumer<JsonGenerator> body, Function<Fields, T> read) {
    HttpRequest request =
        HttpRequest.newBuilder(api.resolve(path))
            .timeout(PATIENCE)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(JsonText.object(body)))
            .build();
    return http.sendAsync(request, BodyHandlers.ofByteArray())
        .thenApply(answer -> read.apply(said(answer)));
  }

  private static Fields said(HttpResponse<byte[]> answer) {
    Fields fields;
    try {
      fields = Fields.parse(answer.body());
      if (answer.statusCode() >= 400) {
        throw new Refused(answer.statusCode(), fields.text("kind"), fields.text("error"));
      }
    } catch (IllegalArgumentException e) {
      throw new CompletionException("That address does not answer as a room does.", e);
    }
    return fields;
  }
}
