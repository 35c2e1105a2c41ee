package dev.quizline.draft.sample;

import dev.quizline.draft.lint.Kinship.Candidate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SplittableRandom;

/** Makes the papers of a wish, each different from the others while the items allow it. */
public final class PaperMaker {

  /** In so many arrangements a new one is found, or there are nearly none left. */
  private static final int ATTEMPTS = 100;

  private static final long GOLDEN = 0x9E37_79B9_7F4A_7C15L;

  private final List<Candidate> candidates;
  private final Wish wish;
  private final Optional<Drawing> drawing;
  private final Set<String> contents = new HashSet<>();

  private PaperMaker(List<Candidate> candidates, Wish wish) {
    this.candidates = candidates;
    this.wish = wish;
    this.drawing =
        wish.count().isPresent() ? Optional.of(new Drawing(candidates)) : Optional.empty();
  }

  public static PaperSet make(List<Candidate> candidates, Wish wish) {
    return new PaperMaker(candidates, wish).make();
  }

  private PaperSet make() {
    List<Candidate> shared = new ArrayList<>(candidates);
    if (drawing.isPresent() && !wish.parallel()) {
      Selection selection = select(wish.seed());
      if (selection instanceof Selection.Refused refused) {
        return new PaperSet.Refused(refused.reasons());
      }
      shared = items((Selection.Chosen) selection);
    }
    List<Paper> papers = new ArrayList<>();
    for (int i = 0; i < wish.copies().size(); i++) {
      Optional<Selection.Refused> refused = add(papers, shared, i);
      if (refused.isPresent()) {
        return new PaperSet.Refused(refused.get().reasons());
      }
    }
    return new PaperSet.Made(papers, contents.size());
  }

  private Selection select(long seed) {
    return drawing
        .orElseThrow()
        .draw(wish.count().getAsInt(), wish.quotas(), new SplittableRandom(seed));
  }

  private List<Candidate> items(Selection.Chosen chosen) {
    return chosen.places().stream().map(candidates::get).toList();
  }

  /** The first paper has the seed of the wish itself, as a game of that seed has. */
  private Optional<Selection.Refused> add(List<Paper> papers, List<Candidate> shared, int number) {
    Wish.Copy copy = wish.copies().get(number);
    for (int attempt = 0; attempt < ATTEMPTS; attempt++) {
      long seed = wish.seed() + GOLDEN * (number + (long) attempt * wish.copies().size());
      List<Candidate> items = shared;
      if (drawing.isPresent() && wish.parallel()) {
        Selection selection = select(seed);
        if (selection instanceof Selection.Refused refused) {
          return Optional.of(refused);
        }
        items = items((Selection.Chosen) selection);
      }
      List<Candidate> arranged =
          new Arranger(new SplittableRandom(~seed)).arranged(items, wish.inOrder(), seed);
      String content = Fingerprint.content(arranged);
      if (contents.add(content) || attempt == ATTEMPTS - 1) {
        String fingerprint = Fingerprint.of(content, copy.label(), seed);
        papers.add(new Paper(copy.label(), copy.student(), seed, arranged, fingerprint));
        return Optional.empty();
      }
    }
    throw new IllegalStateException("the last attempt is always taken");
  }
}
