package dev.quizline.verify.text;

import dev.quizline.verify.ValueType;

/** Finds what stands behind a verb as its object. */
final class ObjectSlots {

  private static final int REACH = 8;

  private final Passage passage;
  private final Topics topics;

  ObjectSlots(Passage passage, Topics topics) {
    this.passage = passage;
    this.topics = topics;
  }

  /** The first name behind a token, or what a pronoun there stands for; none where neither is. */
  Slot behind(int at) {
    int i = at;
    for (int steps = 0; steps < REACH && !passage.isEnd(i); steps++) {
      Mention mention = passage.mention(i);
      Mention work = mention == null ? null : made(mention.to());
      if (mention != null && mention.isName() && !isDescription(mention)) {
        return Slot.of(work == null ? mention : work, true);
      }
      if (mention != null && !isSort(mention)) {
        i = mention.to();
        continue;
      }
      if (topics.anaphora().isAnaphor(i) && !passage.is("determiner", i)
          || passage.is(i, "it")
          || passage.is(i, "him")) {
        return object(i, at);
      }
      if (passage.is("possessing", i) && passage.is("creditNoun", i + 1)) {
        return topics.resolve(i);
      }
      boolean noun = passage.is(i, "that") && topics.anaphora().isAnaphor(i + 1);
      if (passage.is("stop", i) && !passage.is(i, "as") && !noun || passage.is(i, ";")) {
        break;
      }
      i++;
    }
    return Slot.none();
  }

  /** {@code the castle}, where the record or the article has that for what something is. */
  private boolean isSort(Mention mention) {
    boolean sort = mention.properties().contains("instance-of");
    return !mention.isName()
        && (sort || topics.anaphora().isOwn(mention.from()))
        && topics.anaphora().isAnaphor(mention.from());
  }

  /** {@code the V film S}: the work behind a maker's name and a noun; null for none. */
  private Mention made(int noun) {
    Mention work = topics.anaphora().isNoun(noun) ? passage.mention(noun + 1) : null;
    return work != null && work.is(ValueType.WORK) ? work : null;
  }

  /** {@code the French} in "the French film X". */
  static boolean isDescription(Mention mention) {
    boolean region = mention.properties().contains(NameIndex.REGION);
    return region && mention.subjects().isEmpty();
  }

  /** {@code V published it}, {@code V belongs to it}: not V is what is published. */
  private Slot object(int pronoun, int verbEnd) {
    Slot resolved = topics.resolve(pronoun);
    Mention named = resolved.mention();
    int verb = passage.is("preposition", verbEnd - 1) ? verbEnd - 2 : verbEnd - 1;
    boolean doer = named != null && named.to() < verbEnd && isList(named.to(), verb);
    Slot before = doer ? topics.resolveBefore(pronoun) : resolved;
    return before.isEmpty() ? resolved : before;
  }

  /** Whether only more names, and what goes before a verb, stand between a name and a verb. */
  private boolean isList(int from, int verb) {
    for (int i = from; i < verb; i++) {
      boolean joint = passage.is(i, ",") || passage.is(i, "and") || passage.is("determiner", i);
      if (!joint
          && passage.mention(i) == null
          && !passage.is("aux", i)
          && !passage.is("adverb", i)) {
        return false;
      }
    }
    return true;
  }
}
