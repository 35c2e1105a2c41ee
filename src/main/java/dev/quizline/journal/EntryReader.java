package dev.quizline.journal;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Ending;
import dev.quizline.quiz.Input;
import dev.quizline.quiz.Outcome;
import dev.quizline.quiz.Response;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** Turns the fields of a line into an entry; the counterpart of {@link EntryWriter}. */
final class EntryReader {

  /** Texts that return in line after line, so that each is in memory once. */
  private final Map<String, String> known = new HashMap<>();

  /**
   * The entry; empty where its kind is one that this program does not know.
   *
   * @throws RuntimeException if a field is missing or cannot be read
   */
  Optional<Entry> read(Fields fields) {
    return switch (fields.text("event")) {
      case "started" -> Optional.of(started(fields));
      case "moved" -> Optional.of(moved(fields));
      case "resumed" ->
          Optional.of(new Entry.Resumed(once(fields.text("run")), Stamp.read(fields.text("at"))));
      case "settled" -> Optional.of(settled(fields));
      case "ended" -> Optional.of(ended(fields));
      default -> Optional.empty();
    };
  }

  private Entry started(Fields fields) {
    List<Entry.Source> banks = new ArrayList<>();
    for (Fields bank : fields.objects("banks")) {
      banks.add(
          new Entry.Source(
              once(bank.text("bank")), once(bank.text("file")), once(bank.text("title"))));
    }
    List<Entry.Drawn> questions = new ArrayList<>();
    for (Fields drawn : fields.objects("questions")) {
      questions.add(
          new Entry.Drawn(once(drawn.text("bank")), once(drawn.text("id")), drawn.index("points")));
    }
    return new Entry.Started(
        once(fields.text("run")),
        Stamp.read(fields.text("at")),
        once(fields.text("program")),
        round(fields.text("round")),
        banks,
        fields.whole("seed"),
        RulesFormat.read(fields.object("rules")),
        fields.index("pool"),
        questions,
        fields.object("options").allTexts());
  }

  private Entry moved(Fields fields) {
    Input input = InputFormat.read(fields);
    List<Marked> marked = new ArrayList<>();
    if (fields.has("marked")) {
      for (Fields one : fields.objects("marked")) {
        marked.add(marked(one, input));
      }
    }
    return new Entry.Moved(once(fields.text("run")), Stamp.read(fields.text("at")), input, marked);
  }

  private Marked marked(Fields fields, Input input) {
    Attempt attempt =
        new Attempt(
            fields.index("index"),
            once(fields.text("question")),
            once(fields.text("player")),
            Outcome.withId(fields.text("result")),
            response(fields, input),
            fields.number("share"),
            once(fields.text("why")),
            fields.number("points"),
            RulesFormat.readDuration(fields, "elapsed").orElseThrow(),
            fields.flag("hinted"));
    List<String> tags = new ArrayList<>();
    for (String tag : fields.texts("tags")) {
      tags.add(once(tag));
    }
    return new Marked(
        attempt,
        once(fields.text("ask")),
        fields.text("answered"),
        once(fields.text("key")),
        fields.index("worth"),
        RulesFormat.readDuration(fields, "limit"),
        tags);
  }

  private static Optional<Response> response(Fields fields, Input input) {
    if (!fields.has("responded")) {
      return responseOf(input);
    }
    return fields.flag("responded")
        ? Optional.of(ResponseFormat.read(fields.object("response")))
        : Optional.empty();
  }

  /** The response that an attempt has where its line does not say otherwise. */
  static Optional<Response> responseOf(Input input) {
    return input instanceof Input.Answer answer ? Optional.of(answer.response()) : Optional.empty();
  }

  private Entry settled(Fields fields) {
    return new Entry.Settled(
        once(fields.text("run")),
        Stamp.read(fields.text("at")),
        once(fields.text("question")),
        fields.flag("accepted"));
  }

  private Entry ended(Fields fields) {
    return new Entry.Ended(
        once(fields.text("run")), Stamp.read(fields.text("at")), ending(fields.text("ending")));
  }

  private String once(String text) {
    String before = known.putIfAbsent(text, text);
    return before == null ? text : before;
  }

  private static Round round(String id) {
    for (Round round : Round.values()) {
      if (round.id().equals(id)) {
        return round;
      }
    }
    throw new IllegalArgumentException("no round is named " + id);
  }

  private static Ending ending(String word) {
    for (Ending ending : Ending.values()) {
      if (word(ending).equals(word)) {
        return ending;
      }
    }
    throw new IllegalArgumentException("no ending is named " + word);
  }

  static String word(Ending ending) {
    return ending.name().toLowerCase(Locale.ROOT).replace('_', '-');
  }
}
