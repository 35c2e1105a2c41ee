package dev.quizline.classroom;

import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Labels;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Ordering;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import java.net.URI;
import java.net.http.HttpClient;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;
import java.util.random.RandomGenerator;

/**
 * Players who are none: they join over the network as people do, and answer by chance after a
 * while, so that a host can try a room before the class comes.
 */
public final class Rehearsal implements AutoCloseable {

  /** Within so long the last of them answers, where a question has no limit. */
  private static final Duration UNHURRIED = Duration.ofSeconds(8);

  private static final String DUNNO = "no idea";

  private final RoomClient client;
  private final RandomGenerator random;
  private final ScheduledExecutorService clockwork =
      Executors.newSingleThreadScheduledExecutor(
          work -> {
            Thread thread = new Thread(work, "rehearsal");
            thread.setDaemon(true);
            return thread;
          });
  private final List<Listening> open = Collections.synchronizedList(new ArrayList<>());

  private Rehearsal(URI room, RandomGenerator random) {
    this.client = new RoomClient(HttpClient.newHttpClient(), room);
    this.random = random;
  }

  /**
   * Has so many players join a room.
   *
   * @param room its address on this machine
   */
  public static Rehearsal in(URI room, String code, int players, RandomGenerator random) {
    Rehearsal rehearsal = new Rehearsal(room, random);
    for (int i = 1; i <= players; i++) {
      String name = "Practice " + i;
      rehearsal.clockwork.execute(() -> rehearsal.join(code, name));
    }
    return rehearsal;
  }

  /** Who is not let in stays out: the host sees how many came. */
  private void join(String code, String name) {
    client
        .join(code, name, "", false)
        .thenAccept(seat -> open.add(client.listen(seat, news -> hear(seat, news))));
  }

  private void hear(RoomClient.Seat seat, RoomNews news) {
    if (news instanceof RoomNews.Asked asked && asked.given().isEmpty() && !asked.watching()) {
      clockwork.execute(() -> consider(seat, asked));
    }
  }

  private void consider(RoomClient.Seat seat, RoomNews.Asked asked) {
    long most = asked.left().orElse(UNHURRIED).toMillis() * 3 / 4;
    long wait = random.nextLong(Math.min(500, most), most + 1);
    String response = asked.question().match(new Guess(random));
    clockwork.schedule(
        () -> client.answer(seat, asked.question().id(), response), wait, TimeUnit.MILLISECONDS);
  }

  @Override
  public void close() {
    clockwork.shutdownNow();
    open.forEach(Listening::close);
  }

  /** An answer as a person would type it, and as likely wrong as chance has it. */
  private record Guess(RandomGenerator random) implements Question.Cases<String> {

    @Override
    public String singleChoice(SingleChoice question) {
      return one(question.choices().size());
    }

    @Override
    public String multipleChoice(MultipleChoice question) {
      return one(question.choices().size());
    }

    @Override
    public String trueFalse(TrueFalse question) {
      return random.nextBoolean() ? "t" : "f";
    }

    @Override
    public String shortAnswer(ShortAnswer question) {
      return DUNNO;
    }

    @Override
    public String numeric(Numeric question) {
      return Integer.toString(random.nextInt(1, 2000));
    }

    @Override
    public String ordering(Ordering question) {
      return String.join(" ", shuffled(question.order().size()));
    }

    @Override
    public String matching(Matching question) {
      List<String> rights = shuffled(question.rights().size());
      List<String> pairs = new ArrayList<>();
      for (int i = 0; i < question.pairs().size(); i++) {
        pairs.add((i + 1) + rights.get(i % rights.size()));
      }
      return String.join(" ", pairs);
    }

    @Override
    public String cloze(Cloze question) {
      List<String> texts = new ArrayList<>();
      for (Cloze.Gap gap : question.gaps()) {
        texts.add(gap instanceof Cloze.Gap.Choice choice ? one(choice.choices().size()) : DUNNO);
      }
      return String.join("; ", texts);
    }

    @Override
    public String factCheck(FactCheck question) {
      return List.of("t", "f", "o").get(random.nextInt(3));
    }

    private String one(int size) {
      return Labels.of(random.nextInt(size), size);
    }

    private List<String> shuffled(int size) {
      List<String> labels = new ArrayList<>();
      for (int i = 0; i < size; i++) {
        labels.add(random.nextInt(i + 1), Labels.of(i, size));
      }
      return labels;
    }
  }
}
