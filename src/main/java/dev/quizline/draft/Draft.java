package dev.quizline.draft;

import java.util.List;

/**
 * What came of drafting.
 *
 * @param source the article; where there was none, the reference's name without a text
 * @param subject what the bank's claims are about that name nothing; empty where nothing was found
 * @param stated the parts of the article that claim something; none of a reference
 * @param claims how many claims the article makes; of references, how many facts they have
 * @param facts how many different ones were borne out and could be asked about
 * @param questions in the order of the article
 * @param notices why there are not more, a sentence each
 */
public record Draft(
    Article source,
    String subject,
    List<Stated> stated,
    int claims,
    int facts,
    List<Drafted> questions,
    List<String> notices) {
  public Draft {
    stated = List.copyOf(stated);
    questions = List.copyOf(questions);
    notices = List.copyOf(notices);
  }
}
