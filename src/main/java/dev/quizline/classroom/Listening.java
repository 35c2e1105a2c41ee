package dev.quizline.classroom;

import dev.quizline.journal.Fields;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandler;
import java.net.http.HttpResponse.BodySubscribers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.Flow;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;

/**
 * One player's stream of events, for as long as the room lasts. Where the line is cut it is opened
 * again, a little later each time, with the id of what was heard last.
 */
public final class Listening implements AutoCloseable {

  private static final Duration FIRST_WAIT = Duration.ofMillis(250);
  private static final Duration LONGEST_WAIT = Duration.ofSeconds(3);
  private static final int OK = 200;
  private static final int FORBIDDEN = 403;

  private final HttpClient http;
  private final URI events;
  private final Consumer<RoomNews> hear;
  private Duration wait = FIRST_WAIT;
  private String lastId = "";
  private volatile boolean over;
  private volatile Flow.Subscription subscription;

  Listening(HttpClient http, URI events, Consumer<RoomNews> hear) {
    this.http = http;
    this.events = events;
    this.hear = hear;
  }

  Listening begin() {
    HttpRequest.Builder request =
        HttpRequest.newBuilder(events).header("Accept", "text/event-stream");
    if (!lastId.isEmpty()) {
      request.header("Last-Event-ID", lastId);
    }
    BodyHandler<Void> handler =
        head ->
            head.statusCode() == OK
                ? BodySubscribers.fromLineSubscriber(
                    new Lines(), lines -> null, StandardCharsets.UTF_8, "\n")
                : BodySubscribers.replacing(null);
    http.sendAsync(request.build(), handler)
        .whenComplete((answer, fault) -> ended(answer == null ? OK : answer.statusCode()));
    return this;
  }

  private void ended(int status) {
    if (over) {
      return;
    }
    if (status == FORBIDDEN) {
      over = true;
      hear.accept(new RoomNews.Out("The host does not know you any more; join again."));
      return;
    }
    hear.accept(new RoomNews.Lost());
    Executor later = CompletableFuture.delayedExecutor(wait.toMillis(), TimeUnit.MILLISECONDS);
    Duration doubled = wait.multipliedBy(2);
    wait = doubled.compareTo(LONGEST_WAIT) < 0 ? doubled : LONGEST_WAIT;
    later.execute(this::beginAgain);
  }

  private void beginAgain() {
    if (!over) {
      begin();
    }
  }

  @Override
  public void close() {
    over = true;
    Flow.Subscription open = subscription;
    if (open != null) {
      open.cancel();
    }
  }

  private void told(EventLines.Told told) {
    if (!told.id().isEmpty()) {
      lastId = told.id();
    }
    Fields data = Fields.parse(told.data().getBytes(StandardCharsets.UTF_8));
    RoomNews.read(told.name(), data).ifPresent(this::heard);
  }

  private void heard(RoomNews news) {
    if (news instanceof RoomNews.Out || news instanceof RoomNews.Ranked ranked && ranked.last()) {
      over = true;
    }
    hear.accept(news);
  }

  private final class Lines implements Flow.Subscriber<String> {

    private final EventLines events = new EventLines();

    @Override
    public void onSubscribe(Flow.Subscription opened) {
      subscription = opened;
      wait = FIRST_WAIT;
      hear.accept(new RoomNews.Back());
      opened.request(Long.MAX_VALUE);
    }

    @Override
    public void onNext(String line) {
      if (!over) {
        events.line(line).ifPresent(Listening.this::told);
      }
    }

    @Override
    public void onError(Throwable fault) {
      // The request's future says so too, and that is where the line is opened again.
    }

    @Override
    public void onComplete() {
      // As above.
    }
  }
}
