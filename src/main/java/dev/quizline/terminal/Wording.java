package dev.quizline.terminal;

import java.time.Duration;
import java.util.List;

/** How numbers, times and lists are said, the same on every screen. */
public final class Wording {

  private Wording() {}

  /** {@code 1 question}, {@code 2 questions}. */
  public static String count(int number, String noun) {
    return number + " " + noun + (number == 1 ? "" : "s");
  }

  /** At most two decimals, none that say nothing, thousands apart: 0.67, 2, 6,420. */
  public static String points(double points) {
    long hundredths = Math.round(points * 100);
    long whole = Math.abs(hundredths) / 100;
    long rest = Math.abs(hundredths) % 100;
    StringBuilder text = new StringBuilder(hundredths < 0 ? "-" : "").append(thousands(whole));
    if (rest > 0) {
      text.append('.').append(rest / 10);
      if (rest % 10 > 0) {
        text.append(rest % 10);
      }
    }
    return text.toString();
  }

  /** {@code 1 point}, {@code 2.5 points}. */
  public static String earned(double points) {
    String number = points(points);
    return number + (number.equals("1") ? " point" : " points");
  }

  private static String thousands(long whole) {
    StringBuilder text = new StringBuilder(Long.toString(whole));
    for (int i = text.length() - 3; i > 0; i -= 3) {
      text.insert(i, ',');
    }
    return text.toString();
  }

  /** {@code 3.4 s}, {@code 1 min 52 s}, {@code 2 h 5 min}. */
  public static String time(Duration time) {
    long tenths = Math.max(0, (time.toMillis() + 50) / 100);
    if (tenths < 600) {
      return tenths / 10 + "." + tenths % 10 + " s";
    }
    long seconds = (time.toMillis() + 500) / 1000;
    if (seconds < 3600) {
      return seconds / 60 + " min" + (seconds % 60 == 0 ? "" : " " + seconds % 60 + " s");
    }
    long minutes = seconds / 60;
    return minutes / 60 + " h" + (minutes % 60 == 0 ? "" : " " + minutes % 60 + " min");
  }

  /** A limit as it is said beforehand: {@code 20 seconds}, {@code 1 minute 30 seconds}. */
  static String limit(Duration limit) {
    long tenths = Math.max(1, (limit.toMillis() + 50) / 100);
    if (tenths < 600 && tenths % 10 != 0) {
      return tenths / 10 + "." + tenths % 10 + " seconds";
    }
    int seconds = (int) (tenths / 10);
    int minutes = seconds / 60;
    if (minutes == 0) {
      return count(seconds, "second");
    }
    String rest = seconds % 60 == 0 ? "" : " " + count(seconds % 60, "second");
    return count(minutes, "minute") + rest;
  }

  /** A share between nothing and all in words: half, two thirds, 40 %. */
  static String share(double share) {
    long thousandths = Math.round(share * 1000);
    return switch ((int) thousandths) {
      case 500 -> "half";
      case 333 -> "a third";
      case 667 -> "two thirds";
      case 250 -> "a quarter";
      case 750 -> "three quarters";
      default -> percent(share);
    };
  }

  /** Never rounded up to all, nor down to nothing. */
  public static String percent(double share) {
    long percent = Math.round(share * 100);
    if (percent == 100 && share < 1) {
      percent = 99;
    } else if (percent == 0 && share > 0) {
      percent = 1;
    }
    return percent + " %";
  }

  /** {@code A, B, C and 2 more}; parted by semicolons where a name has a comma of its own. */
  static String some(List<String> names, int most) {
    StringBuilder text = new StringBuilder();
    int shown = Math.min(names.size(), most);
    List<String> first = names.subList(0, shown);
    text.append(String.join(String.join("", first).contains(",") ? "; " : ", ", first));
    if (names.size() > shown) {
      text.append(" and ").append(names.size() - shown).append(" more");
    }
    return text.toString();
  }

  /** A clause as a sentence: with a capital first and a full stop last. */
  static String sentence(String clause) {
    if (clause.isEmpty()) {
      return clause;
    }
    int first = clause.codePointAt(0);
    StringBuilder text = new StringBuilder().appendCodePoint(Character.toUpperCase(first));
    text.append(clause, Character.charCount(first), clause.length());
    char last = clause.charAt(clause.length() - 1);
    return last == '.' || last == '?' || last == '!'
        ? text.toString()
        : text.append('.').toString();
  }
}
