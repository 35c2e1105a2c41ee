package dev.quizline.classroom;

import dev.quizline.journal.Entry;
import dev.quizline.journal.EntryFormat;
import dev.quizline.journal.Fields;
import dev.quizline.journal.ResponseFormat;
import dev.quizline.journal.RulesFormat;
import dev.quizline.journal.Stamp;
import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Outcome;
import dev.quizline.quiz.Rules;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads the lines of one room's file, in order; the counterpart of {@link RoomFormat}. */
final class RoomReader {

  private List<Opening.Line> sheet = List.of();
  private final List<String> names = new ArrayList<>();

  Optional<Kept> read(Fields fields) {
    String event = fields.text("event");
    return switch (event) {
      case "opened" -> Optional.of(opened(fields));
      case "joined" -> Optional.of(enrolled(fields));
      case "answered" -> Optional.of(replied(fields));
      case "resumed" -> Optional.of(new Kept.Resumed(at(fields)));
      default -> event(event, fields).map(Kept.Happened::new);
    };
  }

  private Optional<RoomEvent> event(String name, Fields fields) {
    Instant at = at(fields);
    return switch (name) {
      case "allowed" -> Optional.of(new RoomEvent.Allowed(at, player(fields), extra(fields)));
      case "kicked" -> Optional.of(new RoomEvent.Kicked(at, player(fields)));
      case "shut" -> Optional.of(new RoomEvent.DoorMoved(at, true));
      case "unshut" -> Optional.of(new RoomEvent.DoorMoved(at, false));
      case "asked" -> Optional.of(new RoomEvent.Asked(at, question(fields)));
      case "time_added" ->
          Optional.of(
              new RoomEvent.TimeAdded(at, RulesFormat.readDuration(fields, "more").orElseThrow()));
      case "paused" -> Optional.of(new RoomEvent.Paused(at));
      case "gone_on" -> Optional.of(new RoomEvent.GoneOn(at));
      case "locked" -> Optional.of(new RoomEvent.Locked(at));
      case "skipped" -> Optional.of(new RoomEvent.Skipped(at));
      case "revealed" -> Optional.of(new RoomEvent.Revealed(at));
      case "ranked" -> Optional.of(new RoomEvent.Ranked(at));
      case "finished" -> Optional.of(new RoomEvent.Finished(at));
      default -> Optional.empty();
    };
  }

  private Kept opened(Fields fields) {
    Optional<Entry> started = new EntryFormat().reader().apply(fields.object("started"));
    if (started.isEmpty() || !(started.get() instanceof Entry.Started run)) {
      throw new IllegalArgumentException("a room begins with the start of a run");
    }
    List<Opening.Line> read = new ArrayList<>();
    for (Fields line : fields.objects("sheet")) {
      read.add(
          new Opening.Line(
              line.text("id"), line.text("ask"), line.text("key"), line.index("points")));
    }
    sheet = List.copyOf(read);
    RoomRules rules = rules(fields.object("room"), run.rules());
    return new Kept.Opened(
        new Opening(run, rules, fields.text("code"), fields.text("secret"), sheet));
  }

  private static RoomRules rules(Fields fields, Rules run) {
    return new RoomRules(
        run.scoring(),
        fields.flag("fair"),
        run.limits(),
        fields.index("rounds"),
        fields.flag("late"),
        fields.index("capacity"),
        fields.texts("teams"),
        fields.flag("names_given"),
        RulesFormat.readDuration(fields, "auto"));
  }

  private Kept enrolled(Fields fields) {
    int player = fields.index("player");
    if (player != names.size()) {
      throw new IllegalArgumentException("players are numbered as they come");
    }
    String name = fields.text("name");
    names.add(name);
    return new Kept.Enrolled(
        new RoomEvent.Joined(
            at(fields), player, name, fields.text("team"), fields.flag("spectator")),
        new Credentials(fields.text("token"), fields.text("personal_code")));
  }

  private Kept replied(Fields fields) {
    int player = player(fields);
    int index = question(fields);
    Attempt attempt =
        new Attempt(
            index,
            sheet.get(index).id(),
            names.get(player),
            Outcome.withId(fields.text("result")),
            Optional.of(ResponseFormat.read(fields.object("response"))),
            fields.number("share"),
            fields.text("why"),
            fields.number("points"),
            RulesFormat.readDuration(fields, "elapsed").orElseThrow(),
            false);
    return new Kept.Replied(
        new RoomEvent.Answered(at(fields), player, attempt), fields.text("given"));
  }

  private static Accommodation extra(Fields fields) {
    return new Accommodation(
        fields.number("factor"),
        RulesFormat.readDuration(fields, "plus").orElseThrow(),
        fields.flag("unlimited"));
  }

  private int player(Fields fields) {
    int player = fields.index("player");
    if (player < 0 || player >= names.size()) {
      throw new IllegalArgumentException("nobody has the number " + player);
    }
    return player;
  }

  private int question(Fields fields) {
    int index = fields.index("index");
    if (index < 0 || index >= sheet.size()) {
      throw new IllegalArgumentException("there is no question " + index);
    }
    return index;
  }

  private static Instant at(Fields fields) {
    return Stamp.read(fields.text("at"));
  }
}
