package dev.quizline.journal;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.quiz.Ending;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import java.util.stream.Stream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class IntakeTest {

  @Nested
  class From_a_newer_version {

    private final List<Entry> entries = new ArrayList<>();
    private final Intake<Entry> intake = new Intake<>(new EntryReader()::read, entries::add);

    private void take(String... lines) {
      for (int i = 0; i < lines.length; i++) {
        byte[] line = lines[i].getBytes(UTF_8);
        intake.line(i + 1, line, 0, line.length, true);
      }
    }

    private static final String RESUMED =
        "{\"v\":1,\"event\":\"resumed\",\"run\":\"r1\",\"at\":\"2026-11-22T20:29:00Z\"";

    @Test
    void unknown_events_are_left_out_with_one_notice() {
      take(
          RESUMED + "}",
          "{\"v\":1,\"event\":\"sang\",\"song\":[1,{}]}",
          "{\"v\":1,\"event\":\"x\"}");

      assertThat(entries).hasSize(1);
      assertThat(intake.notices())
          .containsExactly(
              new Notice(
                  2,
                  "A newer version of Quizline wrote 2 lines of the journal, from line 2 on; this"
                      + " version leaves that out."));
    }

    @Test
    void a_higher_version_is_left_out_even_where_its_event_is_known() {
      take(RESUMED.replace("\"v\":1", "\"v\":2") + "}");

      assertThat(entries).isEmpty();
      assertThat(intake.notices()).extracting(Notice::line).containsExactly(1L);
    }

    @Test
    void unknown_fields_do_not_keep_the_rest_from_counting() {
      take(
          RESUMED + ",\"mood\":\"good\"}",
          RESUMED + ",\"a\":null,\"b\":[{\"c\":1e999,\"d\":99999999999999999999}]}");

      assertThat(entries).hasSize(2).allMatch(entry -> entry.run().equals("r1"));
      assertThat(intake.notices())
          .containsExactly(
              new Notice(
                  1,
                  "A newer version of Quizline wrote 2 lines of the journal, from line 1 on; this"
                      + " version reads as much of it as it knows."));
    }

    @Test
    void the_order_of_fields_does_not_matter() {
      take(
          "{\"at\":\"2026-11-22T20:29:00Z\",\"run\":\"r1\",\"ending\":\"time-up\","
              + "\"event\":\"ended\",\"v\":1}");

      assertThat(entries)
          .containsExactly(
              new Entry.Ended("r1", Instant.parse("2026-11-22T20:29:00Z"), Ending.TIME_UP));
      assertThat(intake.notices()).isEmpty();
    }
  }

  private static Stream<String> broken() {
    return Stream.of(
        "x",
        "{",
        "{}",
        "[]",
        "1",
        "\"text\"",
        "null",
        "{\"v\":\"1\"}",
        "{\"v\":1}",
        "{\"v\":1,\"event\":7}",
        "{\"v\":1,\"event\":\"ended\"}",
        "{\"v\":1,\"event\":\"ended\",\"run\":\"r\",\"at\":\"noon\",\"ending\":\"quit\"}",
        "{\"v\":1,\"event\":\"ended\",\"run\":\"r\",\"at\":\"2026-11-22T20:29:00Z\",\"ending\":\"?\"}",
        "{\"v\":1,\"event\":\"ended\",\"run\":\"\",\"at\":\"2026-11-22T20:29:00Z\","
            + "\"ending\":\"quit\"}",
        "{\"v\":1,\"event\":\"moved\",\"run\":\"r\",\"at\":\"2026-11-22T20:29:00Z\","
            + "\"input\":\"dance\"}",
        "{\"v\":1,\"event\":\"moved\",\"run\":\"r\",\"at\":\"2026-11-22T20:29:00Z\","
            + "\"input\":\"contest\",\"index\":99999999999}",
        "{\"v\":1,\"event\":\"moved\",\"run\":\"r\",\"at\":\"2026-11-22T20:29:00Z\","
            + "\"input\":\"pass\",\"marked\":[{}]}",
        "{\"v\":1,\"event\":\"resumed\",\"run\":\"r\",\"at\":\"2026-11-22T20:29:00Z\"}{}",
        "{\"v\":1,\"event\":\"resumed\",\"run\":\"r\",\"at\":\"2026-11-22T20:29:00Z\"",
        "{\"v\":1,\"x\":" + "[".repeat(10_000),
        "\u0000\u0000\u0000\u0000",
        "\ufeff\ufffe");
  }

  @ParameterizedTest
  @MethodSource("broken")
  void whatever_is_no_entry_becomes_a_notice(String line) {
    List<Entry> entries = new ArrayList<>();
    Intake<Entry> intake = new Intake<>(new EntryReader()::read, entries::add);
    byte[] bytes = line.getBytes(UTF_8);

    intake.line(12, bytes, 0, bytes.length, true);

    assertThat(entries).isEmpty();
    assertThat(intake.notices())
        .containsExactly(new Notice(12, "Line 12 of the journal cannot be read and is left out."));
  }

  @Test
  void a_damaged_line_is_read_or_noticed_but_never_a_crash() {
    RandomGenerator random = new SplittableRandom(3);
    List<Entry> sound = new ArrayList<>();
    EntryFormatTest.inputs()
        .forEach(input -> sound.add(Samples.moved("r1", Samples.EVENING, input)));
    sound.add(Samples.started("r1", Samples.EVENING, "films", "ann"));
    sound.add(Samples.answered("r1", Samples.EVENING, Samples.marked(0, "year", "ann", 0.5)));
    sound.add(new Entry.Ended("r1", Samples.EVENING, Ending.QUIT));
    String alphabet = "\"{}[]:,0123456789-.eEtruefalsn\\\u0000";
    for (int i = 0; i < 30_000; i++) {
      byte[] line = EntryWriter.line(sound.get(i % sound.size()));
      for (int damage = random.nextInt(3); damage >= 0; damage--) {
        char c = alphabet.charAt(random.nextInt(alphabet.length()));
        line[random.nextInt(line.length)] = (byte) c;
      }
      List<Entry> entries = new ArrayList<>();
      Intake<Entry> intake = new Intake<>(new EntryReader()::read, entries::add);

      intake.line(1, line, 0, line.length, true);

      assertThat(entries.size() + intake.notices().size()).isPositive();
    }
  }

  @Test
  void bytes_that_are_no_text_become_notices_too() {
    RandomGenerator random = new SplittableRandom(5);
    List<Entry> entries = new ArrayList<>();
    Intake<Entry> intake = new Intake<>(new EntryReader()::read, entries::add);
    for (int number = 1; number <= 2_000; number++) {
      byte[] garbage = new byte[1 + random.nextInt(60)];
      random.nextBytes(garbage);
      intake.line(number, garbage, 0, garbage.length, true);
    }

    assertThat(entries).isEmpty();
    assertThat(intake.notices()).hasSizeBetween(1, Intake.NAMED + 1);
  }
}
