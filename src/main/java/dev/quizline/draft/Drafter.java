package dev.quizline.draft;

import dev.quizline.verify.Folding;
import dev.quizline.verify.Reference;
import dev.quizline.verify.Source;
import dev.quizline.verify.text.Units;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/** Drafts questions from references, alone or as an article tells of them. */
public final class Drafter {

  /** No year later than this is offered as a wrong one where no source tells when it was read. */
  private static final int LATEST_YEAR = 2025;

  private static final int MOST_NAMED = 5;

  private final Subjects subjects;
  private final Oracle oracle;
  private final WrongAnswers wrongAnswers;
  private final String digest;

  /**
   * @param digest of the references' files: with the seed it decides what chance gives
   */
  public Drafter(List<Reference> references, String digest) {
    subjects = new Subjects(references);
    oracle = new Oracle(references);
    wrongAnswers = new WrongAnswers(subjects, oracle, latestYear(references));
    this.digest = digest;
  }

  /** Digits that tell one text from another. */
  public static String digest(String text) {
    return Chance.digest(text);
  }

  /** The year in which the newest source was read. */
  private static int latestYear(List<Reference> references) {
    int latest = 0;
    for (Reference reference : references) {
      for (Source source : reference.sources().values()) {
        String read = source.read().orElse("");
        latest =
            read.matches("\\d{4}.*")
                ? Math.max(latest, Integer.parseInt(read.substring(0, 4)))
                : latest;
      }
    }
    return latest == 0 ? LATEST_YEAR : latest;
  }

  /**
   * Questions on what an article claims and the references bear out.
   *
   * @param subject the id of what the article is about; empty: what its title names, else what it
   *     says most of
   */
  public Draft fromArticle(
      Article article,
      Optional<String> subject,
      DraftRules rules,
      Earlier earlier,
      Progress progress) {
    ArticleFacts facts = new ArticleFacts(subjects, oracle);
    facts.read(Units.of(article.text()), subject.or(() -> subjects.titled(article)), progress);
    Material material =
        new Material(article, digest(article.text()), facts.all(), facts.claims(), facts.stated());
    return draft(material, rules, earlier, progress);
  }

  /**
   * Questions on all that the references know.
   *
   * @param source the file name of the first
   */
  public Draft fromReferences(String source, DraftRules rules, Earlier earlier, Progress progress) {
    List<Known> facts = new ReferenceFacts(subjects, oracle).all();
    return draft(
        new Material(Article.of(source, ""), digest, facts, facts.size(), List.of()),
        rules,
        earlier,
        progress);
  }

  /** What there is to draft from, and where it is from. */
  private record Material(
      Article source, String digest, List<Known> facts, int claims, List<Stated> stated) {}

  private Draft draft(Material material, DraftRules rules, Earlier earlier, Progress progress) {
    List<String> notices = new ArrayList<>();
    List<Ask> asks = asks(material, notices);
    String subject = earlier.subject().orElseGet(() -> mostAsked(asks));
    Workshop shop =
        new Workshop(
            oracle,
            wrongAnswers,
            new Workshop.Origin(material.source().name(), material.digest(), digest, rules.seed()),
            subject,
            oracle.auditor(subject),
            asks.stream().map(ask -> Folding.key(ask.key())).collect(Collectors.toSet()));
    Selection selection = new Selection(rules, shop, subjects, earlier);
    List<Drafted> chosen = selection.choose(asks, progress);
    notices.addAll(selection.notices());
    return new Draft(
        material.source(),
        subject,
        material.stated(),
        material.claims(),
        asks.size(),
        chosen,
        notices);
  }

  private static List<Ask> asks(Material material, List<String> notices) {
    Naming naming = new Naming(material.source().text());
    Templates templates = new Templates();
    List<Ask> asks = new ArrayList<>();
    Set<String> unworded = new TreeSet<>();
    for (Known known : material.facts()) {
      Optional<Template> template = templates.of(known);
      template.ifPresent(it -> asks.add(Ask.of(known, it, naming)));
      if (template.isEmpty()) {
        unworded.add(known.property().label());
      }
    }
    if (!unworded.isEmpty()) {
      notices.add("Not asked, for want of words: " + few(List.copyOf(unworded)) + ".");
    }
    return asks;
  }

  private static String few(List<String> labels) {
    return labels.size() <= MOST_NAMED
        ? String.join(", ", labels)
        : String.join(", ", labels.subList(0, MOST_NAMED))
            + " and "
            + (labels.size() - MOST_NAMED)
            + " more";
  }

  /** What most of the facts are about; the first of several. */
  private static String mostAsked(List<Ask> asks) {
    Map<String, Integer> counts = new LinkedHashMap<>();
    asks.forEach(ask -> counts.merge(ask.known().subject().id(), 1, Integer::sum));
    String most = "";
    for (Map.Entry<String, Integer> entry : counts.entrySet()) {
      most = entry.getValue() > counts.getOrDefault(most, 0) ? entry.getKey() : most;
    }
    return most;
  }
}
