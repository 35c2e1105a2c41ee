package dev.quizline.journal;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Input;
import dev.quizline.quiz.Response;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JsonGenerator;

/** Turns an entry into a line of JSON. */
final class EntryWriter {

  private EntryWriter() {}

  /** The line, without a newline, in UTF-8. */
  static byte[] line(Entry entry) {
    return LogLine.of(json -> write(json, entry));
  }

  /** The fields of an entry, into an object that is open. */
  static void write(JsonGenerator json, Entry entry) {
    entry.match(new Form(json));
  }

  /** A list of texts as a field. */
  static void texts(JsonGenerator json, String name, List<String> texts) {
    json.writeArrayPropertyStart(name);
    for (String text : texts) {
      json.writeString(text);
    }
    json.writeEndArray();
  }

  /** Writes what is particular to each kind of entry. */
  private record Form(JsonGenerator json) implements Entry.Cases<Void> {

    @Override
    public Void started(Entry.Started entry) {
      begin("started", entry);
      json.writeStringProperty("program", entry.program());
      json.writeStringProperty("round", entry.round().id());
      json.writeArrayPropertyStart("banks");
      for (Entry.Source source : entry.banks()) {
        source(source);
      }
      json.writeEndArray();
      json.writeNumberProperty("seed", entry.seed());
      json.writeName("rules");
      RulesFormat.write(json, entry.rules());
      json.writeNumberProperty("pool", entry.pool());
      json.writeArrayPropertyStart("questions");
      for (Entry.Drawn drawn : entry.questions()) {
        drawn(drawn);
      }
      json.writeEndArray();
      json.writeObjectPropertyStart("options");
      for (Map.Entry<String, String> option : entry.options().entrySet()) {
        json.writeStringProperty(option.getKey(), option.getValue());
      }
      json.writeEndObject();
      return null;
    }

    private void source(Entry.Source source) {
      json.writeStartObject();
      json.writeStringProperty("bank", source.bank());
      json.writeStringProperty("file", source.file());
      json.writeStringProperty("title", source.title());
      json.writeEndObject();
    }

    private void drawn(Entry.Drawn drawn) {
      json.writeStartObject();
      json.writeStringProperty("bank", drawn.bank());
      json.writeStringProperty("id", drawn.id());
      json.writeNumberProperty("points", drawn.points());
      json.writeEndObject();
    }

    @Override
    public Void moved(Entry.Moved entry) {
      begin("moved", entry);
      entry.input().match(new InputFormat(json));
      if (!entry.marked().isEmpty()) {
        json.writeArrayPropertyStart("marked");
        for (Marked marked : entry.marked()) {
          marked(marked, entry.input());
        }
        json.writeEndArray();
      }
      return null;
    }

    private void marked(Marked marked, Input input) {
      Attempt attempt = marked.attempt();
      json.writeStartObject();
      json.writeNumberProperty("index", attempt.index());
      json.writeStringProperty("question", attempt.questionId());
      json.writeStringProperty("player", attempt.player());
      json.writeStringProperty("result", attempt.outcome().id());
      json.writeNumberProperty("share", attempt.share());
      json.writeNumberProperty("points", attempt.points());
      json.writeNumberProperty("worth", marked.worth());
      RulesFormat.writeDuration(json, "limit", marked.limit());
      RulesFormat.writeDuration(json, "elapsed", Optional.of(attempt.elapsed()));
      json.writeBooleanProperty("hinted", attempt.hinted());
      json.writeStringProperty("why", attempt.why());
      json.writeStringProperty("ask", marked.ask());
      json.writeStringProperty("answered", marked.answered());
      json.writeStringProperty("key", marked.key());
      texts(json, "tags", marked.tags());
      response(attempt.response(), input);
      json.writeEndObject();
    }

    /** Nothing where it is the one that the input brought, which is nearly always. */
    private void response(Optional<Response> response, Input input) {
      if (response.equals(EntryReader.responseOf(input))) {
        return;
      }
      json.writeBooleanProperty("responded", response.isPresent());
      if (response.isPresent()) {
        json.writeName("response");
        ResponseFormat.write(json, response.get());
      }
    }

    @Override
    public Void resumed(Entry.Resumed entry) {
      begin("resumed", entry);
      return null;
    }

    @Override
    public Void settled(Entry.Settled entry) {
      begin("settled", entry);
      json.writeStringProperty("question", entry.question());
      json.writeBooleanProperty("accepted", entry.accepted());
      return null;
    }

    @Override
    public Void ended(Entry.Ended entry) {
      begin("ended", entry);
      json.writeStringProperty("ending", EntryReader.word(entry.ending()));
      return null;
    }

    private void begin(String event, Entry entry) {
      json.writeStringProperty("event", event);
      json.writeStringProperty("run", entry.run());
      json.writeStringProperty("at", Stamp.text(entry.at()));
    }
  }
}
