package dev.quizline.journal;

import dev.quizline.quiz.Judgement;
import dev.quizline.quiz.Response;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import tools.jackson.core.JsonGenerator;

/** A response as an object. */
public record ResponseFormat(JsonGenerator json) implements Response.Cases<Void> {

  public static Void write(JsonGenerator json, Response response) {
    json.writeStartObject();
    response.match(new ResponseFormat(json));
    json.writeEndObject();
    return null;
  }

  public static Response read(Fields fields) {
    String kind = fields.text("kind");
    return switch (kind) {
      case "chosen" -> new Response.Chosen(fields.index("index"));
      case "ticked" -> new Response.ChosenSet(new TreeSet<>(fields.indices("indices")));
      case "judged" -> new Response.Judged(judgement(fields.text("judgement")));
      case "typed" -> new Response.Typed(fields.text("text"));
      case "ordered" -> new Response.Ordered(fields.indices("indices"));
      case "matched" -> new Response.Matched(pairs(fields));
      case "filled" -> new Response.Filled(fields.texts("texts"));
      case "unreadable" -> new Response.Unreadable(fields.text("text"), fields.text("reason"));
      default -> throw new IllegalArgumentException("no response is named " + kind);
    };
  }

  private static Judgement judgement(String label) {
    for (Judgement judgement : Judgement.values()) {
      if (judgement.label().equals(label)) {
        return judgement;
      }
    }
    throw new IllegalArgumentException("no judgement is named " + label);
  }

  private static SortedMap<Integer, Integer> pairs(Fields fields) {
    SortedMap<Integer, Integer> pairs = new TreeMap<>();
    for (List<Integer> pair : fields.pairs("pairs")) {
      pairs.put(pair.get(0), pair.get(1));
    }
    return pairs;
  }

  @Override
  public Void chosen(Response.Chosen response) {
    kind("chosen");
    json.writeNumberProperty("index", response.index());
    return null;
  }

  @Override
  public Void chosenSet(Response.ChosenSet response) {
    kind("ticked");
    return indices(response.indices());
  }

  @Override
  public Void judged(Response.Judged response) {
    kind("judged");
    json.writeStringProperty("judgement", response.judgement().label());
    return null;
  }

  @Override
  public Void typed(Response.Typed response) {
    kind("typed");
    json.writeStringProperty("text", response.text());
    return null;
  }

  @Override
  public Void ordered(Response.Ordered response) {
    kind("ordered");
    return indices(response.indices());
  }

  @Override
  public Void matched(Response.Matched response) {
    kind("matched");
    json.writeArrayPropertyStart("pairs");
    for (Map.Entry<Integer, Integer> pair : response.pairs().entrySet()) {
      json.writeStartArray();
      json.writeNumber(pair.getKey());
      json.writeNumber(pair.getValue());
      json.writeEndArray();
    }
    json.writeEndArray();
    return null;
  }

  @Override
  public Void filled(Response.Filled response) {
    kind("filled");
    EntryWriter.texts(json, "texts", response.texts());
    return null;
  }

  @Override
  public Void unreadable(Response.Unreadable response) {
    kind("unreadable");
    json.writeStringProperty("text", response.text());
    json.writeStringProperty("reason", response.reason());
    return null;
  }

  private void kind(String kind) {
    json.writeStringProperty("kind", kind);
  }

  private Void indices(Iterable<Integer> indices) {
    json.writeArrayPropertyStart("indices");
    for (int index : indices) {
      json.writeNumber(index);
    }
    json.writeEndArray();
    return null;
  }
}
