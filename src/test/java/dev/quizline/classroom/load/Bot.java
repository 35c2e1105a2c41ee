package dev.quizline.classroom.load;

import io.netty.bootstrap.Bootstrap;
import io.netty.buffer.ByteBuf;
import io.netty.buffer.Unpooled;
import io.netty.channel.Channel;
import io.netty.channel.ChannelFuture;
import io.netty.channel.ChannelHandler;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.channel.socket.nio.NioSocketChannel;
import io.netty.handler.codec.http.DefaultFullHttpRequest;
import io.netty.handler.codec.http.FullHttpResponse;
import io.netty.handler.codec.http.HttpClientCodec;
import io.netty.handler.codec.http.HttpContent;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpMethod;
import io.netty.handler.codec.http.HttpObject;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpVersion;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import java.util.function.Consumer;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One player who answers every question a while after it was shown. All of a bot happens on one
 * event loop.
 */
final class Bot {

  private static final Pattern TEXT = Pattern.compile("\"([a-z_]+)\":\"([^\"]*)\"");
  private static final Pattern NUMBER = Pattern.compile("\"([a-z_]+)\":(\\d+)");

  private final InetSocketAddress host;
  private final EventLoopGroup loops;
  private final Tally tally;
  private final String code;
  private final String name;
  private final Duration pause;
  private final boolean probe;
  private String token = "";
  private Channel posting;
  private Channel stream;
  private Consumer<String> replied = reply -> {};
  private Runnable again = () -> {};
  private String answered = "";
  private long waited;
  private boolean over;
  private String lastId = "";

  Bot(
      InetSocketAddress host,
      EventLoopGroup loops,
      Tally tally,
      String code,
      String name,
      Duration pause,
      boolean probe) {
    this.host = host;
    this.loops = loops;
    this.tally = tally;
    this.code = code;
    this.name = name;
    this.pause = pause;
    this.probe = probe;
  }

  void join() {
    post(
        "join",
        "{\"code\":\"" + code + "\",\"name\":\"" + name + "\"}",
        reply -> {
          token = text(reply, "token");
          if (token.isEmpty()) {
            throw new IllegalStateException(name + " was not let in: " + reply);
          }
          listen();
        });
  }

  /** Loses its connections, as a phone does that changes networks. */
  void lose() {
    if (stream != null) {
      stream.close();
    }
    if (posting != null) {
      posting.close();
    }
  }

  private void post(String path, String body, Consumer<String> then) {
    replied = then;
    again = () -> post(path, body, then);
    if (posting != null && posting.isActive()) {
      posting.writeAndFlush(request(path, body));
      return;
    }
    connect(new HttpObjectAggregator(1 << 20), new Replies())
        .connect(host)
        .addListener(
            done -> {
              if (done.isSuccess()) {
                posting.writeAndFlush(request(path, body));
              } else {
                loops.schedule(() -> post(path, body, then), 100, TimeUnit.MILLISECONDS);
              }
            });
  }

  private Bootstrap connect(ChannelHandler... handlers) {
    return new Bootstrap()
        .group(loops)
        .channel(NioSocketChannel.class)
        .option(ChannelOption.TCP_NODELAY, true)
        .handler(
            new ChannelInitializer<Channel>() {
              @Override
              protected void initChannel(Channel channel) {
                channel.pipeline().addLast(new HttpClientCodec());
                channel.pipeline().addLast(handlers);
                if (handlers.length > 1) {
                  posting = channel;
                }
              }
            });
  }

  private DefaultFullHttpRequest request(String path, String body) {
    ByteBuf bytes = Unpooled.copiedBuffer(body, StandardCharsets.UTF_8);
    DefaultFullHttpRequest request =
        new DefaultFullHttpRequest(HttpVersion.HTTP_1_1, HttpMethod.POST, "/api/v1/" + path, bytes);
    request.headers().set(HttpHeaderNames.HOST, "127.0.0.1:" + host.getPort());
    request.headers().set(HttpHeaderNames.CONTENT_TYPE, "application/json");
    request.headers().setInt(HttpHeaderNames.CONTENT_LENGTH, bytes.readableBytes());
    return request;
  }

