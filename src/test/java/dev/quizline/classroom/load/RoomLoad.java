package dev.quizline.classroom.load;

import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.nio.NioIoHandler;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * A crowd of players for a room that is hosted elsewhere, and what they saw of it: how many answers
 * were acknowledged, how a probe that answers exactly one second after it was asked is timed, and
 * how long a reveal takes from the first player to the last.
 *
 * <pre>
 * RoomLoad PORT CODE PLAYERS [SECONDS [CUTS]]
 * </pre>
 *
 * <p>Players answer with chance, spread over two seconds. The tool ends with the quiz, or after
 * SECONDS (300). CUTS players a second, by chance, lose their connections and come back. A probe
 * that is to be measured alone is a tool of its own with one player.
 */
final class RoomLoad {

  private static final Duration SPREAD = Duration.ofSeconds(2);
  private static final Duration PROBE = Duration.ofSeconds(1);
  private static final long AT_ONCE = 100;

  private final Tally tally = new Tally();
  private final EventLoopGroup loops =
      new MultiThreadIoEventLoopGroup(1, NioIoHandler.newFactory());
  private final InetSocketAddress host;
  private final List<Bot> bots = new ArrayList<>();

  private RoomLoad(InetSocketAddress host) {
    this.host = host;
  }

  public static void main(String[] args) throws InterruptedException {
    InetSocketAddress host = new InetSocketAddress("127.0.0.1", Integer.parseInt(args[0]));
    long seconds = args.length > 3 ? Long.parseLong(args[3]) : 300;
    int cuts = args.length > 4 ? Integer.parseInt(args[4]) : 0;
    new RoomLoad(host).run(args[1], Integer.parseInt(args[2]), seconds, cuts);
  }

  private void run(String code, int players, long seconds, int cuts) throws InterruptedException {
    RandomGenerator random = RandomGenerator.of("SplittableRandom");
    long start = System.nanoTime();
    for (int i = 0; i < players; i++) {
      boolean probe = i == players - 1;
      Duration pause = probe ? PROBE : Duration.ofNanos(random.nextLong(SPREAD.toNanos()));
      bots.add(
          new Bot(host, loops, tally, code, probe ? "Probe " + players : "Bot " + i, pause, probe));
    }
    for (int from = 0; from < players; from += (int) AT_ONCE) {
      bots.subList(from, Math.min(players, from + (int) AT_ONCE)).forEach(Bot::join);
      TimeUnit.MILLISECONDS.sleep(20);
    }
    tally.awaitListening(players, seconds);
    System.out.printf(
        "%d players listen after %d ms%n",
        tally.listening(), TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - start));
    if (cuts > 0) {
      loops.scheduleAtFixedRate(
          () -> bots.get(random.nextInt(players)).lose(),
          0,
          TimeUnit.SECONDS.toNanos(1) / cuts,
          TimeUnit.NANOSECONDS);
    }
    tally.awaitEnd(players, seconds);
    tally.report(System.out);
    loops.shutdownGracefully(0, 1, TimeUnit.SECONDS).awaitUninterruptibly();
    System.out.println("questions asked: " + Arrays.toString(tally.questions()));
  }
}
