package dev.quizline.verify.text;

/** Nouns for what happens, and the verbs that say that it did: {@code the launch}, launched. */
final class EventNouns {

  private EventNouns() {}

  /** The past of the verb; the noun itself where no other word says it. */
  static String verb(String noun) {
    return switch (noun) {
      case "birth" -> "born";
      case "death" -> "died";
      case "publication", "issue" -> "published";
      case "release" -> "released";
      case "premiere" -> "premiered";
      case "performance" -> "performed";
      case "staging" -> "staged";
      case "broadcast" -> "broadcast";
      case "opening", "inauguration" -> "opened";
      case "reopening" -> "reopened";
      case "foundation", "founding", "establishment" -> "founded";
      case "formation" -> "formed";
      case "invention" -> "invented";
      case "discovery" -> "discovered";
      case "sighting" -> "sighted";
      case "observation" -> "observed";
      case "completion" -> "completed";
      case "start", "beginning", "outbreak" -> "began";
      case "end", "ending", "conclusion" -> "ended";
      case "demolition" -> "demolished";
      case "destruction" -> "destroyed";
      case "restoration" -> "restored";
      case "reconstruction", "rebuilding" -> "rebuilt";
      case "renovation" -> "renovated";
      case "construction", "building" -> "built";
      case "closure", "closing" -> "closed";
      case "dissolution" -> "dissolved";
      case "abolition" -> "abolished";
      case "sinking" -> "sank";
      case "raising", "salvage" -> "raised";
      case "launch" -> "launched";
      case "landing" -> "landed";
      case "arrival" -> "arrived";
      case "departure" -> "departed";
      case "flight" -> "flew";
      case "ascent" -> "climbed";
      case "crossing" -> "crossed";
      case "voyage" -> "sailed";
      case "eruption" -> "erupted";
      case "coronation" -> "crowned";
      case "marriage", "wedding" -> "married";
      case "election" -> "elected";
      case "appointment" -> "appointed";
      case "designation" -> "designated";
      case "inscription" -> "inscribed";
      case "introduction" -> "introduced";
      case "adoption" -> "adopted";
      case "signing", "signature" -> "signed";
      case "ratification" -> "ratified";
      case "unveiling" -> "unveiled";
      case "consecration" -> "consecrated";
      case "purchase", "acquisition" -> "bought";
      case "sale" -> "sold";
      case "theft" -> "stolen";
      case "retirement" -> "retired";
      case "debut" -> "debuted";
      case "recording" -> "recorded";
      case "commissioning" -> "commissioned";
      case "electrification" -> "electrified";
      case "nationalisation" -> "nationalised";
      case "nationalization" -> "nationalized";
      default -> noun;
    };
  }
}
