package dev.quizline.cli;

import dev.quizline.bank.DidYouMean;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Subject;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

/** The ids that {@code --subject} takes. */
record SubjectIds(List<Reference> references) {

  /**
   * @throws Failure no reference holds it, with what may have been meant
   */
  void require(String id) {
    List<String> ids = new ArrayList<>();
    Set<String> meant = new LinkedHashSet<>();
    for (Reference reference : references) {
      for (Subject subject : reference.subjects()) {
        ids.add(subject.id());
        if (subject.name().equalsIgnoreCase(id)) {
          meant.add(subject.id());
        }
      }
    }
    if (!ids.contains(id)) {
      meant.addAll(DidYouMean.among(ids, id));
      throw new Failure(
          ExitStatus.USAGE,
          "No reference given holds a subject \"" + id + "\".",
          meant.isEmpty()
              ? "--subject takes the id of a subject in what -r names."
              : "Did you mean " + String.join(" or ", meant) + "?");
    }
  }
}
