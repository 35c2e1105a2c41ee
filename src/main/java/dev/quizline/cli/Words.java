package dev.quizline.cli;

import dev.quizline.bank.TimeText;
import dev.quizline.journal.Round;
import dev.quizline.quiz.Scoring;
import java.time.Duration;
import java.util.Arrays;
import java.util.Iterator;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** How words on the command line become values. */
final class Words {

  private Words() {}

  /** {@code 20s}, {@code 1m30s}, {@code 10m}, {@code 1:30}; a bare number is seconds. */
  static final class TimeWord implements ITypeConverter<Duration> {
    @Override
    public Duration convert(String word) {
      return TimeText.parse(word)
          .orElseThrow(
              () ->
                  new TypeConversionException(
                      "'" + word + "' is no time; write " + TimeText.EXPECTED));
    }
  }

  /** A whole number, 1 or more. */
  static final class CountWord implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String word) {
      try {
        int count = Integer.parseInt(word);
        if (count >= 1) {
          return count;
        }
      } catch (NumberFormatException e) {
        // Said below, as for a number below 1.
      }
      throw new TypeConversionException(
          "'" + word + "' is no number of questions; write 1 or more");
    }
  }

  /** How many of something: 1 to 10,000. */
  static final class TimesWord implements ITypeConverter<Integer> {
    @Override
    public Integer convert(String word) {
      if (word.matches("\\d{1,5}")) {
        int times = Integer.parseInt(word);
        if (times >= 1 && times <= 10_000) {
          return times;
        }
      }
      throw new TypeConversionException("'" + word + "' is not a number from 1 to 10000");
    }
  }

  /** Any whole number. */
  static final class SeedWord implements ITypeConverter<Long> {
    @Override
    public Long convert(String word) {
      try {
        return Long.valueOf(word);
      } catch (NumberFormatException e) {
        throw new TypeConversionException(
            "'" + word + "' is no seed; write a whole number, such as 48213");
      }
    }
  }

  /** {@code quiz} or {@code fact-check}. */
  static final class RoundWord implements ITypeConverter<Round>, Iterable<String> {
    @Override
    public Round convert(String word) {
      for (Round round : Round.values()) {
        if (round.id().equals(word)) {
          return round;
        }
      }
      throw new TypeConversionException("'" + word + "' is no round; write quiz or fact-check");
    }

    /** What completion offers. */
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Round.values()).map(Round::id).iterator();
    }
  }

  /** {@code accuracy} or {@code speed}. */
  static final class ScoringWord implements ITypeConverter<Scoring>, Iterable<String> {
    @Override
    public Scoring convert(String word) {
      for (Scoring scoring : Scoring.values()) {
        if (scoring.id().equals(word)) {
          return scoring;
        }
      }
      throw new TypeConversionException("'" + word + "' is no scoring; write accuracy or speed");
    }

    /** What completion offers. */
    @Override
    public Iterator<String> iterator() {
      return Arrays.stream(Scoring.values()).map(Scoring::id).iterator();
    }
  }

  /** {@code 60%}, {@code 60} or {@code 0.6}. */
  static final class ShareWord implements ITypeConverter<Double> {
    @Override
    public Double convert(String word) {
      boolean percent = word.endsWith("%");
      try {
        double number = Double.parseDouble(percent ? word.substring(0, word.length() - 1) : word);
        double share = percent || number > 1 ? number / 100 : number;
        if (share >= 0 && share <= 1) {
          return share;
        }
      } catch (NumberFormatException e) {
        // Said below, as for a number out of range.
      }
      throw new TypeConversionException("'" + word + "' is no pass mark; write 60%");
    }
  }
}
