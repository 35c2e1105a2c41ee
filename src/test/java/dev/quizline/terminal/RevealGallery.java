package dev.quizline.terminal;

import static dev.quizline.terminal.Findings.evidence;
import static dev.quizline.terminal.Findings.finding;
import static dev.quizline.terminal.Findings.negated;
import static dev.quizline.terminal.Findings.verified;

import dev.quizline.quiz.Attempt;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Judgement;
import dev.quizline.quiz.Outcome;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Response;
import dev.quizline.verify.Claim;
import dev.quizline.verify.Verdict;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;

/** Reveals and verdicts for the {@link Gallery}. */
final class RevealGallery {

  private RevealGallery() {}

  static List<Line> reveals(Look look) {
    List<Line> lines = new ArrayList<>();
    Response right = new Response.Chosen(1);
    Response wrong = new Response.Chosen(3);
    lines.addAll(reveal(Films.PHOTOGRAPHER, Outcome.CORRECT, right, 1, "", false, look));
    lines.addAll(reveal(Films.PHOTOGRAPHER, Outcome.WRONG, wrong, 0, "", false, look));
    lines.addAll(
        reveal(
            Films.DIRECTOR,
            Outcome.CORRECT,
            new Response.Typed("trufaut"),
            1,
            "accepted: one slip of the keyboard; the answer is Truffaut",
            true,
            look));
    lines.addAll(
        reveal(
            Films.CITIES,
            Outcome.PARTIAL,
            new Response.ChosenSet(new TreeSet<>(List.of(0, 1))),
            0.5,
            "ticked: 2 right, 0 wrong, 1 missed",
            false,
            look));
    lines.addAll(reveal(Films.YEAR, Outcome.PASSED, null, 0, "", false, look));
    lines.addAll(reveal(Films.YEAR, Outcome.EXPIRED, null, 0, "", false, look));
    lines.addAll(reveal(Films.YEAR, Outcome.EXPIRED, right, 0, "", false, look));
    lines.addAll(
        reveal(
            Films.LENGTH,
            Outcome.WRONG,
            new Response.Unreadable("long", "not a number"),
            0,
            "not a number",
            false,
            look));
    FactCheck unsettled = new FactCheck(Films.AFFAIR.item(), "fact-01/1", Optional.empty());
    lines.addAll(
        reveal(
            unsettled,
            Outcome.WRONG,
            new Response.Judged(Judgement.TRUE),
            0,
            "the record does not settle this, so it counts nothing",
            false,
            look));
    lines.addAll(RevealView.unanswered(Films.YEAR, look));
    return lines;
  }

  private static List<Line> reveal(
      Question question,
      Outcome outcome,
      Response response,
      double share,
      String why,
      boolean hinted,
      Look look) {
    Attempt attempt =
        new Attempt(
            0,
            question.id(),
            "ada",
            outcome,
            Optional.ofNullable(response),
            share,
            why,
            hinted ? share / 2 : share,
            Duration.ofMillis(6200),
            hinted);
    return RevealView.of(question, attempt, look);
  }

  static List<Line> verdicts(Look look) {
    List<Line> lines = new ArrayList<>();
    var photographer =
        verified("director-of-photography", "Raoul Coutard", "Criterion Channel", "Larousse");
    lines.addAll(VerdictView.of(Findings.of(Verdict.VERIFIED, photographer), look));
    lines.addAll(
        VerdictView.of(
            Findings.of(
                Verdict.VERIFIED,
                verified("filming-location", "Paris", "A", "B", "C"),
                verified("filming-location", "Lisbon", "B", "D", "E")),
            look));
    Claim truffaut = Claim.of("director-of-photography", "François Truffaut");
    lines.addAll(
        VerdictView.of(
            Findings.of(
                Verdict.VERIFIED,
                finding(
                    Verdict.VERIFIED,
                    "director-of-photography",
                    negated(truffaut),
                    "the record names Raoul Coutard, and lists no other",
                    evidence("Raoul Coutard", "Criterion Channel"))),
            look));
    lines.addAll(
        VerdictView.of(
            Findings.of(
                Verdict.CONTRADICTED,
                finding(
                    Verdict.CONTRADICTED,
                    "director-of-photography",
                    truffaut,
                    "the record names Raoul Coutard, and lists no other",
                    evidence("Raoul Coutard", "Criterion Channel"))),
            look));
    lines.addAll(
        VerdictView.of(
            Findings.of(
                Verdict.DISPUTED,
                finding(
                    Verdict.DISPUTED,
                    "duration",
                    Claim.of("duration", "113 min"),
                    "sources disagree: 113 min (Larousse), 117 min (Criterion Channel)",
                    evidence("113 min", "Larousse"),
                    evidence("117 min", "Criterion Channel"))),
            look));
    lines.addAll(
        VerdictView.of(
            Findings.of(
                Verdict.UNVERIFIED,
                finding(
                    Verdict.UNVERIFIED,
                    "box-office",
                    Claim.of("box-office", "$1"),
                    "the record does not cover this")),
            look));
    lines.addAll(VerdictView.of(Findings.of(Verdict.OPINION), look));
    lines.addAll(
        VerdictView.of(
            Findings.of(
                Verdict.VERIFIED,
                verified("publication-date", "20 April 1964", "Larousse"),
                finding(
                    Verdict.VERIFIED,
                    "publication-date",
                    Claim.of("publication-date", "1962").about("jules-and-jim"),
                    "",
                    evidence("1962", "Larousse"))),
            look));
    lines.add(Line.EMPTY);
    lines.addAll(VerdictView.inFull(Findings.of(Verdict.VERIFIED, photographer), look));
    lines.addAll(VerdictView.inFull(Findings.none("q"), look));
    return lines;
  }
}
