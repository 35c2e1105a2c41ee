package dev.quizline.draft;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.bank.Provenance;
import dev.quizline.quiz.Kind;
import dev.quizline.verify.Claim;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * What a bank has already: no fact is drafted again in a kind that it has, however the question was
 * edited, and nothing that was deleted from it comes back.
 */
public final class Earlier {

  private final Set<String> ids;
  private final List<String> stems = new ArrayList<>();
  private final Map<String, Set<String>> kindsByFact = new HashMap<>();

  private Earlier(Collection<String> ids) {
    this.ids = new HashSet<>(ids);
  }

  /** Nothing yet. */
  public static Earlier nothing() {
    return new Earlier(Set.of());
  }

  /**
   * @param drafted ids of all that was ever drafted into it
   */
  public static Earlier in(Bank bank, Collection<String> drafted) {
    Earlier earlier = new Earlier(drafted);
    for (BankQuestion banked : bank.questions()) {
      earlier.ids.add(banked.question().id());
      earlier.stems.add(banked.question().item().ask());
      banked.provenance().ifPresent(earlier::add);
    }
    return earlier;
  }

  private void add(Provenance provenance) {
    String template = provenance.template();
    for (Provenance.Root root : provenance.from()) {
      kindsByFact
          .computeIfAbsent(name(root.claim()), it -> new HashSet<>())
          .add(template.substring(template.lastIndexOf('/') + 1));
    }
  }

  private static String name(Claim claim) {
    return claim.subject().orElse("")
        + "|"
        + claim.property()
        + "|"
        + claim.value().map(dev.quizline.verify.Folding::key).orElse("");
  }

  List<String> stems() {
    return stems;
  }

  boolean knowsId(String id) {
    return ids.contains(id);
  }

  boolean has(Known known, Kind kind) {
    return kinds(known).contains(kind.id());
  }

  int count(Known known) {
    return kinds(known).size();
  }

  private Set<String> kinds(Known known) {
    return Optional.ofNullable(kindsByFact.get(name(known.claim())))
        .orElseGet(() -> kindsByFact.getOrDefault(name(known.root().claim()), Set.of()));
  }
}
