package dev.quizline.verify.text;

import dev.quizline.verify.text.Phrasing.Shape;

/** Whether two phrasings share a name; else a name is the value of one phrasing only. */
final class Sharing {

  private static final int REACH = 8;

  private final Passage passage;

  Sharing(Passage passage) {
    this.passage = passage;
  }

  /** Whether a name that one phrasing holds is the value of another, too. */
  boolean isShared(Mention mention, Hit holder, Hit hit) {
    return isRelated(mention, holder, hit)
        || isJoined(holder, hit)
        || isTitle(mention, holder, hit)
        || isTitle(mention, hit, holder)
        || !hit.isWeak()
            && holder.to() == hit.to()
            && holder.from() != hit.from()
            && holder.shape() == Shape.RIGHT
            && hit.shape() == Shape.RIGHT
            && !holder.senses().equals(hit.senses())
            && !overlap(holder, hit);
  }

  /** {@code written by V, who also directed it}: a name is the value of a clause on it, too. */
  private boolean isRelated(Mention mention, Hit holder, Hit hit) {
    int relative = passage.is(mention.to(), ",") ? mention.to() + 1 : mention.to();
    return holder.shape() == Shape.RIGHT
        && hit.shape() == Shape.LEFT
        && passage.is(relative, "who")
        && hit.from() > relative
        && hit.from() < relative + REACH
        && !overlap(holder, hit);
  }

  /** {@code the director V also wrote S}: by the noun before a name, and by the verb behind it. */
  private boolean isTitle(Mention mention, Hit noun, Hit verb) {
    int gap = mention.from() - noun.to();
    return noun.shape() == Shape.ROLE
        && (verb.shape() == Shape.LEFT || verb.shape() == Shape.ROLE)
        && (gap == 0 || gap == 1 && passage.is(noun.to(), ","))
        && verb.from() >= mention.to()
        && !overlap(noun, verb);
  }

  /**
   * {@code V wrote and directed S}, {@code the writer and director}, {@code V wrote S and cut it}.
   */
  private boolean isJoined(Hit holder, Hit hit) {
    Hit first = holder.from() < hit.from() ? holder : hit;
    Hit second = first == holder ? hit : holder;
    boolean verbs = first.shape() == Shape.LEFT && second.shape() == Shape.LEFT;
    boolean nouns = first.shape() == Shape.ROLE && second.shape() == Shape.ROLE;
    if (!verbs && !nouns || overlap(holder, hit)) {
      return false;
    }
    int i = second.from() - 1;
    while (i > first.to() && isOfVerb(i, verbs)) {
      i--;
    }
    boolean joined = passage.is(i, "and") || passage.is(i, "but") && verbs;
    return joined && (i == first.to() || verbs && passage.is("thing", second.to()));
  }

  private boolean isOfVerb(int i, boolean verbs) {
    return verbs
        ? passage.is("aux", i) || passage.is("adverb", i)
        : passage.is("determiner", i) || passage.is("adverb", i);
  }

  private static boolean overlap(Hit one, Hit other) {
    return one.senses().get(0).property().equals(other.senses().get(0).property());
  }
}
