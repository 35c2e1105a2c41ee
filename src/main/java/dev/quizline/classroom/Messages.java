package dev.quizline.classroom;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Question;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** What players hear, as {@code protocol.md} has it. */
final class Messages {

  private static final int BEST = 10;

  private final String title;
  private final Function<Question, Evidence> record;

  /**
   * @param record what it says of the key of a question
   */
  Messages(String title, Function<Question, Evidence> record) {
    this.title = title;
    this.record = record;
  }

  /** How things stand. */
  Announcement current(Room room, Instant now) {
    return switch (room.phase()) {
      case LOBBY -> lobby(room);
      case QUESTION -> room.paused() ? paused(room) : question(room, now);
      case LOCKED -> locked(room);
      case REVEAL -> reveal(room, room.index(), room.sequence());
      case STANDINGS -> standings("standings", room);
      case FINISHED -> standings("finished", room);
    };
  }

  /**
   * What stays the same for as long as a stream lasts, told before anything else.
   *
   * @param seen the id of the last event that was heard before it
   */
  Announcement welcome(Room room, long seen) {
    String common =
        JsonText.object(
            json -> {
              json.writeStringProperty("title", title);
              json.writeNumberProperty("questions", room.questions().size());
            });
    return personal("room", seen, common);
  }

  private Announcement lobby(Room room) {
    String common =
        JsonText.object(
            json -> {
              json.writeStringProperty("title", title);
              json.writeNumberProperty("questions", room.questions().size());
              json.writeNumberProperty("players", room.playing().size());
              JsonText.texts(json, "teams", room.rules().teams());
            });
    return personal("lobby", room.sequence(), common);
  }

  /** With who they are before what all hear. */
  private static Announcement personal(String name, long id, String common) {
    return new Announcement(
        name,
        id,
        player ->
            merged(
                JsonText.object(
                    json -> {
                      json.writeStringProperty("you", player.name());
                      json.writeStringProperty("team", player.team());
                    }),
                common));
  }

  private static Announcement paused(Room room) {
    return same("paused", room);
  }

  private static Announcement locked(Room room) {
    return same("locked", room);
  }

  private static Announcement same(String name, Room room) {
    String data = JsonText.object(json -> place(json, room, room.index()));
    return new Announcement(name, room.sequence(), player -> data);
  }

  private static void place(JsonGenerator json, Room room, int index) {
    json.writeStringProperty("question", room.questions().get(index).id());
    json.writeNumberProperty("index", index);
    json.writeNumberProperty("of", room.questions().size());
  }

  private Announcement question(Room room, Instant now) {
    Question question = room.question().orElseThrow();
    Timing timing = room.timing();
    String common =
        JsonText.object(
            json -> {
              place(json, room, room.index());
              QuestionForm.ask(json, question);
              json.writeNumberProperty("points", question.item().points());
            });
    return new Announcement(
        "question",
        room.sequence(),
        player ->
            merged(
                common,
                JsonText.object(
                    json -> {
                      millis(json, "ends_in_ms", left(player, timing, now));
                      millis(json, "limit_ms", timing.limit(player));
                      json.writeBooleanProperty("watching", !player.plays());
                      player
                          .attempt(room.index())
                          .ifPresent(attempt -> answer(json, question, attempt));
                    })));
  }

  /** The time of somebody to whom the question was not written yet begins as it is. */
  private static Optional<Duration> left(Player player, Timing timing, Instant now) {
    Optional<Duration> limit = timing.limit(player);
    Optional<Duration> left = timing.left(player, now);
    return limit.flatMap(all -> left.map(rest -> rest.compareTo(all) < 0 ? rest : all));
  }

  private static void answer(JsonGenerator json, Question question, Attempt attempt) {
    json.writeObjectPropertyStart("answer");
    json.writeStringProperty("given", given(question, attempt));
    json.writeEndObject();
  }

  private static String given(Question question, Attempt attempt) {
    return attempt.response().map(question::describe).orElse("");
  }

  private static void millis(JsonGenerator json, String name, Optional<Duration> time) {
    if (time.isPresent()) {
      json.writeNumberProperty(name, time.get().toMillis());
    } else {
      json.writeNullProperty(name);
    }
  }

  /** The key of a question that is over; also for those who come back and missed it. */
  Announcement reveal(Room room, int index, long id) {
    Question question = room.questions().get(index);
    Evidence evidence = record.apply(question);
    Distribution distribution = Distribution.of(room, index);
    String common =
        JsonText.object(
            json -> {
              place(json, room, index);
              json.writeStringProperty("type", question.kind().id());
              QuestionForm.key(json, question);
              json.writeStringProperty("explain", question.item().explain());
              json.writeStringProperty("verdict", evidence.verdict());
              JsonText.texts(json, "evidence", evidence.findings());
              JsonText.texts(json, "sources", evidence.sources());
              bars(json, distribution);
            });
    Placing placing = new Placing(room.standings());
    return new Announcement(
        "reveal",
        id,
        player ->
            placing
                .of(player)
                .map(placed -> JsonText.with(common, "you", you(question, index, player, placed)))
                .orElse(common));
  }

  private static void bars(JsonGenerator json, Distribution distribution) {
    json.writeArrayPropertyStart("bars");
    for (Distribution.Bar bar : distribution.bars()) {
      json.writeStartObject();
      json.writeStringProperty("label", bar.label());
      json.writeStringProperty("text", bar.text());
      json.writeNumberProperty("count", bar.count());
      json.writeBooleanProperty("right", bar.right());
      json.writeEndObject();
    }
    json.writeEndArray();
    json.writeNumberProperty("answered", distribution.answered());
    json.writeNumberProperty("of_players", distribution.of());
  }

  private static String you(Question question, int index, Player player, Placing.Placed placed) {
    RoomNews.You you = RoomNews.You.of(question, index, player, placed);
    return JsonText.object(
        json -> {
          json.writeStringProperty("result", you.result());
          json.writeStringProperty("given", you.given());
          json.writeStringProperty("why", you.why());
          JsonText.points(json, "points", you.points());
          json.writeNumberProperty(
              "elapsed_ms", player.attempt(index).map(one -> one.elapsed().toMillis()).orElse(0L));
          JsonText.points(json, "score", you.score());
          json.writeNumberProperty("place", you.place());
          json.writeNumberProperty("streak", placed.standing().streak());
        });
  }

  private static Announcement standings(String name, Room room) {
    Placing placing = new Placing(room.standings());
    String common = JsonText.object(json -> StandingsForm.all(json, room, placing, BEST));
    return new Announcement(
        name,
        room.sequence(),
        player ->
            placing
                .of(player)
                .map(placed -> JsonText.with(common, "you", StandingsForm.one(placed)))
                .orElse(common));
  }

  /** Two objects as one, neither of them empty. */
  private static String merged(String one, String other) {
    return one.substring(0, one.length() - 1) + ',' + other.substring(1);
  }
}
