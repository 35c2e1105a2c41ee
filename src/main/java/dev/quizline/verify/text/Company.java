package dev.quizline.verify.text;

import dev.quizline.verify.Property;
import java.util.Optional;

/** With whom and as whom somebody is named in a list of a film's people. */
final class Company {

  private final Passage passage;
  private final Property property;

  Company(Passage passage, Property property) {
    this.passage = passage;
    this.property = property;
  }

  /** {@code V as R}, {@code V (R)}, {@code V in the role of R}. */
  Optional<Mention> role(int to) {
    if (!isActing()) {
      return Optional.empty();
    }
    int i = to;
    if (passage.is(i, "as") || passage.is(i, "(")) {
      i++;
    } else if (passage.is(i, "in") && passage.is(i + 1, "the")) {
      i += 2;
      while (passage.is(i, "title") || passage.is(i, "lead") || passage.is(i, "leading")) {
        i++;
      }
      if (!passage.is(i, "role") && !passage.is(i, "part")) {
        return Optional.empty();
      }
      i++;
    } else {
      return Optional.empty();
    }
    for (int k = i; k < i + 6 && !passage.isEnd(k); k++) {
      Mention mention = passage.mention(k);
      if (mention != null) {
        return mention.isName() ? Optional.of(mention) : Optional.empty();
      }
      if (passage.isSign(k) || passage.is("relative", k) || passage.is(k, "and")) {
        break;
      }
    }
    return Optional.empty();
  }

  /** {@code R is played by V}, {@code R in S is played by V}: as whom, before the verb. */
  Optional<Mention> roleBefore(Candidate candidate) {
    int verb = candidate.hit().from();
    if (!isActing() || !passage.is(candidate.hit().to() - 1, "by")) {
      return Optional.empty();
    }
    int i = verb - 1;
    while (passage.is("aux", i) || passage.is("adverb", i)) {
      i--;
    }
    Mention before = passage.mention(i);
    boolean in = before != null && passage.is(before.from() - 1, "in");
    before = in ? passage.mention(before.from() - 2) : before;
    boolean part = before != null && i < verb - 1 && before.isName();
    return part && ValuesBefore.isCharacter(before) ? Optional.of(before) : Optional.empty();
  }

  /** {@code alongside V}; in a cast also {@code with V}, unless V is there as something else. */
  int together(int i) {
    Mention other = isActing() && passage.is(i, "with") ? passage.mention(i + 1) : null;
    boolean crew = other != null && passage.is(other.to(), "as") && isCrew(other.to() + 1);
    return other != null && !crew ? 1 : Words.lengthAt("together", passage.tokens(), i);
  }

  boolean isCrew(int i) {
    return passage.is("crew", passage.is("determiner", i) ? i + 1 : i);
  }

  private boolean isActing() {
    return property.id().equals("cast-member") || property.id().equals("voice-actor");
  }

  /** Behind {@code as a young pilot}, {@code in the lead}: a part without a name. */
  int behindPart(int to) {
    boolean in = passage.is(to, "in") && !passage.is(to + 1, "which");
    if (!isActing() || !in && !passage.is(to, "as")) {
      return to;
    }
    for (int i = to + 1; i < to + 8; i++) {
      if (passage.isSign(i) || passage.is(i, "and") || passage.is("together", i)) {
        return i;
      }
      if (passage.mention(i) != null && passage.mention(i).isName() || passage.isEnd(i)) {
        return to;
      }
    }
    return to;
  }
}
