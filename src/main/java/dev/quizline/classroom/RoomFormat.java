package dev.quizline.classroom;

import dev.quizline.journal.EntryFormat;
import dev.quizline.journal.Fields;
import dev.quizline.journal.LogFormat;
import dev.quizline.journal.ResponseFormat;
import dev.quizline.journal.RulesFormat;
import dev.quizline.journal.Stamp;
import dev.quizline.quiz.Attempt;
import java.time.Instant;
import java.util.Optional;
import java.util.function.Function;
import tools.jackson.core.JsonGenerator;

/** How lines of a room's file are written. */
final class RoomFormat implements LogFormat<Kept> {

  @Override
  public void write(JsonGenerator json, Kept line) {
    line.match(new Lines(json));
  }

  @Override
  public Function<Fields, Optional<Kept>> reader() {
    return new RoomReader()::read;
  }

  private static void begin(JsonGenerator json, String event, Instant at) {
    json.writeStringProperty("event", event);
    json.writeStringProperty("at", Stamp.text(at));
  }

  private record Lines(JsonGenerator json) implements Kept.Cases<Void> {

    @Override
    public Void opened(Kept.Opened line) {
      Opening opening = line.opening();
      json.writeStringProperty("event", "opened");
      json.writeStringProperty("code", opening.code());
      json.writeStringProperty("secret", opening.secret());
      json.writeObjectPropertyStart("started");
      new EntryFormat().write(json, opening.started());
      json.writeEndObject();
      rules(opening.rules());
      json.writeArrayPropertyStart("sheet");
      for (Opening.Line question : opening.sheet()) {
        json.writeStartObject();
        json.writeStringProperty("id", question.id());
        json.writeStringProperty("ask", question.ask());
        json.writeStringProperty("key", question.key());
        json.writeNumberProperty("points", question.points());
        json.writeEndObject();
      }
      json.writeEndArray();
      return null;
    }

    /** Scoring and limits stand among the rules of the run. */
    private void rules(RoomRules rules) {
      json.writeObjectPropertyStart("room");
      json.writeBooleanProperty("fair", rules.fair());
      json.writeNumberProperty("rounds", rules.rounds());
      json.writeBooleanProperty("late", rules.lateJoining());
      json.writeNumberProperty("capacity", rules.capacity());
      json.writeBooleanProperty("names_given", rules.namesGiven());
      RulesFormat.writeDuration(json, "auto", rules.auto());
      json.writeArrayPropertyStart("teams");
      rules.teams().forEach(json::writeString);
      json.writeEndArray();
      json.writeEndObject();
    }

    @Override
    public Void enrolled(Kept.Enrolled line) {
      RoomEvent.Joined joined = line.joined();
      begin(json, "joined", joined.at());
      json.writeNumberProperty("player", joined.player());
      json.writeStringProperty("name", joined.name());
      json.writeStringProperty("team", joined.team());
      json.writeBooleanProperty("spectator", joined.spectator());
      json.writeStringProperty("token", line.credentials().token());
      json.writeStringProperty("personal_code", line.credentials().personalCode());
      return null;
    }

    @Override
    public Void replied(Kept.Replied line) {
      Attempt attempt = line.answered().attempt();
      begin(json, "answered", line.answered().at());
      json.writeNumberProperty("player", line.answered().player());
      json.writeNumberProperty("index", attempt.index());
      json.writeStringProperty("given", line.given());
      json.writeStringProperty("result", attempt.outcome().id());
      json.writeNumberProperty("share", attempt.share());
      json.writeNumberProperty("points", attempt.points());
      json.writeStringProperty("why", attempt.why());
      RulesFormat.writeDuration(json, "elapsed", Optional.of(attempt.elapsed()));
      json.writeName("response");
      ResponseFormat.write(json, attempt.response().orElseThrow());
      return null;
    }

    @Override
    public Void happened(Kept.Happened line) {
      line.happened().match(new Events(json));
      return null;
    }

    @Override
    public Void resumed(Kept.Resumed line) {
      begin(json, "resumed", line.at());
      return null;
    }
  }

  /** What has a line of its own kind, or is not kept at all, never comes here. */
  private record Events(JsonGenerator json) implements RoomEvent.Cases<Void> {

    @Override
    public Void joined(RoomEvent.Joined event) {
      throw new IllegalArgumentException("who joins has credentials");
    }

    @Override
    public Void answered(RoomEvent.Answered event) {
      throw new IllegalArgumentException("an answer is kept in words, too");
    }

    @Override
    public Void allowed(RoomEvent.Allowed event) {
      begin(json, "allowed", event.at());
      json.writeNumberProperty("player", event.player());
      json.writeNumberProperty("factor", event.extra().factor());
      RulesFormat.writeDuration(json, "plus", Optional.of(event.extra().plus()));
      json.writeBooleanProperty("unlimited", event.extra().unlimited());
      return null;
    }

    @Override
    public Void kicked(RoomEvent.Kicked event) {
      begin(json, "kicked", event.at());
      json.writeNumberProperty("player", event.player());
      return null;
    }

    @Override
    public Void doorMoved(RoomEvent.DoorMoved event) {
      return bare(event.shut() ? "shut" : "unshut", event);
    }

    @Override
    public Void asked(RoomEvent.Asked event) {
      begin(json, "asked", event.at());
      json.writeNumberProperty("index", event.index());
      return null;
    }

    @Override
    public Void timeAdded(RoomEvent.TimeAdded event) {
      begin(json, "time_added", event.at());
      RulesFormat.writeDuration(json, "more", Optional.of(event.more()));
      return null;
    }

    @Override
    public Void paused(RoomEvent.Paused event) {
      return bare("paused", event);
    }

    @Override
    public Void goneOn(RoomEvent.GoneOn event) {
      return bare("gone_on", event);
    }

    @Override
    public Void locked(RoomEvent.Locked event) {
      return bare("locked", event);
    }

    @Override
    public Void skipped(RoomEvent.Skipped event) {
      return bare("skipped", event);
    }

    @Override
    public Void revealed(RoomEvent.Revealed event) {
      return bare("revealed", event);
    }

    @Override
    public Void ranked(RoomEvent.Ranked event) {
      return bare("ranked", event);
    }

    @Override
    public Void finished(RoomEvent.Finished event) {
      return bare("finished", event);
    }

    @Override
    public Void shown(RoomEvent.Shown event) {
      return unkept();
    }

    @Override
    public Void came(RoomEvent.Came event) {
      return unkept();
    }

    @Override
    public Void went(RoomEvent.Went event) {
      return unkept();
    }

    private Void bare(String name, RoomEvent event) {
      begin(json, name, event.at());
      return null;
    }

    private static Void unkept() {
      throw new IllegalArgumentException("presence and delivery are not kept");
    }
  }
}
