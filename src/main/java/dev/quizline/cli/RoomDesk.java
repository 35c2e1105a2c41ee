package dev.quizline.cli;

import dev.quizline.classroom.Accommodation;
import dev.quizline.classroom.Backdrop;
import dev.quizline.classroom.Credentials;
import dev.quizline.classroom.Evidence;
import dev.quizline.classroom.Host;
import dev.quizline.classroom.Opening;
import dev.quizline.classroom.RoomRecord;
import dev.quizline.classroom.RoomRules;
import dev.quizline.journal.Entry;
import dev.quizline.journal.Run;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Rules;
import dev.quizline.terminal.Line;
import dev.quizline.terminal.Look;
import dev.quizline.terminal.VerdictView;
import dev.quizline.verify.KeyFinding;
import dev.quizline.verify.Source;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;

/** Makes a room ready: a fresh one, or one whose host was interrupted. */
final class RoomDesk {

  private final Workbench bench;
  private final SecureRandom random = new SecureRandom();

  RoomDesk(Workbench bench) {
    this.bench = bench;
  }

  /** A room that is ready to be served. */
  final class Prepared {

    private final Seating.Drawn drawn;
    private final Opening opening;
    private final Optional<RoomRecord> before;

    private Prepared(Seating.Drawn drawn, Opening opening, Optional<RoomRecord> before) {
      this.drawn = drawn;
      this.opening = opening;
      this.before = before;
      drawn.audits().begin();
    }

    Host.Setting setting(
        InetSocketAddress address,
        Set<String> names,
        Map<String, Accommodation> extra,
        Consumer<String> trouble) {
      return new Host.Setting(
          opening,
          drawn.game().questions(),
          before,
          bench.rooms().file(opening.started().run()),
          question -> evidence(finding(question)),
          extra,
          List.of(address),
          names,
          bench.surroundings().clock(),
          random,
          trouble);
    }

    Backdrop backdrop() {
      return new Backdrop() {
        @Override
        public List<Line> verdict(Question question, Look look) {
          return VerdictView.of(finding(question), look);
        }

        @Override
        public List<Line> sources(Question question, Look look) {
          return VerdictView.inFull(finding(question), look);
        }
      };
    }

    private KeyFinding finding(Question question) {
      return drawn.audits().key(drawn.deck(), question);
    }
  }

  private static Evidence evidence(KeyFinding finding) {
    List<String> publishers =
        finding.key().stream()
            .flatMap(claim -> claim.evidence().stream())
            .flatMap(found -> found.sources().stream())
            .map(Source::publisher)
            .distinct()
            .toList();
    String verdict = finding.verdict().map(found -> found.label()).orElse("");
    return new Evidence(verdict, VerdictView.findings(finding), publishers);
  }

  Prepared fresh(List<String> banks, DrawOptions draw, HostOptions options) {
    Rules rules = options.rules(draw);
    RoomRules roomRules = options.room(rules);
    Seating.Drawn drawn = new Seating(bench).draw(banks, draw, rules, false).settled();
    Opening opening =
        Opening.of(
            drawn.entry(),
            roomRules,
            Credentials.joinCode(random),
            Credentials.secret(random),
            drawn.game().questions());
    return new Prepared(drawn, opening, Optional.empty());
  }

  /** The newest room that was interrupted; with banks, of just these. */
  Prepared resumed(List<String> banks) {
    RoomRecord record =
        bench.rooms().interrupted(banks.stream().map(bench.shelf()::bankName).toList());
    Entry.Started started = record.opening().started();
    Run run = new Run(started, List.of(), List.of(), Optional.empty(), started.at());
    Instant now = bench.surroundings().clock().instant();
    return new Prepared(
        new Seating(bench).replayed(run, now), record.opening(), Optional.of(record));
  }
}
