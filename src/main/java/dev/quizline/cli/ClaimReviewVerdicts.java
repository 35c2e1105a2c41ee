package dev.quizline.cli;

import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.Source;
import dev.quizline.verify.Verdict;
import java.time.ZoneOffset;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * schema.org's ClaimReview in JSON-LD, one a statement. Keys and conflicts are no claims that
 * somebody made, so they are left out.
 */
final class ClaimReviewVerdicts implements VerdictWriter {

  private static final int WORST = 1;
  private static final int BEST = 5;

  private final Workbench bench;
  private final JsonStream json;
  private boolean begun;
  private String appearance = "";

  ClaimReviewVerdicts(Workbench bench) {
    this.bench = bench;
    // It is meant to be put into a page's script element, which no text may close.
    this.json =
        new JsonStream(part -> bench.surroundings().out().print(part.replace("<", "\\u003c")));
  }

  @Override
  public void begin(Origin origin, String title) {
    if (!begun) {
      json.list();
      begun = true;
    }
    appearance = title.isEmpty() ? origin.name() : title;
  }

  @Override
  public void statement(Judged judged) {
    Json review = Json.object().with("@context", "https://schema.org").with("@type", "ClaimReview");
    review.with("identifier", judged.id()).with("claimReviewed", judged.text());
    review.with(
        "itemReviewed",
        thing("Claim").with("appearance", thing("CreativeWork").with("name", appearance)));
    review.with("author", thing("Organization").with("name", "quizline"));
    review.with("datePublished", today());
    review.with("reviewRating", rating(judged.verdict()));
    String body =
        judged.claims().stream()
            .map(claim -> claim.finding().verdict().label() + ": " + claim.words())
            .collect(Collectors.joining("; "));
    review.with("reviewBody", Optional.of(body).filter(text -> !text.isEmpty()).or(judged::reason));
    Set<String> citations = new LinkedHashSet<>();
    for (Judged.OnClaim claim : judged.claims()) {
      for (Source source : claim.sources()) {
        citations.add(source.url().orElse(source.publisher()));
      }
    }
    review.with("citation", Optional.of(citations).filter(set -> !set.isEmpty()));
    json.value(review);
  }

  /** Everywhere the same day, whatever the zone. */
  private String today() {
    return bench.surroundings().clock().instant().atOffset(ZoneOffset.UTC).toLocalDate().toString();
  }

  private static Json thing(String type) {
    return Json.object().with("@type", type);
  }

  /** What was not settled has no place on a scale, only its name. */
  private static Json rating(Verdict verdict) {
    Json rating = thing("Rating").with("alternateName", verdict.label());
    int value =
        switch (verdict) {
          case VERIFIED -> BEST;
          case PARTLY_VERIFIED -> 4;
          case DISPUTED -> 3;
          case CONTRADICTED -> WORST;
          case UNVERIFIED, OPINION -> 0;
        };
    return value == 0
        ? rating
        : rating.with("ratingValue", value).with("bestRating", BEST).with("worstRating", WORST);
  }

  @Override
  public void key(KeyFinding finding, String ask) {}

  @Override
  public void conflict(AtOdds conflict) {}

  @Override
  public void end(VerdictTally tally) {}

  @Override
  public void close() {
    json.endList();
    bench.say("");
  }
}
