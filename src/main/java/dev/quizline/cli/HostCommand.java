package dev.quizline.cli;

import dev.quizline.classroom.Accommodation;
import dev.quizline.classroom.Addresses;
import dev.quizline.classroom.Host;
import dev.quizline.classroom.HostScreen;
import dev.quizline.classroom.PlainHost;
import dev.quizline.classroom.Rehearsal;
import dev.quizline.terminal.LiveScreen;
import dev.quizline.terminal.Look;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.net.SocketException;
import java.net.URI;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.random.RandomGenerator;
import org.jline.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;

/** Opens a live room, and leads through it. */
@Command(
    name = "host",
    description = "Play a quiz with a room: phones and terminals join.",
    footer = {
      "",
      "On a pipe, lines are commands: an empty one goes on, who lists who is there, end ends.",
      "quizline results shows what came of it."
    })
final class HostCommand implements Callable<Integer> {

  @Parameters(paramLabel = "BANK", arity = "0..*", description = "Banks, by name or path.")
  private List<String> banks = List.of();

  @Mixin private HostOptions options;

  private final Workbench bench;
  private CommandSpec spec;

  private HostCommand(Workbench bench) {
    this.bench = bench;
    this.options = new HostOptions();
  }

  static CommandSpec of(Workbench bench) {
    HostCommand command = new HostCommand(bench);
    command.spec = CommandSpec.forAnnotatedObject(command);
    DrawOptions.declareIn(command.spec);
    return command.spec;
  }

  @Override
  public Integer call() {
    if (banks.isEmpty() && !options.resume) {
      throw new Failure(
          ExitStatus.USAGE, "host wants a bank.", "quizline banks lists those there are.");
    }
    DrawOptions draw = new DrawOptions(spec.commandLine().getParseResult());
    Map<String, Accommodation> extra = options.extra();
    RoomDesk desk = new RoomDesk(bench);
    RoomDesk.Prepared prepared =
        options.resume ? desk.resumed(banks) : desk.fresh(banks, draw, options);
    Addresses addresses = addresses();
    Queue<String> notices = new ConcurrentLinkedQueue<>();
    try (Host host =
        Host.open(
            prepared.setting(
                new InetSocketAddress(addresses.bound(), options.port),
                addresses.names(),
                extra,
                notices::add))) {
      Optional<Rehearsal> rehearsal = rehearsal(host, addresses);
      try {
        return lead(host, prepared, addresses.urls(host.port()), notices).code();
      } finally {
        rehearsal.ifPresent(Rehearsal::close);
      }
    } catch (SocketException e) {
      throw new Failure(
              ExitStatus.IO_FAILED,
              "The room cannot be served at "
                  + addresses.urls(options.port).get(0)
                  + ": "
                  + e.getMessage()
                  + ".",
              options.bind.isPresent()
                  ? "--bind wants an address of this machine, --port 0 finds a free port."
                  : "--port 0 finds a free one.")
          .causedBy(e);
    } catch (IOException e) {
      throw new Failure(
              ExitStatus.IO_FAILED, "The room cannot be opened: " + Failure.reason(e) + ".")
          .causedBy(e);
    }
  }

  private Optional<Rehearsal> rehearsal(Host host, Addresses addresses) {
    if (options.rehearse == 0) {
      return Optional.empty();
    }
    URI room = URI.create(addresses.urls(host.port()).get(0) + "/");
    RandomGenerator chance = new SplittableRandom(bench.surroundings().seeds().getAsLong());
    return Optional.of(Rehearsal.in(room, host.code(), options.rehearse, chance));
  }

  private Addresses addresses() {
    try {
      if (options.bind.isPresent()) {
        return Addresses.at(options.bind.get());
      }
      return options.lan ? Addresses.everywhere() : Addresses.loopback();
    } catch (UnknownHostException e) {
      throw new Failure(
              ExitStatus.USAGE, "\"" + options.bind.orElse("") + "\" is no address of a machine.")
          .causedBy(e);
    } catch (IOException e) {
      throw new Failure(
              ExitStatus.IO_FAILED,
              "This machine does not tell its networks: " + Failure.reason(e) + ".",
              "--bind names an address.")
          .causedBy(e);
    }
  }

  private ExitStatus lead(
      Host host, RoomDesk.Prepared prepared, List<String> urls, Queue<String> notices)
      throws IOException {
    Optional<Integer> player = seat(host);
    HostScreen.Leaving leaving =
        onScreen()
            ? screen(host, prepared, urls, notices, player)
            : new PlainHost(
                    host,
                    bench.surroundings().out(),
                    bench.look(),
                    prepared.backdrop(),
                    urls,
                    notices,
                    player)
                .run(bench.lines());
    return switch (leaving) {
      case OVER -> {
        bench.note("quizline results shows how it went, and keeps it as a table.");
        yield ExitStatus.OK;
      }
      case INTERRUPTED -> {
        bench.note("The room can go on: quizline host --resume");
        yield ExitStatus.INTERRUPTED;
      }
      case HUNG_UP -> ExitStatus.HUNG_UP;
    };
  }

  private Optional<Integer> seat(Host host) throws IOException {
    Optional<String> name = options.hostName(bench.surroundings().login());
    return name.isEmpty() ? Optional.empty() : host.seat(name.get());
  }

  private boolean onScreen() {
    return bench.surroundings().streams().interactive() && !bench.look().plain();
  }

  private HostScreen.Leaving screen(
      Host host,
      RoomDesk.Prepared prepared,
      List<String> urls,
      Queue<String> notices,
      Optional<Integer> player)
      throws IOException {
    bench.surroundings().out().flush();
    Terminal terminal = bench.terminal();
    Look look = bench.lookOf(terminal);
    try (LiveScreen screen = new LiveScreen(terminal, look, bench.surroundings().clock())) {
      return new HostScreen(
              host,
              screen,
              prepared.backdrop(),
              urls,
              bench.surroundings().clock(),
              notices,
              player)
          .run();
    }
  }
}
