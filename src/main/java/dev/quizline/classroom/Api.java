package dev.quizline.classroom;

import dev.quizline.journal.Fields;
import dev.quizline.quiz.PlayerNames;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.RejectedExecutionException;
import java.util.function.Supplier;

/**
 * What clients may ask, as {@code protocol.md} has it. A request is read on the thread that brings
 * it, and done on the thread of the room.
 */
final class Api {

  static final String ROOT = "/api/v1/";
  static final Reply NO_TOKEN =
      Reply.error(403, "token", "The room does not know you (any more); join again.");
  private static final Reply NOWHERE = Reply.error(404, "address", "There is nothing here.");

  private final Opening opening;
  private final Desk desk;
  private final Executor room;
  private final InstantSource clock;
  private final Supplier<String> results;
  private final Gate gate = new Gate();

  /**
   * @param room the thread of the room
   * @param results as JSON, for the host
   */
  Api(Opening opening, Desk desk, Executor room, InstantSource clock, Supplier<String> results) {
    this.opening = opening;
    this.desk = desk;
    this.room = room;
    this.clock = clock;
    this.results = results;
  }

  /** Something that may fail because nothing can be kept. */
  private interface Work {
    Reply run() throws IOException;
  }

  /** Answers everything but streams. */
  CompletableFuture<Reply> answer(Request request) {
    if (request.method().equals("GET")) {
      return get(request);
    }
    if (!request.method().equals("POST")) {
      return done(Reply.error(405, "address", "Only GET and POST are answered here."));
    }
    boolean json =
        request
            .header("content-type")
            .filter(type -> type.startsWith("application/json"))
            .isPresent();
    if (!json) {
      return done(malformed("A request is a JSON object, and says so in Content-Type."));
    }
    try {
      return post(request, Fields.parse(request.body()));
    } catch (IllegalArgumentException e) {
      return done(malformed("That request cannot be read: " + e.getMessage() + "."));
    }
  }

  private static Reply malformed(String sentence) {
    return Reply.error(400, "request", sentence);
  }

  private CompletableFuture<Reply> get(Request request) {
    if (request.path().equals(ROOT + "results")) {
      String right = "Bearer " + opening.secret();
      boolean host =
          request.header("authorization").filter(given -> same(given, right)).isPresent();
      return host
          ? later(() -> Reply.json(results.get()))
          : done(Reply.error(403, "token", "Results are for the host."));
    }
    return done(Pages.at(request.path()).orElse(NOWHERE));
  }

  private static boolean same(String given, String right) {
    return MessageDigest.isEqual(
        given.getBytes(StandardCharsets.UTF_8), right.getBytes(StandardCharsets.UTF_8));
  }

  private CompletableFuture<Reply> post(Request request, Fields fields) {
    return switch (request.path()) {
      case ROOT + "look" -> look(request, fields.text("code"));
      case ROOT + "join" -> join(request, fields);
      case ROOT + "rejoin" -> rejoin(request, fields);
      case ROOT + "answer" -> answer(request, fields);
      default -> done(NOWHERE);
    };
  }

  private CompletableFuture<Reply> look(Request request, String code) {
    return later(
        () -> guarded(request, code).orElseGet(() -> Reply.json(description(desk.room()))));
  }

  private String description(Room room) {
    boolean begun = room.phase() != RoomPhase.LOBBY;
    boolean open =
        !room.shut()
            && room.phase() != RoomPhase.FINISHED
            && (!begun || room.rules().lateJoining());
    return JsonText.object(
        json -> {
          json.writeStringProperty("title", opening.title());
          json.writeNumberProperty("questions", room.questions().size());
          JsonText.texts(json, "teams", room.rules().teams());
          json.writeBooleanProperty("names_given", room.rules().namesGiven());
          json.writeBooleanProperty("open", open);
        });
  }

