package dev.quizline.cli;

import dev.quizline.classroom.Guest;
import dev.quizline.classroom.Invitation;
import dev.quizline.classroom.JoinEnd;
import dev.quizline.classroom.JoinScreen;
import dev.quizline.classroom.PlainJoin;
import dev.quizline.classroom.RoomClient;
import dev.quizline.classroom.RoomClient.Seat;
import dev.quizline.terminal.LineSource;
import dev.quizline.terminal.LiveScreen;
import dev.quizline.terminal.Look;
import java.io.IOException;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import org.jline.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/** Joins a live room from a terminal, as others do with a phone. */
@Command(
    name = "join",
    description = "Join a live quiz that somebody hosts.",
    footer = {
      "",
      "On a pipe every line is one answer; an empty line gives none.",
      "Your place is kept when you leave: name and personal code bring you back."
    })
final class JoinCommand implements Callable<Integer> {

  private static final Duration PATIENCE = Duration.ofSeconds(10);

  @Parameters(paramLabel = "ADDRESS", description = "As the host shows it, or CODE@HOST:PORT.")
  private String address;

  @Option(names = "--name", paramLabel = "NAME", description = "Who you are (the login name).")
  private String name;

  @Option(
      names = "--code",
      paramLabel = "CODE",
      description = "The room's code, where the address does not tell it.")
  private String code;

  @Option(names = "--team", paramLabel = "TEAM", description = "Your team (the smallest).")
  private String team = "";

  @Option(names = "--watch", description = "Only watch.")
  private boolean watch;

  @Option(
      names = "--personal-code",
      paramLabel = "CODE",
      description = "Come back as the player of that name.")
  private String personalCode;

  private final Workbench bench;

  JoinCommand(Workbench bench) {
    this.bench = bench;
  }

  @Override
  public Integer call() {
    Invitation invitation =
        Invitation.read(address)
            .orElseThrow(
                () ->
                    new Failure(
                        ExitStatus.USAGE,
                        "\"" + address + "\" is no address of a room.",
                        "The host shows one, such as http://192.168.0.7:8017"));
    String secret =
        Optional.ofNullable(code).or(invitation::code).or(this::askedFor).orElseThrow(this::noCode);
    RoomClient client =
        new RoomClient(HttpClient.newBuilder().connectTimeout(PATIENCE).build(), invitation.base());
    Seat seat = seat(client, secret);
    try (Guest guest = Guest.sit(client, seat, bench.surroundings().clock())) {
      return status(play(guest), seat).code();
    }
  }

  private Optional<String> askedFor() {
    if (!bench.surroundings().streams().interactive()) {
      return Optional.empty();
    }
    try {
      LineSource.Reading line = bench.lines().read("The room's code: ", () -> {});
      return Optional.of(line.text().strip()).filter(text -> !text.isEmpty());
    } catch (IOException e) {
      return Optional.empty();
    }
  }

  private Failure noCode() {
    return new Failure(
        ExitStatus.USAGE,
        "The address does not tell the room's code; the host shows it.",
        "quizline join " + address + " --code CODE");
  }

  private Seat seat(RoomClient client, String secret) {
    String who = Optional.ofNullable(name).orElse(bench.surroundings().login());
    return answered(
        personalCode == null
            ? client.join(secret, who, team, watch)
            : client.rejoin(secret, who, personalCode));
  }

  private Seat answered(CompletableFuture<Seat> answer) {
    try {
      return answer.join();
    } catch (CompletionException e) {
      if (e.getCause() instanceof RoomClient.Refused refused) {
        throw new Failure(ExitStatus.NO, refused.getMessage());
      }
      boolean reached = !(e.getCause() instanceof IOException);
      throw new Failure(
              ExitStatus.IO_FAILED,
              reached
                  ? address + " does not answer as a room does."
                  : address + " cannot be reached.",
              "Is the address as the host shows it, and are you on the same network?")
          .causedBy(e);
    }
  }

  private JoinEnd play(Guest guest) {
    boolean person = bench.surroundings().streams().interactive();
    if (!person || bench.look().plain()) {
      return new PlainJoin(guest, bench.surroundings().out(), bench.look(), person)
          .run(bench.lines());
    }
    bench.surroundings().out().flush();
    Terminal terminal = bench.terminal();
    Look look = bench.lookOf(terminal);
    try (LiveScreen screen = new LiveScreen(terminal, look, bench.surroundings().clock())) {
      return new JoinScreen(guest, screen).run();
    } catch (IOException e) {
      throw new Failure(
              ExitStatus.IO_FAILED, "The terminal cannot be read: " + Failure.reason(e) + ".")
          .causedBy(e);
    }
  }

  private ExitStatus status(JoinEnd end, Seat seat) {
    return switch (end) {
      case OVER -> ExitStatus.OK;
      case LEFT -> {
        bench.note(wayBack(seat));
        yield ExitStatus.OK;
      }
      case INTERRUPTED -> {
        bench.note(wayBack(seat));
        yield ExitStatus.INTERRUPTED;
      }
      case OUT -> ExitStatus.NO;
      case HUNG_UP -> ExitStatus.HUNG_UP;
    };
  }

  private String wayBack(Seat seat) {
    return "Your place is kept: --name \""
        + seat.player()
        + "\" --personal-code "
        + seat.personalCode()
        + " brings you back.";
  }
}
