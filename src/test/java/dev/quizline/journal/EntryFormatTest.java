package dev.quizline.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.Ending;
import dev.quizline.quiz.Feedback;
import dev.quizline.quiz.Input;
import dev.quizline.quiz.Judgement;
import dev.quizline.quiz.Outcome;
import dev.quizline.quiz.Response;
import dev.quizline.quiz.Rules;
import dev.quizline.quiz.Scoring;
import dev.quizline.quiz.TimeLimits;
import java.io.IOException;
import java.io.InputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.OptionalInt;
import java.util.SplittableRandom;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class EntryFormatTest {

  private static final List<String> AWKWARD =
      List.of(
          "",
          " ",
          "plain",
          "two\nlines\r\nand a tab\t",
          "quote \" backslash \\ slash / brace }",
          "\u0000\u0001\u001b[31mred\u001b[0m\u007f\u009b31m",
          "\u0085\u2028\u2029\u200b\u200e\u202e\u2066\ufeff\ufffd\ufffe\uffff",
          "François Truffaut, La Peau douce, 柔肌, नरम, مرحبا",
          "🎬🎞️👩‍👩‍👧 e\u0301",
          "\ud83d",
          "\udfac",
          "\udfac\ud83d and \ud83d\ud83d\udfac",
          "{\"v\":1,\"event\":\"ended\"}",
          "null");

  private static List<String> awkward() {
    List<String> texts = new ArrayList<>(AWKWARD);
    texts.add("long ".repeat(20_000));
    return texts;
  }

  private static List<Response> responses() {
    return List.of(
        new Response.Chosen(0),
        new Response.Chosen(59),
        new Response.ChosenSet(new TreeSet<>()),
        new Response.ChosenSet(new TreeSet<>(List.of(0, 3, 11))),
        new Response.Judged(Judgement.TRUE),
        new Response.Judged(Judgement.FALSE),
        new Response.Judged(Judgement.OPINION),
        new Response.Typed("Coutard"),
        new Response.Ordered(List.of(2, 0, 1)),
        new Response.Ordered(List.of()),
        new Response.Matched(new TreeMap<>(Map.of(0, 2, 3, 1))),
        new Response.Matched(new TreeMap<>()),
        new Response.Filled(List.of("Paris", "", "Lisbon")),
        new Response.Unreadable("zz", "the letters go up to d"));
  }

  static List<Input> inputs() {
    List<Input> inputs = new ArrayList<>();
    responses().forEach(response -> inputs.add(new Input.Answer(response)));
    inputs.addAll(
        List.of(
            new Input.Pass(),
            new Input.Hint(),
            new Input.Tick(),
            new Input.Next(),
            new Input.Pause(),
            new Input.Resume(),
            new Input.Contest(7),
            new Input.Flag(),
            new Input.GoTo(10),
            new Input.HandIn(),
            new Input.Quit()));
    return inputs;
  }

  private static Entry read(String line) {
    return read(line.getBytes(UTF_8));
  }

  private static Entry read(byte[] line) {
    List<Entry> entries = new ArrayList<>();
    Intake<Entry> intake = new Intake<>(new EntryReader()::read, entries::add);
    intake.line(1, line, 0, line.length, true);
    assertThat(intake.notices()).isEmpty();
    assertThat(entries).hasSize(1);
    return entries.get(0);
  }

  private static void assertKept(Entry entry) {
    byte[] line = EntryWriter.line(entry);
    assertThat(line).doesNotContain('\n', '\r');
    assertThat(read(line)).isEqualTo(entry);
  }

  @Nested
  class Written_and_read_back {

    @ParameterizedTest
    @MethodSource("dev.quizline.journal.EntryFormatTest#inputs")
    void every_input_stays_the_same(Input input) {
      assertKept(Samples.moved("r1", Samples.EVENING, input));
    }

    @Test
    void no_input_and_no_response_is_forgotten_here() {
      assertThat(inputs().stream().map(Object::getClass).distinct())
          .containsExactlyInAnyOrder(Input.class.getPermittedSubclasses());
      assertThat(responses().stream().map(Object::getClass).distinct())
          .containsExactlyInAnyOrder(Response.class.getPermittedSubclasses());
    }

    @ParameterizedTest
    @MethodSource("dev.quizline.journal.EntryFormatTest#awkward")
    void any_text_stays_the_same_wherever_it_stands(String text) {
      Rules rules = Samples.rules("_" + text, "bob");
      assertKept(
          new Entry.Started(
              "r" + text,
              Samples.EVENING,
              text,
              Round.QUIZ,
              List.of(new Entry.Source(text, text, text)),
              Long.MIN_VALUE,
              rules,
              1,
              List.of(new Entry.Drawn(text, text, 0)),
              Map.of("tags", text, "count", "10")));
      for (Response response :
          List.of(
              new Response.Typed(text),
              new Response.Unreadable(text, text),
              new Response.Filled(List.of(text, text)))) {
        Attempt attempt =
            new Attempt(
                0,
                text,
                text,
                Outcome.PARTIAL,
                Optional.of(response),
                0.5,
                text,
                0.25,
                Duration.ofNanos(1),
                true);
        Marked marked =
            new Marked(attempt, text, text, text, 3, Optional.empty(), List.of(text, text));
        assertKept(Samples.answered("r1", Samples.EVENING, marked));
      }
      assertKept(new Entry.Settled("r1", Samples.EVENING, text, true));
    }

    @ParameterizedTest
    @EnumSource(Outcome.class)
    void every_outcome_stays_the_same(Outcome outcome) {
      Attempt attempt =
          new Attempt(
              3,
              "year",
              "ann",
              outcome,
              Optional.empty(),
              1 / 3.0,
              "2 of 6 pairs",
              1000 / 3.0,
              Duration.ofSeconds(3, 141_592_653),
              false);
      Marked marked =
          new Marked(
              attempt, "When?", "", "1964", 1, Optional.of(Duration.ofMillis(22_500)), List.of());
      assertKept(new Entry.Moved("r1", Samples.EVENING, new Input.Tick(), List.of(marked)));
      assertKept(
          new Entry.Moved("r1", Samples.EVENING, new Input.HandIn(), List.of(marked, marked)));
    }

    @Test
    void a_response_that_the_input_did_not_bring_stays_the_same() {
      Marked early = Samples.marked(0, "photographer", "ann", 1);
      Input other = new Input.Answer(new Response.Typed("something else"));

      assertKept(new Entry.Moved("r1", Samples.EVENING, new Input.HandIn(), List.of(early)));
      assertKept(new Entry.Moved("r1", Samples.EVENING, other, List.of(early)));
    }

    @ParameterizedTest
    @EnumSource(Ending.class)
    void every_ending_stays_the_same(Ending ending) {
      assertKept(new Entry.Ended("r1", Samples.EVENING, ending));
    }

    @Test
    void the_short_entries_stay_the_same() {
      assertKept(new Entry.Resumed("r1", Instant.EPOCH));
      assertKept(new Entry.Settled("r1", Samples.EVENING, "year", false));
    }

    @Test
    void rules_stay_the_same_whatever_they_are() {
      RandomGenerator random = new SplittableRandom(5);
      for (int i = 0; i < 500; i++) {
        assertKept(
            new Entry.Started(
                "r" + i,
                Instant.ofEpochSecond(random.nextInt(), random.nextInt(1_000_000_000)),
                "0.1.0",
                random.nextBoolean() ? Round.QUIZ : Round.FACT_CHECK,
                List.of(new Entry.Source("a", "a.yaml", "A"), new Entry.Source("b", "b.yaml", "B")),
                random.nextLong(),
                anyRules(random),
                random.nextInt(1000),
                List.of(),
                Map.of()));
      }
    }

    private Rules anyRules(RandomGenerator random) {
      TimeLimits limits =
          new TimeLimits(
              anyDuration(random),
              random.nextBoolean(),
              anyDuration(random),
              100 * (1 - random.nextDouble()));
      return new Rules(
          random.nextBoolean() ? OptionalInt.of(1 + random.nextInt(99)) : OptionalInt.empty(),
          random.nextBoolean(),
          limits,
          random.nextBoolean() ? Scoring.ACCURACY : Scoring.SPEED,
          random.nextBoolean() ? Feedback.EACH : Feedback.AT_END,
          random.nextBoolean() ? OptionalDouble.of(random.nextDouble()) : OptionalDouble.empty(),
          List.of("ann", "bob"));
    }

    private Optional<Duration> anyDuration(RandomGenerator random) {
      return random.nextBoolean()
          ? Optional.of(Duration.ofNanos(random.nextLong(1L << 50)))
          : Optional.empty();
    }
  }

  @Nested
  class The_line {

    private String line(Entry entry) {
      return new String(EntryWriter.line(entry), UTF_8);
    }

    @Test
    void can_be_read_by_a_person() {
      assertThat(line(Samples.answered("r1", Samples.EVENING, Samples.marked(2, "year", "Zoë", 1))))
          .isEqualTo(
              "{\"v\":1,\"event\":\"moved\",\"run\":\"r1\",\"at\":\"2026-11-22T20:29:00.123456789Z\","
                  + "\"input\":\"answer\",\"response\":{\"kind\":\"chosen\",\"index\":2},"
                  + "\"marked\":[{\"index\":2,\"question\":\"year\",\"player\":\"Zoë\","
                  + "\"result\":\"correct\",\"share\":1.0,\"points\":1.0,\"worth\":1,"
                  + "\"elapsed_ns\":1500000000,\"hinted\":false,\"why\":\"\",\"ask\":\"Who?\",\"answered\":\"choice"
                  + " 2\",\"key\":\"Raoul Coutard\",\"tags\":[\"crew\"]}]}");
    }

    @Test
    void holds_no_character_that_plays_tricks_on_its_reader() {
      for (String text : awkward()) {
        String line = line(new Entry.Settled("r1", Samples.EVENING, text, true));

        assertThat(line.chars().filter(c -> c < ' ' || c > '\u007f'))
            .as(text)
            .allMatch(
                c ->
                    Character.isLetter(c)
                        || Character.getType(c) == Character.NON_SPACING_MARK
                        || Character.getType(c) == Character.COMBINING_SPACING_MARK
                        || Character.getType(c) == Character.SURROGATE);
      }
    }
  }

  @Test
  void a_journal_of_the_first_version_stays_readable() throws IOException {
    List<String> lines;
    try (InputStream sample = EntryFormatTest.class.getResourceAsStream("version-1.jsonl")) {
      lines = new String(sample.readAllBytes(), UTF_8).lines().toList();
    }

    assertThat(lines).hasSizeGreaterThan(20);
    for (String line : lines) {
      assertThat(new String(EntryWriter.line(read(line)), UTF_8)).isEqualTo(line);
    }
  }
}
