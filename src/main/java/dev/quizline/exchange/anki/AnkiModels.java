package dev.quizline.exchange.anki;

import dev.quizline.exchange.json.JsonOutput;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** What a collection says of itself as JSON: note types, decks, settings. */
record AnkiModels(String deckName, long deck, long changed) {

  /** Numbers of our note types; Anki knows them by these, so they never change. */
  static final long BASIC = 1_763_769_600_001L;

  static final long CLOZE = 1_763_769_600_002L;

  private static final String STYLE =
      ".card { font-family: sans-serif; font-size: 20px; }\n"
          + "[data-part=explain] { margin-top: 1em; }\n"
          + ".cloze { font-weight: bold; }\n";

  String noteTypes() {
    Map<String, Object> types = new LinkedHashMap<>();
    types.put(
        String.valueOf(BASIC),
        noteType(BASIC, "Quizline", 0, "{{Front}}", "{{FrontSide}}<hr id=answer>{{Back}}"));
    types.put(
        String.valueOf(CLOZE),
        noteType(
            CLOZE,
            "Quizline Cloze",
            1,
            "{{cloze:Front}}",
            "{{cloze:Front}}<hr id=answer>{{Back}}"));
    return JsonOutput.text(types);
  }

  private Map<String, Object> noteType(long id, String name, int kind, String front, String back) {
    Map<String, Object> type = new LinkedHashMap<>();
    type.put("id", BigDecimal.valueOf(id));
    type.put("name", name);
    type.put("type", kind);
    type.put("mod", BigDecimal.valueOf(changed));
    type.put("usn", -1);
    type.put("sortf", 0);
    type.put("did", BigDecimal.valueOf(deck));
    type.put("flds", List.of(field("Front", 0), field("Back", 1)));
    type.put("tmpls", List.of(template(front, back)));
    type.put("css", STYLE);
    type.put("latexPre", "\\documentclass[12pt]{article}\n\\begin{document}\n");
    type.put("latexPost", "\\end{document}");
    type.put("tags", List.of());
    type.put("vers", List.of());
    type.put("req", List.of(List.of(0, "any", List.of(0))));
    return type;
  }

  private static Map<String, Object> field(String name, int place) {
    Map<String, Object> field = new LinkedHashMap<>();
    field.put("name", name);
    field.put("ord", place);
    field.put("font", "Arial");
    field.put("size", 20);
    field.put("sticky", false);
    field.put("rtl", false);
    field.put("media", List.of());
    return field;
  }

  private static Map<String, Object> template(String front, String back) {
    Map<String, Object> template = new LinkedHashMap<>();
    template.put("name", "Card 1");
    template.put("ord", 0);
    template.put("qfmt", front);
    template.put("afmt", back);
    template.put("bqfmt", "");
    template.put("bafmt", "");
    return template;
  }

  String decks() {
    Map<String, Object> decks = new LinkedHashMap<>();
    decks.put("1", deck(1, "Default"));
    decks.put(String.valueOf(deck), deck(deck, deckName));
    return JsonOutput.text(decks);
  }

  private Map<String, Object> deck(long id, String name) {
    Map<String, Object> deck = new LinkedHashMap<>();
    deck.put("id", BigDecimal.valueOf(id));
    deck.put("name", name);
    deck.put("desc", "");
    deck.put("mod", BigDecimal.valueOf(changed));
    deck.put("usn", -1);
    deck.put("conf", 1);
    deck.put("dyn", 0);
    deck.put("collapsed", false);
    deck.put("browserCollapsed", false);
    deck.put("extendNew", 0);
    deck.put("extendRev", 0);
    for (String today : List.of("newToday", "revToday", "lrnToday", "timeToday")) {
      deck.put(today, List.of(0, 0));
    }
    return deck;
  }

  String settings() {
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("activeDecks", List.of(1));
    settings.put("curDeck", 1);
    settings.put("newSpread", 0);
    settings.put("collapseTime", 1200);
    settings.put("timeLim", 0);
    settings.put("estTimes", true);
    settings.put("dueCounts", true);
    settings.put("curModel", String.valueOf(BASIC));
    settings.put("nextPos", 1);
    settings.put("sortType", "noteFld");
    settings.put("sortBackwards", false);
    settings.put("addToCur", true);
    return JsonOutput.text(settings);
  }

  String deckSettings() {
    Map<String, Object> fresh = new LinkedHashMap<>();
    fresh.put("delays", List.of(1, 10));
    fresh.put("ints", List.of(1, 4, 7));
    fresh.put("initialFactor", 2500);
    fresh.put("order", 1);
    fresh.put("perDay", 20);
    fresh.put("bury", false);
    Map<String, Object> lapse = new LinkedHashMap<>();
    lapse.put("delays", List.of(10));
    lapse.put("mult", 0);
    lapse.put("minInt", 1);
    lapse.put("leechFails", 8);
    lapse.put("leechAction", 0);
    Map<String, Object> review = new LinkedHashMap<>();
    review.put("perDay", 200);
    review.put("ease4", new BigDecimal("1.3"));
    review.put("ivlFct", 1);
    review.put("maxIvl", 36500);
    review.put("bury", false);
    Map<String, Object> settings = new LinkedHashMap<>();
    settings.put("id", 1);
    settings.put("name", "Default");
    settings.put("mod", 0);
    settings.put("usn", 0);
    settings.put("maxTaken", 60);
    settings.put("autoplay", true);
    settings.put("timer", 0);
    settings.put("replayq", true);
    settings.put("new", fresh);
    settings.put("lapse", lapse);
    settings.put("rev", review);
    return JsonOutput.text(Map.of("1", settings));
  }
}
