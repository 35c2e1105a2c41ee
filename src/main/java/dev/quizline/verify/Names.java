package dev.quizline.verify;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Who or what is called what: the names and aliases of all subjects, each folded once. */
final class Names {

  private final Collection<List<References.Holding>> holdings;
  private final Map<String, List<Subject>> byKey;

  /** Made when first asked for; two threads may both make it, and either will do. */
  private volatile Map<String, List<Subject>> bySurname;

  Names(Collection<List<References.Holding>> holdings) {
    this.holdings = holdings;
    byKey = new HashMap<>(holdings.size() * 4);
    for (List<References.Holding> same : holdings) {
      for (References.Holding holding : same) {
        Subject subject = holding.subject();
        enter(byKey, Folding.key(subject.name()), subject);
        for (String alias : subject.aliases()) {
          enter(byKey, Folding.key(alias), subject);
        }
      }
    }
  }

  /** Subjects that have this name or alias, however it is written. */
  List<Subject> called(String name) {
    return byKey.getOrDefault(Folding.key(name), List.of());
  }

  /** Persons whose name ends in this folded word. */
  List<Subject> persons(String surname) {
    Map<String, List<Subject>> made = bySurname;
    if (made == null) {
      made = surnames();
      bySurname = made;
    }
    return made.getOrDefault(surname, List.of());
  }

  private Map<String, List<Subject>> surnames() {
    Map<String, List<Subject>> surnames = new HashMap<>();
    for (List<References.Holding> same : holdings) {
      Subject subject = same.get(0).subject();
      if (subject.type().equals("person")) {
        enter(surnames, PersonName.of(subject.name()).surname(), subject);
      }
    }
    return surnames;
  }

  private static void enter(Map<String, List<Subject>> index, String key, Subject subject) {
    List<Subject> known = index.get(key);
    if (known == null) {
      index.put(key, List.of(subject));
    } else if (known.size() > 1) {
      known.add(subject);
    } else if (known.get(0) != subject) {
      List<Subject> several = new ArrayList<>(4);
      several.add(known.get(0));
      several.add(subject);
      index.put(key, several);
    }
  }
}
