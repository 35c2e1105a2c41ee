package dev.quizline.verify;

import dev.quizline.verify.ReferenceFlaw.Kind;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What a reference says as a whole, beyond how each line of it is written: parts that nothing uses,
 * names that two subjects share, sources at odds with each other or with themselves, and what no
 * world could hold. Time and memory are linear in the subjects and their facts.
 */
public final class ReferenceCheck {

  private final Reference reference;
  private final References references;
  private final List<ReferenceFlaw> flaws = new ArrayList<>();

  private ReferenceCheck(Reference reference) {
    this.reference = reference;
    this.references = new References(List.of(reference));
  }

  /** All there are, in no particular order. */
  public static List<ReferenceFlaw> flaws(Reference reference) {
    ReferenceCheck check = new ReferenceCheck(reference);
    check.unusedSources();
    check.sharedNames();
    for (Subject subject : reference.subjects()) {
      check.facts(subject);
    }
    check.flaws.addAll(new CycleCheck(reference, check.references.names()).flaws());
    check.flaws.addAll(new TimelineCheck(reference, check.references.names()).flaws());
    return List.copyOf(check.flaws);
  }

  private void add(Kind kind, Object part, String message, String hint) {
    flaws.add(new ReferenceFlaw(kind, part, message, hint));
  }

  private void unusedSources() {
    Set<String> used = new HashSet<>();
    for (Subject subject : reference.subjects()) {
      subject.facts().forEach(fact -> used.addAll(fact.sources()));
    }
    reference
        .sources()
        .forEach(
            (id, source) -> {
              if (!used.contains(id)) {
                add(
                    Kind.UNUSED_SOURCE,
                    source,
                    "no fact is from the source \"" + id + "\"",
                    "name it in the sources of a fact, or take it out");
              }
            });
  }

  /** A name says which subject is meant only where no other of its type has it too. */
  private void sharedNames() {
    Map<String, Subject> owners = new HashMap<>();
    for (Subject subject : reference.subjects()) {
      Set<String> own = new HashSet<>();
      List<String> names = new ArrayList<>(subject.aliases());
      names.add(0, subject.name());
      for (String name : names) {
        String key = Folding.key(name);
        Subject other =
            own.add(key) ? owners.putIfAbsent(subject.type() + " " + key, subject) : null;
        if (other != null) {
          add(
              Kind.SAME_NAME,
              subject,
              "\"" + name + "\" may be the subject \"" + other.id() + "\" as well",
              "a sentence with this name fits both; tell them apart by an alias, such as one with"
                  + " a year");
          break;
        }
      }
    }
  }

  private void facts(Subject subject) {
    if (subject.facts().isEmpty()) {
      add(
          Kind.NO_FACTS,
          subject,
          "the subject \"" + subject.id() + "\" has no facts",
          "nothing can be verified of it");
    }
    Map<String, List<Fact>> byProperty = new LinkedHashMap<>();
    for (Fact fact : subject.facts()) {
      byProperty.computeIfAbsent(fact.property(), property -> new ArrayList<>(1)).add(fact);
    }
    Context context = new Context(references, subject.id());
    byProperty.forEach(
        (property, facts) -> {
          Listing listing = references.listing(subject.id(), property).orElseThrow();
          if (listing.entries().size() + listing.nones().size() > 1) {
            compare(listing, context);
          }
        });
  }

  private void compare(Listing listing, Context context) {
    if (listing.property().single()) {
      selfContradiction(listing, context);
    }
    boolean complete = listing.property().single() || !listing.nones().isEmpty();
    for (Listing.Held held : listing.facts()) {
      complete |= held.complete();
    }
    if (listing.facts().size() > 1 && complete) {
      disagreement(listing, context);
    }
  }

  private void disagreement(Listing listing, Context context) {
    for (Listing.Entry entry : listing.entries()) {
      Comparison comparison = Comparison.of(entry.value().text(), listing, context);
      List<Listing.Held> dissenting = comparison.dissenting();
      if (!dissenting.isEmpty()) {
        add(
            Kind.DISAGREEMENT,
            entry.value(),
            "sources disagree about the "
                + listing.property().label()
                + ": "
                + said(entry.value(), entry.held())
                + ", but "
                + said(dissenting.get(0)),
            "claims about it come out as disputed; that is right where the sources really differ");
        return;
      }
    }
  }

  private static String said(Listing.Held held) {
    return held.isNone()
        ? "none (" + String.join(", ", held.fact().sources()) + ")"
        : said(held.fact().values().get(0), held);
  }

  private static String said(Fact.Value value, Listing.Held held) {
    return value.text() + " (" + String.join(", ", held.fact().sources()) + ")";
  }

  /** One source that gives two values of what there is but one of. */
  private void selfContradiction(Listing listing, Context context) {
    Map<String, List<Fact.Value>> bySource = new LinkedHashMap<>();
    for (Listing.Entry entry : listing.entries()) {
      for (String source : new LinkedHashSet<>(entry.held().fact().sources())) {
        bySource.computeIfAbsent(source, id -> new ArrayList<>(1)).add(entry.value());
      }
    }
    Set<Fact.Value> told = new HashSet<>();
    bySource.forEach(
        (source, values) -> {
          Fact.Value first = values.get(0);
          for (Fact.Value value : values) {
            if (areTwo(first, value, listing, context) && told.add(value)) {
              add(
                  Kind.SELF_CONTRADICTION,
                  value,
                  "\""
                      + source
                      + "\" gives two values of the "
                      + listing.property().label()
                      + ": "
                      + first.text()
                      + " and "
                      + value.text(),
                  "there can be but one; keep what the source says");
              break;
            }
          }
        });
  }

  private static boolean areTwo(Fact.Value one, Fact.Value two, Listing listing, Context context) {
    return one.role().equals(two.role())
        && one.year().equals(two.year())
        && listing
            .property()
            .type()
            .compare(one.text(), two.text(), context)
            .is(Likeness.Degree.DIFFERENT);
  }
}
