package dev.quizline.bank;

import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Question;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The parts of a bank as keys with values, in the order in which a person writes them. A value is a
 * text, a whole number, a truth value, a list of values, or keys with values again; what a reader
 * takes for granted is left out.
 */
public final class BankKeys {

  private BankKeys() {}

  /** All keys of a bank but its questions. */
  public static Map<String, Object> header(Bank bank) {
    Keys keys = new Keys();
    keys.put("quizline", "bank/1");
    keys.put("title", bank.title());
    keys.put("language", bank.language());
    bank.origin().ifPresent(origin -> keys.put("source", origin(origin)));
    keys.putUnlessEmpty("references", references(bank));
    keys.putIfPresent("subject", bank.subject());
    bank.defaultTime().ifPresent(time -> keys.put("defaults", Map.of("time", TimeText.of(time))));
    keys.putUnlessEmpty(
        "statements", bank.statements().stream().map(ClaimKeys::statement).toList());
    return keys.all();
  }

  /**
   * A question's keys.
   *
   * @param defaultTime the limit that its bank gives to questions which name none
   */
  public static Map<String, Object> question(BankQuestion asked, Optional<Duration> defaultTime) {
    Question question = asked.question();
    Item item = question.item();
    Keys keys = new Keys();
    keys.put("id", item.id());
    keys.putUnlessEmpty("about", asked.about());
    keys.put("type", question.kind().id());
    question.match(new KindKeys(keys, asked.gapClaims()));
    asked.claim().ifPresent(claim -> keys.put("claim", ClaimKeys.claim(claim)));
    if (!item.explain().isBlank()) {
      keys.put("explain", item.explain());
    }
    keys.putIfPresent("hint", item.hint());
    if (item.difficulty() != Difficulty.MEDIUM) {
      keys.put("difficulty", item.difficulty().label());
    }
    keys.putUnlessEmpty("tags", item.tags());
    if (!item.time().equals(defaultTime)) {
      keys.putIfPresent("time", item.time().map(TimeText::of));
    }
    if (item.points() != 1) {
      keys.put("points", item.points());
    }
    keys.putIfPresent("provenance", asked.provenance().map(ClaimKeys::provenance));
    Map<String, Object> instance = keys.all();
    return asked.template().map(it -> TemplateKeys.unfilled(it, instance)).orElse(instance);
  }

  private static Map<String, Object> origin(Bank.Origin origin) {
    Keys keys = new Keys();
    keys.putIfPresent("title", origin.title());
    keys.putIfPresent("author", origin.author());
    keys.putIfPresent("publisher", origin.publisher());
    keys.putIfPresent("url", origin.url());
    keys.putIfPresent("updated", origin.updated());
    return keys.all();
  }

  /** As seen from the folder of the bank. */
  private static List<String> references(Bank bank) {
    Path folder = bank.file().toAbsolutePath().normalize().getParent();
    List<String> paths = new ArrayList<>();
    for (Path reference : bank.references()) {
      Path path = reference.toAbsolutePath().normalize();
      Path seen = path.getRoot().equals(folder.getRoot()) ? folder.relativize(path) : path;
      paths.add(seen.toString().replace('\\', '/'));
    }
    return paths;
  }
}
