package dev.quizline.classroom;

import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelFutureListener;
import io.netty.channel.ChannelHandlerContext;
import io.netty.handler.codec.http.DefaultHttpContent;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.LastHttpContent;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/**
 * Server-sent events on one connection. Netty holds what the client has not read yet; once that is
 * more than the server allows, the client is cut off, and comes back when it reads again.
 */
final class EventStream implements Audience.Stream {

  private static final Duration HEARTBEAT = Duration.ofSeconds(15);

  private final ChannelHandlerContext context;
  private final Channel channel;

  /** The heartbeat before; one that a quarter of a minute could not deliver ends the stream. */
  private ChannelFuture last;

  EventStream(ChannelHandlerContext context) {
    this.context = context;
    this.channel = context.channel();
  }

  void begin(HttpResponse head) {
    context.write(head);
    beatLater();
  }

  @Override
  public void send(String event, long id, String data, Runnable written) {
    if (!channel.isWritable()) {
      channel.close();
      return;
    }
    String text = "id: " + id + "\nevent: " + event + "\ndata: " + data + "\n\n";
    context
        .writeAndFlush(content(text))
        .addListener(
            done -> {
              if (done.isSuccess()) {
                written.run();
              }
            });
  }

  private static HttpContent content(String text) {
    return new DefaultHttpContent(Unpooled.wrappedBuffer(text.getBytes(StandardCharsets.UTF_8)));
  }

  private void beatLater() {
    channel.eventLoop().schedule(this::beat, HEARTBEAT.toMillis(), TimeUnit.MILLISECONDS);
  }

  /** Finds out whether the client is still there. */
  private void beat() {
    if (!channel.isActive()) {
      return;
    }
    if (last != null && !last.isDone()) {
      channel.close();
      return;
    }
    last = context.writeAndFlush(content(":\n\n"));
    beatLater();
  }

  @Override
  public void end() {
    context
        .writeAndFlush(LastHttpContent.EMPTY_LAST_CONTENT)
        .addListener(ChannelFutureListener.CLOSE);
  }
}
