package dev.quizline.quiz;

import java.util.List;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Whatever a player, a program or an accident may send. */
record RandomInputs(RandomGenerator random) {

  private static final List<String> WORDS =
      List.of(
          "a",
          "b",
          "c",
          "d",
          "1",
          "2",
          "3",
          "4",
          "1b",
          "2a",
          "=",
          ";",
          ",",
          "|",
          ">",
          "&",
          "and",
          "true",
          "f",
          "opinion",
          "Paris",
          "paris",
          "Lisbon",
          "Tagus",
          "dawn",
          "noon",
          "dusk",
          "midnight",
          "director",
          "directs",
          "cuts",
          "coutard",
          "113",
          "min",
          "1e3",
          "-",
          "é",
          "\u0007",
          "\u001b[2J",
          "\u202e",
          "🎬",
          "\ud83c",
          "{#1}",
          "(",
          "\\",
          "",
          "99999999999");

  Input input(int places) {
    return switch (random.nextInt(14)) {
      case 0, 1, 2 -> new Input.Answer(response(any(Kind.values())));
      case 3 -> new Input.Pass();
      case 4 -> new Input.Hint();
      case 5 -> new Input.Tick();
      case 6, 7 -> new Input.Next();
      case 8 -> new Input.Pause();
      case 9 -> new Input.Resume();
      case 10 -> new Input.Contest(random.nextInt(places + 4) - 2);
      case 11 -> new Input.Flag();
      case 12 -> new Input.GoTo(random.nextInt(places + 4) - 2);
      default -> rarely() ? (rarely() ? new Input.Quit() : new Input.HandIn()) : new Input.Tick();
    };
  }

  /** A response for a kind of question: mostly one that fits a sample, sometimes out of range. */
  Response response(Kind kind) {
    if (rarely()) {
      return new Response.Unreadable(line(), "unreadable");
    }
    return switch (kind) {
      case SINGLE_CHOICE -> new Response.Chosen(index());
      case MULTIPLE_CHOICE -> new Response.ChosenSet(new TreeSet<>(indices(1 + random.nextInt(5))));
      case TRUE_FALSE, FACT_CHECK -> new Response.Judged(any(Judgement.values()));
      case SHORT_ANSWER, NUMERIC -> new Response.Typed(line());
      case ORDERING ->
          new Response.Ordered(rarely() ? indices(4) : Arrangement.shuffled(4, random));
      case MATCHING -> matched();
      case CLOZE -> new Response.Filled(IntStream.range(0, 2).mapToObj(i -> line()).toList());
    };
  }

  String line() {
    return IntStream.range(0, random.nextInt(6))
        .mapToObj(i -> WORDS.get(random.nextInt(WORDS.size())))
        .collect(Collectors.joining(random.nextBoolean() ? " " : ""));
  }

  private Response matched() {
    TreeMap<Integer, Integer> pairs = new TreeMap<>();
    IntStream.range(0, random.nextInt(4)).forEach(i -> pairs.put(random.nextInt(3), index()));
    return new Response.Matched(pairs);
  }

  private List<Integer> indices(int count) {
    return IntStream.range(0, count).mapToObj(i -> index()).toList();
  }

  private int index() {
    return rarely() ? random.nextInt() : random.nextInt(4);
  }

  private boolean rarely() {
    return random.nextInt(10) == 0;
  }

  private <T> T any(T[] values) {
    return values[random.nextInt(values.length)];
  }
}
