package dev.quizline.draft.lint;

import java.util.Set;

/** Words of English by what they do in an item. Folded, so without apostrophes. */
final class English {

  /** Words that hold sentences together and say nothing by themselves. */
  static final Set<String> SMALL =
      Set.of(
          ("a an the this that these those there here it its he she him her his hers they them"
               + " their theirs we us our you your i me my who whom whose which what when where why"
               + " how and or but nor so yet if than then as at by for from in into of off on onto"
               + " out over to up upon with within without about after against among around before"
               + " behind below beneath beside between beyond down during near since through toward"
               + " towards under until via be is are was were been being am do does did doing done"
               + " have has had having will would shall should can could may might must not no one"
               + " ones some any each every all both either neither other others another such same"
               + " also only just even still again too very more most much many few less least own"
               + " following whether because while though although isnt arent wasnt werent dont"
               + " doesnt didnt cant couldnt wont wouldnt hasnt havent hadnt s t")
              .split(" "));

  static final Set<String> NUMBER_WORDS =
      Set.of(
          ("zero two three four five six seven eight nine ten eleven twelve thirteen fourteen"
                  + " fifteen sixteen seventeen eighteen nineteen twenty thirty forty fifty sixty"
                  + " seventy eighty ninety hundred thousand million billion first second third"
                  + " fourth fifth sixth seventh eighth ninth tenth")
              .split(" "));

  /** What turns a sentence round. */
  static final Set<String> NEGATORS =
      Set.of(
          ("not never cannot except isnt arent wasnt werent dont doesnt didnt cant couldnt wont"
                  + " wouldnt hasnt havent hadnt shouldnt")
              .split(" "));

  private English() {}
}