  private final class Replies extends SimpleChannelInboundHandler<FullHttpResponse> {
    @Override
    protected void channelRead0(ChannelHandlerContext context, FullHttpResponse response) {
      again = () -> {};
      replied.accept(response.content().toString(StandardCharsets.UTF_8));
    }

    /** Nobody knows whether the host had it: it is sent again, and the first one counts. */
    @Override
    public void channelInactive(ChannelHandlerContext context) {
      Runnable unanswered = again;
      again = () -> {};
      loops.schedule(unanswered, 50, TimeUnit.MILLISECONDS);
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
      context.close();
    }
  }

  private void listen() {
    DefaultFullHttpRequest request =
        new DefaultFullHttpRequest(
            HttpVersion.HTTP_1_1, HttpMethod.GET, "/api/v1/events?token=" + token);
    request.headers().set(HttpHeaderNames.HOST, "127.0.0.1:" + host.getPort());
    if (!lastId.isEmpty()) {
      request.headers().set("last-event-id", lastId);
    }
    connect(new Events())
        .connect(host)
        .addListener(
            done -> {
              if (done.isSuccess()) {
                stream = ((ChannelFuture) done).channel();
                stream.writeAndFlush(request);
              } else {
                loops.schedule(this::listen, 100, TimeUnit.MILLISECONDS);
              }
            });
  }

  private final class Events extends SimpleChannelInboundHandler<HttpObject> {
    private final StringBuilder received = new StringBuilder();
    private boolean counted = !lastId.isEmpty();

    @Override
    protected void channelRead0(ChannelHandlerContext context, HttpObject part) {
      if (!(part instanceof HttpContent content)) {
        return;
      }
      if (!counted) {
        counted = true;
        tally.listens();
      }
      received.append(content.content().toString(StandardCharsets.UTF_8));
      int end = received.indexOf("\n\n");
      while (end >= 0) {
        event(received.substring(0, end));
        received.delete(0, end + 2);
        end = received.indexOf("\n\n");
      }
    }

    @Override
    public void channelInactive(ChannelHandlerContext context) {
      if (!over) {
        tally.cut();
        loops.schedule(Bot.this::listen, 50, TimeUnit.MILLISECONDS);
      }
    }

    @Override
    public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
      context.close();
    }
  }

  private void event(String text) {
    if (!text.startsWith("id: ")) {
      return;
    }
    lastId = text.substring(4, text.indexOf('\n'));
    String event = text.substring(text.indexOf("event: ") + 7, text.indexOf("\ndata: "));
    switch (event) {
      case "question" -> asked(text);
      case "reveal" -> {
        int index = number(text, "index");
        tally.revealed(index, System.nanoTime());
        if (probe) {
          int timed = number(text.substring(text.indexOf("\"you\":")), "elapsed_ms");
          tally.probed(index, timed, TimeUnit.NANOSECONDS.toMillis(waited));
        }
      }
      case "finished" -> {
        over = true;
        tally.finished();
      }
      default -> {}
    }
  }

  private void asked(String text) {
    String question = text(text, "question");
    if (question.equals(answered)) {
      return;
    }
    answered = question;
    long heard = System.nanoTime();
    int index = number(text, "index");
    tally.shown(index);
    loops.schedule(() -> answer(question, index, heard), pause.toNanos(), TimeUnit.NANOSECONDS);
  }

  private void answer(String question, int index, long heard) {
    long sent = System.nanoTime();
    waited = sent - heard;
    tally.sent(index);
    post(
        "answer",
        "{\"token\":\"" + token + "\",\"question\":\"" + question + "\",\"response\":\"a\"}",
        reply -> tally.acknowledged(index, reply, System.nanoTime() - sent));
  }

  private static String text(String json, String field) {
    Matcher found = TEXT.matcher(json);
    while (found.find()) {
      if (found.group(1).equals(field)) {
        return found.group(2);
      }
    }
    return "";
  }

  private static int number(String json, String field) {
    Matcher found = NUMBER.matcher(json);
    while (found.find()) {
      if (found.group(1).equals(field)) {
        return Integer.parseInt(found.group(2));
      }
    }
    return -1;
  }
}
