package dev.quizline.classroom;

import dev.quizline.quiz.Question;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.security.SecureRandom;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.random.RandomGenerator;

/**
 * Serves one room. Everything that happens in it happens on one thread, in the order in which it
 * came; the server only carries requests there and events back.
 */
public final class Host implements AutoCloseable {

  private static final Duration TICK = Duration.ofMillis(50);

  /** How often a lobby that filled up is told to everybody. */
  private static final Duration LOBBY = Duration.ofSeconds(1);

  /** A phone's browser holds a stream, and some more for requests. */
  private static final int CONNECTIONS_EACH = 4;

  private final Opening opening;
  private final RoomFile file;
  private final InstantSource clock;
  private final Consumer<String> trouble;
  private final ScheduledExecutorService thread;
  private final Desk desk;
  private final Audience audience;
  private final WebServer server;
  private String lastTrouble = "";

  /**
   * What a host needs.
   *
   * @param questions in the order and arrangement of this room
   * @param before what the file tells of the room so far; empty for a new one
   * @param record what it says of a question's key; may wait
   * @param extra more time for those who will come by these names
   * @param addresses to serve at
   * @param names that this machine goes by
   * @param random one that cannot be foretold, see {@link SecureRandom}
   * @param trouble hears sentences about what goes wrong behind the scenes
   */
  public record Setting(
      Opening opening,
      List<Question> questions,
      Optional<RoomRecord> before,
      RoomFile file,
      Function<Question, Evidence> record,
      Map<String, Accommodation> extra,
      List<InetSocketAddress> addresses,
      Set<String> names,
      InstantSource clock,
      RandomGenerator random,
      Consumer<String> trouble) {}

  private Host(Setting setting) throws IOException {
    opening = setting.opening();
    file = setting.file();
    clock = setting.clock();
    trouble = setting.trouble();
    thread =
        Executors.newSingleThreadScheduledExecutor(
            work -> {
              Thread made = new Thread(work, "room");
              made.setDaemon(true);
              return made;
            });
    audience = new Audience(new Messages(opening.title(), setting.record()), this::shown);
    desk = new Desk(setting, this::happened);
    Api api =
        new Api(opening, desk, thread, clock, () -> RoomResults.of(opening, desk.room()).json());
    Hearing hearing = new Hearing(desk, audience, work -> later(work::run), clock);
    try {
      server =
          new WebServer(
              setting.addresses(),
              CONNECTIONS_EACH * opening.rules().capacity(),
              api,
              hearing,
              new Origins(setting.names()),
              clock);
    } catch (IOException e) {
      thread.shutdown();
      throw e;
    }
    begin();
    repeat(TICK, this::tick);
    repeat(LOBBY, () -> audience.tellLobby(desk.room(), clock.instant()));
  }

  /**
   * Opens the room to everybody who can reach the addresses.
   *
   * @throws IOException where an address cannot be had, or the room's file not be begun
   */
  public static Host open(Setting setting) throws IOException {
    return new Host(setting);
  }

  /** Whoever comes now waits until the room is kept: a busy port leaves no file behind. */
  private void begin() throws IOException {
    try {
      desk.open(clock.instant());
    } catch (IOException e) {
      server.close();
      thread.shutdown();
      file.close();
      throw e;
    }
    server.accept();
  }

  public int port() {
    return server.port();
  }

  public String code() {
    return opening.code();
  }

  public String title() {
    return opening.title();
  }

  /** As it is at this moment. */
  public Room room() {
    return desk.room();
  }

  /**
   * Does something in the room, and waits until it is done.
   *
   * @return why it was not done, where it was not
   * @throws IOException where it cannot be kept; then it did not happen
   */
  public Optional<Refusal> act(Function<RoomMoves, RoomStep> move) throws IOException {
    return onThread(() -> desk.act(clock.instant(), move));
  }

  /** The host itself joins, or another player who needs no connection; gives the id. */
  public Optional<Integer> seat(String name) throws IOException {
    return onThread(
        () -> {
          Desk.Welcome welcome = desk.join(clock.instant(), name, "", false);
          Optional<Integer> id = welcome.seat().map(Desk.Seat::player);
          if (id.isPresent()) {
            desk.act(clock.instant(), moves -> moves.came(id.get()));
          }
          return id;
        });
  }

  private <T> T onThread(Callable<T> work) throws IOException {
    try {
      return thread.submit(work).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (ExecutionException e) {
      if (e.getCause() instanceof IOException io) {
        throw io;
      }
      throw new IllegalStateException(e.getCause());
    }
  }

  private void shown(int player, int index) {
    Instant now = clock.instant();
    later(() -> desk.act(now, moves -> moves.shown(player, index)));
  }

  private void happened(Room room, RoomEvent event) {
    event.match(new Telling(audience, room, clock.instant()));
  }

  private void tick() throws IOException {
    desk.act(clock.instant(), RoomMoves::tick);
  }

  private interface Work {
    void run() throws IOException;
  }

  private void later(Work work) {
    if (!thread.isShutdown()) {
      thread.execute(() -> guarded(work));
    }
  }

  private void repeat(Duration every, Work work) {
    thread.scheduleWithFixedDelay(
        () -> guarded(work), every.toMillis(), every.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Nothing may stop the room's thread; what cannot be kept is tried again at the next tick. */
  private void guarded(Work work) {
    try {
      work.run();
    } catch (IOException e) {
      tell("Nothing can be kept, so the room stands still: " + e.getMessage() + ".");
    } catch (RuntimeException e) {
      tell("A fault of quizline, not yours: " + e + ". The room goes on.");
    }
  }

  /** Once, not twenty times a second. */
  private void tell(String sentence) {
    if (!lastTrouble.equals(sentence)) {
      lastTrouble = sentence;
      trouble.accept(sentence);
    }
  }

  /** The file is given up last: nothing that was begun is kept behind its end. */
  @Override
  public void close() throws IOException {
    try {
      thread.submit(audience::end).get(2, TimeUnit.SECONDS);
      server.close();
      thread.shutdown();
      thread.awaitTermination(2, TimeUnit.SECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    } catch (ExecutionException | TimeoutException e) {
      trouble.accept("The room could not say good-bye to everybody.");
    } finally {
      server.close();
      thread.shutdown();
      file.close();
    }
  }
}