  private CompletableFuture<Reply> join(Request request, Fields fields) {
    String code = fields.text("code");
    String name = fields.has("name") ? fields.text("name") : "";
    String team = fields.has("team") ? fields.text("team") : "";
    boolean spectator = fields.has("spectator") && fields.flag("spectator");
    return later(
        () -> {
          Optional<Reply> wrong = guarded(request, code);
          if (wrong.isPresent()) {
            return wrong.get();
          }
          Desk.Welcome welcome = desk.join(clock.instant(), name, team, spectator);
          return welcome.seat().map(this::seated).orElseGet(() -> refused(welcome));
        });
  }

  private static Reply refused(Desk.Welcome welcome) {
    return Reply.refused(welcome.refusal().orElseThrow());
  }

  private CompletableFuture<Reply> rejoin(Request request, Fields fields) {
    String code = fields.text("code");
    String name = fields.text("name");
    String personal = fields.text("personal_code");
    return later(
        () -> {
          Optional<Reply> wrong = guarded(request, code);
          if (wrong.isPresent()) {
            return wrong.get();
          }
          String cleaned = PlayerNames.cleaned(name, Door.LONGEST_NAME);
          Optional<Desk.Seat> seat = desk.rejoin(cleaned, personal);
          return seat.map(this::seated)
              .orElseGet(() -> failed(request, "Name and personal code do not belong together."));
        });
  }

  /** What is wrong with a code, if anything is. Who guesses too much is not even listened to. */
  private Optional<Reply> guarded(Request request, String code) {
    Duration wait = gate.wait(request.address(), request.arrived());
    if (!wait.isZero()) {
      return Optional.of(Reply.slowDown(wait));
    }
    return Credentials.same(code, opening.code())
        ? Optional.empty()
        : Optional.of(failed(request, "That is not the code of this room."));
  }

  private Reply failed(Request request, String sentence) {
    gate.failed(request.address(), request.arrived());
    return Reply.error(403, "code", sentence);
  }

  private Reply seated(Desk.Seat seat) {
    Player player = desk.room().players().get(seat.player());
    return Reply.json(
        JsonText.object(
            json -> {
              json.writeStringProperty("player", player.name());
              json.writeStringProperty("token", seat.credentials().token());
              json.writeStringProperty("personal_code", seat.credentials().personalCode());
              json.writeStringProperty("team", player.team());
            }));
  }

  private CompletableFuture<Reply> answer(Request request, Fields fields) {
    String token = fields.text("token");
    String question = fields.text("question");
    Responses responses = new Responses(fields.value("response"));
    return later(
        () -> {
          Optional<Player> player = desk.player(token);
          if (player.isEmpty()) {
            return NO_TOKEN;
          }
          return desk.answer(request.arrived(), player.get().id(), question, responses::to)
              .map(Api::unaccepted)
              .orElseGet(() -> receipt(true, false, false));
        });
  }

  private static Reply unaccepted(Refusal refusal) {
    return switch (refusal.kind()) {
      case LATE -> receipt(false, true, false);
      case ANSWERED -> receipt(true, false, true);
      case NOT_NOW, UNREADABLE, NAME, TEAM, FULL, SHUT, NOBODY -> Reply.refused(refusal);
    };
  }

  private static Reply receipt(boolean accepted, boolean late, boolean again) {
    return Reply.json(
        JsonText.object(
            json -> {
              json.writeBooleanProperty("accepted", accepted);
              json.writeBooleanProperty("late", late);
              if (again) {
                json.writeBooleanProperty("again", true);
              }
            }));
  }

  private CompletableFuture<Reply> later(Work work) {
    CompletableFuture<Reply> reply = new CompletableFuture<>();
    try {
      room.execute(
          () -> {
            try {
              reply.complete(work.run());
            } catch (IOException e) {
              String why = "The host could not keep that, so it does not count: ";
              reply.complete(Reply.error(500, "unkept", why + e.getMessage() + "."));
            } catch (RuntimeException e) {
              reply.completeExceptionally(e);
            }
          });
    } catch (RejectedExecutionException e) {
      reply.complete(Reply.error(503, "over", "The room is closed."));
    }
    return reply;
  }

  private static CompletableFuture<Reply> done(Reply reply) {
    return CompletableFuture.completedFuture(reply);
  }
}
