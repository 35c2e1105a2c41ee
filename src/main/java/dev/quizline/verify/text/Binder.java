package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import dev.quizline.verify.Subject;
import dev.quizline.verify.Vocabulary;
import dev.quizline.verify.text.Phrasing.Shape;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Gives every mention to the phrasing nearest to it, and every phrasing its values. */
final class Binder {

  private static final int REACH = 8;

  private final Passage passage;
  private final Fit fit;
  private final Polarity polarity;
  private final Sharing sharing;
  private final BitSet verbs;
  private final Map<Mention, Hit> taken = new HashMap<>();

  /** Whether a value is said of nothing but what the references do not hold. */
  private final Map<Mention, Boolean> unchecked = new HashMap<>();

  private final Set<Subject> subjects = new HashSet<>();
  private final Set<List<Object>> filled = new HashSet<>();
  private final List<Said> said = new ArrayList<>();

  /**
   * @param hits all phrasings of the passage
   */
  Binder(Passage passage, List<Hit> hits) {
    this.passage = passage;
    verbs = Hit.verbs(hits);
    fit = new Fit(passage);
    polarity = new Polarity(passage);
    sharing = new Sharing(passage);
  }

  List<Said> bind(List<Candidate> candidates) {
    List<Candidate> sorted = new ArrayList<>(candidates);
    sorted.sort(Comparator.comparingInt(Candidate::order));
    for (Candidate candidate : sorted) {
      bind(candidate);
    }
    said.addAll(told(new Among(passage, mention -> !taken.containsKey(mention)).of(said)));
    Years years = new Years(passage, taken);
    said.replaceAll(years::dated);
    said.addAll(years.again(said));
    said.sort(Comparator.comparingInt(one -> one.value().from()));
    return said;
  }

  private List<Said> told(List<Said> more) {
    for (Said one : more) {
      taken.putIfAbsent(one.value(), one.hit());
      subjects.addAll(one.subjects());
    }
    return more;
  }

  /** {@code W, married to V, stars in S}: said by the way, of one whom the sentence names only. */
  private boolean isInserted(Hit hit, Group.Member member) {
    return passage.is(hit.from() - 1, ",") && passage.is(member.to(), ",");
  }

  /** Whether the mention names what something is said of, or what the record tells of with that. */
  boolean isConnected(Mention mention) {
    for (Subject named : mention.subjects()) {
      for (Subject about : subjects) {
        if (named.equals(about) || about.tellsOf(named) || named.tellsOf(about)) {
          return true;
        }
      }
    }
    return false;
  }

  /** Whether something is said of the mention that can be checked. */
  boolean isTaken(Mention mention) {
    return taken.containsKey(mention) && !unchecked.getOrDefault(mention, false);
  }

  private void bind(Candidate candidate) {
    if (!isFree(candidate.value(), candidate.hit())) {
      return;
    }
    List<Property> open = new ArrayList<>(2);
    for (Property property : candidate.senses()) {
      if (!filled.contains(place(candidate, property))) {
        open.add(property);
      }
    }
    if (open.isEmpty()) {
      return;
    }
    Candidate chosen =
        new Candidate(
            candidate.hit(),
            candidate.subject(),
            candidate.value(),
            open,
            candidate.distance(),
            candidate.aside());
    if (candidate.hit().shape() != Shape.BEFORE) {
      for (Property property : open) {
        filled.add(place(candidate, property));
      }
    }
    say(chosen, new Group(passage, fit, polarity, verbs, chosen).members());
  }

  /** A verb has one value of a property and sort, however many phrasings begin with it. */
  private static List<Object> place(Candidate candidate, Property property) {
    Hit hit = candidate.hit();
    return List.of(hit.from(), hit.shape(), property.id(), Candidates.sort(candidate.value()));
  }

  /** Whether no phrasing has the name yet, or one that shares it. */
  private boolean isFree(Mention mention, Hit hit) {
    Hit holder = taken.get(mention);
    return holder == null || sharing.isShared(mention, holder, hit);
  }

  private void say(Candidate candidate, List<Group.Member> members) {
    List<String> values = new ArrayList<>(members.size());
    for (Group.Member member : members) {
      values.add(member.stated());
    }
    subjects.addAll(candidate.subject().subjects());
    if (Intervals.isInterval(candidate.value())) {
      subjects.addAll(candidate.value().subjects());
    }
    boolean negated = polarity.isNegated(candidate.hit(), candidate.value());
    boolean only =
        negated
            ? polarity.isOnlyDenied(candidate.hit(), candidate.value())
            : polarity.isOnly(candidate.hit(), candidate.value());
    for (Group.Member member : members) {
      boolean own =
          member.mention() == candidate.value() || isFree(member.mention(), candidate.hit());
      if (own) {
        take(member, candidate.hit());
        boolean some = Nothing.isSome(member.stated());
        boolean loose =
            candidate.subject().subjects().isEmpty() && !isInserted(candidate.hit(), member);
        unchecked.merge(member.mention(), loose, Boolean::logicalAnd);
        said.add(
            new Said(
                candidate.hit(),
                member.mention(),
                some ? Nothing.NONE : member.stated(),
                candidate.subject().subjects(),
                candidate.senses(),
                role(candidate, member),
                Optional.empty(),
                some || !Nothing.isNothing(member.stated()) && negated ^ member.contrast(),
                only,
                candidate.aside(),
                values));
      }
    }
  }

  private Optional<Mention> role(Candidate candidate, Group.Member member) {
    Optional<Mention> role = member.role();
    if (role.isEmpty() && candidate.hit().shape() == Shape.PART) {
      role = Optional.ofNullable(ValuesBefore.roleBehind(passage, candidate.hit().to()));
    }
    if (role.isEmpty() && candidate.hit().shape() == Shape.RIGHT) {
      role = new Company(passage, candidate.senses().get(0)).roleBefore(candidate);
    }
    role.ifPresent(mention -> taken.putIfAbsent(mention, candidate.hit()));
    return role;
  }

  private void take(Group.Member member, Hit hit) {
    for (int i = member.mention().from(); i < member.to(); i++) {
      Mention mention = passage.mention(i);
      if (mention != null) {
        taken.putIfAbsent(mention, hit);
      }
    }
    String property = hit.senses().get(0).property().id();
    boolean own = Vocabulary.property(property).isEmpty();
    for (int i = hit.from(); own && i < hit.to(); i++) {
      if (passage.mention(i) != null) {
        taken.putIfAbsent(passage.mention(i), hit); // of a label, as "arrival at S"
      }
    }
  }
}
