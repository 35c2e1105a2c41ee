package dev.quizline.quiz;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;

/** Reads judgements: by word, by first letter, or by their place among those that are offered. */
record Judging(List<Judgement> offered) {

  static final Judging TRUE_OR_FALSE = new Judging(List.of(Judgement.TRUE, Judgement.FALSE));
  static final Judging WITH_OPINION = new Judging(List.of(Judgement.values()));

  private static final Map<String, Judgement> WORDS =
      Map.ofEntries(
          Map.entry("true", Judgement.TRUE),
          Map.entry("t", Judgement.TRUE),
          Map.entry("yes", Judgement.TRUE),
          Map.entry("y", Judgement.TRUE),
          Map.entry("right", Judgement.TRUE),
          Map.entry("correct", Judgement.TRUE),
          Map.entry("false", Judgement.FALSE),
          Map.entry("f", Judgement.FALSE),
          Map.entry("no", Judgement.FALSE),
          Map.entry("n", Judgement.FALSE),
          Map.entry("wrong", Judgement.FALSE),
          Map.entry("incorrect", Judgement.FALSE),
          Map.entry("opinion", Judgement.OPINION),
          Map.entry("o", Judgement.OPINION),
          Map.entry("matter of opinion", Judgement.OPINION));

  Response read(String line) {
    return Optional.ofNullable(WORDS.get(Spelling.ARTICLE.fold(line)))
        .or(() -> byPlace(line))
        .filter(offered::contains)
        .<Response>map(Response.Judged::new)
        .orElseGet(() -> new Response.Unreadable(line, expected()));
  }

  static String describe(Response response) {
    return response instanceof Response.Judged judged
        ? judged.judgement().label()
        : Misfit.describe(response);
  }

  private Optional<Judgement> byPlace(String line) {
    OptionalInt place = new Choices(offered.stream().map(Judgement::label).toList()).one(line);
    return place.isPresent() ? Optional.of(offered.get(place.getAsInt())) : Optional.empty();
  }

  private String expected() {
    return offered.contains(Judgement.OPINION)
        ? "not a judgement: answer with true, false or opinion (t, f or o)"
        : "not a judgement: answer with true or false (t or f)";
  }
}
