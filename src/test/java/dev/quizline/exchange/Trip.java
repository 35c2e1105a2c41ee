package dev.quizline.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankKeys;
import dev.quizline.bank.BankQuestion;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A bank out to a format, or a file of a format in. */
public final class Trip {

  /** Takes what an import gives. */
  public static final class Arrivals implements FormatWriter {
    public Bank header;
    final List<BankQuestion> questions = new ArrayList<>();
    boolean ended;

    @Override
    public void begin(Bank bank) {
      header = bank;
    }

    @Override
    public void question(BankQuestion question) {
      questions.add(question);
    }

    @Override
    public void end() {
      ended = true;
    }
  }

  /** What came of an import. */
  public record In(Arrivals arrivals, List<Malformed> malformed, Losses losses) {

    public List<BankQuestion> questions() {
      return arrivals.questions;
    }

    public BankQuestion only() {
      assertThat(malformed).isEmpty();
      assertThat(questions()).hasSize(1);
      return questions().get(0);
    }

    public List<Map<String, Object>> keys() {
      assertThat(malformed).isEmpty();
      return questions().stream()
          .map(question -> BankKeys.question(question, Optional.empty()))
          .toList();
    }

    public Map<String, Object> onlyKeys() {
      return BankKeys.question(only(), Optional.empty());
    }

    public List<String> lost() {
      return losses.groups().stream()
          .map(group -> group.field() + ": " + group.lost() + ", " + group.choice())
          .toList();
    }
  }

  private Trip() {}

  public static In in(ExchangeFormat format, Path file) {
    return in(format, new Foreign(String.valueOf(file.getFileName()), file));
  }

  public static In in(ExchangeFormat format, Foreign file) {
    Losses losses = new Losses();
    Arrivals arrivals = new Arrivals();
    Intake intake = new Intake(arrivals, Path.of("in.yaml"), "in", losses);
    try {
      intake.read(file, format.reader().orElseThrow());
      intake.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return new In(arrivals, intake.malformed(), losses);
  }

  public static In in(ExchangeFormat format, Path folder, String text) {
    return in(format, write(folder, "in", text.getBytes(StandardCharsets.UTF_8)));
  }

  public static Path write(Path folder, String name, byte[] bytes) {
    try {
      return Files.write(folder.resolve(name), bytes);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  public static byte[] out(ExchangeFormat format, Bank bank, Losses losses) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try {
      Outgoing outgoing = new Outgoing(format, bytes, losses);
      outgoing.begin(bank);
      for (BankQuestion question : bank.questions()) {
        outgoing.question(question);
      }
      outgoing.end();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return bytes.toByteArray();
  }

  public static String text(ExchangeFormat format, Bank bank) {
    return new String(out(format, bank, new Losses()), StandardCharsets.UTF_8);
  }

  /** Out and in again: every question comes back as it was, but for what the losses name. */
  public static void holds(ExchangeFormat format, Bank bank, Path folder) {
    Losses losses = new Losses();
    byte[] written = out(format, bank, losses);
    In back = in(format, write(folder, "trip" + format.endings().get(0), written));
    assertThat(back.malformed()).isEmpty();
    Map<String, Set<String>> lost = new HashMap<>();
    for (Losses each : List.of(losses, back.losses())) {
      for (Losses.Group group : each.groups()) {
        for (String item : group.items()) {
          lost.computeIfAbsent(item, id -> new HashSet<>()).add(group.field());
        }
      }
    }
    Iterator<BankQuestion> after = back.questions().iterator();
    for (BankQuestion before : bank.questions()) {
      Set<String> fields = new HashSet<>(lost.getOrDefault(before.question().id(), Set.of()));
      if (!fields.contains("question")) {
        BankQuestion now = after.next();
        if (fields.contains("id")) {
          fields.addAll(lost.getOrDefault(now.question().id(), Set.of()));
        }
        assertThat(now.question().id())
            .matches(id -> fields.contains("id") || id.equals(before.question().id()));
        if (!fields.contains("type")) {
          assertThat(without(now, fields)).isEqualTo(without(before, fields));
        }
      }
    }
    assertThat(after).isExhausted();
  }

  private static Map<String, Object> without(BankQuestion question, Set<String> fields) {
    Map<String, Object> keys = BankKeys.question(question, Optional.empty());
    keys.keySet().removeAll(fields);
    if (fields.contains("choices")) {
      keys.keySet().removeAll(Set.of("answer", "answers"));
    }
    if (fields.contains("claim") && keys.get("gaps") instanceof List<?> gaps) {
      gaps.forEach(gap -> ((Map<?, ?>) gap).remove("claim"));
    }
    if (fields.contains("unit")) {
      keys.remove("ask");
    }
    // As far as it reaches, however many zeros it is written with: bounds give no more.
    keys.computeIfPresent(
        "tolerance", (key, text) -> Decimals.shortest(new BigDecimal(text.toString())));
    return keys;
  }
}
