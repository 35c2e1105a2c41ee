package dev.quizline.classroom;

import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;

/**
 * Closes connections whose client is too slow: a request must be here whole soon after its first
 * byte, and a reply must be read. Notes when something was read, before anything else is done.
 */
final class Pace extends ChannelInboundHandlerAdapter {

  /** From a connection's beginning, or the first byte of a later request, to the last byte. */
  private static final Duration TO_SEND = Duration.ofSeconds(10);

  /** For a reply to be taken. */
  private static final Duration TO_READ = Duration.ofSeconds(30);

  /** Between two requests. */
  private static final Duration IDLE = Duration.ofSeconds(90);

  private final InstantSource clock;
  private ChannelHandlerContext context;
  private Future<?> end;
  private boolean idle;
  private Instant read = Instant.EPOCH;

  Pace(InstantSource clock) {
    this.clock = clock;
  }

  /** When the last bytes were read. */
  Instant lastRead() {
    return read;
  }

  @Override
  public void channelActive(ChannelHandlerContext context) {
    this.context = context;
    within(TO_SEND);
    context.fireChannelActive();
  }

  @Override
  public void channelRead(ChannelHandlerContext context, Object bytes) {
    read = clock.instant();
    if (idle) {
      idle = false;
      within(TO_SEND);
    }
    context.fireChannelRead(bytes);
  }

  /** A request is here; nothing more is wanted from the client for now. */
  void received() {
    stop();
  }

  /** A reply is on its way to the client. */
  void replying() {
    within(TO_READ);
  }

  /** The client may send the next request. */
  void next() {
    idle = true;
    within(IDLE);
  }

  private void within(Duration time) {
    stop();
    end =
        context.executor().schedule(() -> context.close(), time.toMillis(), TimeUnit.MILLISECONDS);
  }

  private void stop() {
    if (end != null) {
      end.cancel(false);
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    stop();
    context.fireChannelInactive();
  }
}
