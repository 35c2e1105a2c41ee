package dev.quizline.bank;

import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.Item;
import dev.quizline.verify.Claim;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Reads a text with gaps. */
record ClozeReader(ClaimReader claims, Problems problems) {

  private static final List<String> OPEN_KEYS = List.of("answers", "claim");
  private static final List<String> CHOICE_KEYS = List.of("choices", "answer", "claim");

  /** The question with the claims of its gaps in order. */
  record Read(Cloze question, List<Optional<Claim>> claims) {}

  Read read(Fields fields, Item item) {
    Node.Listing listing = fields.neededListing("gaps");
    if (listing == null) {
      return null;
    }
    List<Cloze.Gap> gaps = new ArrayList<>();
    List<Optional<Claim>> gapClaims = new ArrayList<>();
    for (Node node : listing.items()) {
      Fields gap = Fields.of(node, "a gap", problems);
      if (gap != null) {
        Cloze.Gap read = gap(gap);
        gapClaims.add(Optional.ofNullable(claim(gap, read)));
        if (read != null) {
          gaps.add(read);
        }
      }
    }
    if (fields.text("ask") != null) {
      checkMarks(fields.text("ask"), listing.items().size());
    }
    return fields.areSound() ? new Read(new Cloze(item, gaps), gapClaims) : null;
  }

  private Cloze.Gap gap(Fields gap) {
    boolean chosen = gap.has("choices");
    gap.as(chosen ? "a gap with choices" : "a gap without choices")
        .only(chosen ? CHOICE_KEYS : OPEN_KEYS);
    return chosen ? new ChoiceReader(problems).gap(gap) : new TypedReader(problems).gap(gap);
  }

  private Claim claim(Fields fields, Cloze.Gap gap) {
    if (!fields.has("claim")) {
      return null;
    }
    Claim claim = claims.read(fields.get("claim"));
    if (claim != null && gap != null) {
      new KeyClaim(problems).checkGap(claim, fields.get("claim"), gap);
    }
    return claim;
  }

  /** Holds the marks {@code {#1}}, {@code {#2}} … in the text against the number of gaps. */
  private void checkMarks(Node.Text ask, int gaps) {
    boolean[] marked = new boolean[gaps];
    String text = ask.value();
    int at = -1;
    while ((at = text.indexOf("{#", at + 1)) >= 0) {
      int end = Numerals.digitsFrom(text, at + 2);
      boolean closed = end > at + 2 && end < text.length() && text.charAt(end) == '}';
      int number = closed && end - at < 6 ? Integer.parseInt(text, at + 2, end, 10) : 0;
      if (number < 1 || number > gaps || marked[number - 1]) {
        mismatch(
            ask,
            number >= 1 && number <= gaps,
            text.substring(at, Math.min(end + 1, text.length())));
      } else {
        marked[number - 1] = true;
      }
    }
    for (int i = 0; i < gaps; i++) {
      if (!marked[i]) {
        problems.error(
            ProblemCode.GAP_MISMATCH,
            ask,
            "gap " + (i + 1) + " has no place in the text",
            "write {#" + (i + 1) + "} where it goes");
      }
    }
  }

  private void mismatch(Node.Text ask, boolean twice, String mark) {
    problems.error(
        ProblemCode.GAP_MISMATCH,
        ask,
        Quoted.of(mark) + (twice ? " stands twice in the text" : " has no gap of that number"),
        "gaps are numbered from {#1}, each used once");
  }
}
