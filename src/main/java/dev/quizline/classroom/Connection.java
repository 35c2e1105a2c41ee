package dev.quizline.classroom;

import io.netty.buffer.ByteBufUtil;
import io.netty.buffer.Unpooled;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.SimpleChannelInboundHandler;
import io.netty.handler.codec.http.DefaultFullHttpResponse;
import io.netty.handler.codec.http.DefaultHttpResponse;
import io.netty.handler.codec.http.FullHttpRequest;
import io.netty.handler.codec.http.HttpHeaderNames;
import io.netty.handler.codec.http.HttpHeaderValues;
import io.netty.handler.codec.http.HttpHeaders;
import io.netty.handler.codec.http.HttpResponse;
import io.netty.handler.codec.http.HttpResponseStatus;
import io.netty.handler.codec.http.HttpUtil;
import io.netty.handler.codec.http.HttpVersion;
import io.netty.handler.codec.http.QueryStringDecoder;
import java.net.InetSocketAddress;
import java.util.ArrayDeque;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Queue;

/** One client's connection: requests one after the other, or a stream that takes it over. */
final class Connection extends SimpleChannelInboundHandler<FullHttpRequest> {

  private static final int MOST_HEADERS = 64;

  private static final Reply FOREIGN =
      Reply.error(403, "foreign", "This address is not one that the room is served at.");
  private static final Reply MALFORMED =
      Reply.error(400, "request", "That is not a request that can be answered.");
  private static final Reply BROKEN =
      Reply.error(500, "fault", "The host made a mistake; try again.");

  /** Nothing from elsewhere, nothing inline, nothing kept, nothing told. */
  private static final Map<String, String> EVERYWHERE =
      Map.of(
          "content-security-policy",
          "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:;"
              + " connect-src 'self'; base-uri 'none'; form-action 'none'; frame-ancestors 'none'",
          "x-content-type-options",
          "nosniff",
          "referrer-policy",
          "no-referrer",
          "cross-origin-opener-policy",
          "same-origin",
          "cross-origin-resource-policy",
          "same-origin",
          "cache-control",
          "no-store");

  private final Pace pace;
  private final Api api;
  private final Hearing hearing;
  private final Origins origins;

  /** Requests that came before the one in hand was answered: no more than one read brought. */
  private final Queue<FullHttpRequest> waiting = new ArrayDeque<>();

  private boolean busy;
  private volatile boolean listening;

  Connection(Pace pace, Api api, Hearing hearing, Origins origins) {
    this.pace = pace;
    this.api = api;
    this.hearing = hearing;
    this.origins = origins;
  }

  /** One after the other, so that replies come in the order of the requests. */
  @Override
  protected void channelRead0(ChannelHandlerContext context, FullHttpRequest message) {
    if (listening) {
      // Whoever listens has nothing more to say here.
      context.close();
      return;
    }
    if (busy) {
      waiting.add(message.retain());
      return;
    }
    busy = true;
    context.channel().config().setAutoRead(false);
    pace.received();
    serve(context, message);
  }

  private void served(ChannelHandlerContext context) {
    FullHttpRequest message = waiting.poll();
    if (message == null) {
      busy = false;
      pace.next();
      context.channel().config().setAutoRead(true);
      return;
    }
    try {
      pace.received();
      serve(context, message);
    } finally {
      message.release();
    }
  }

  @Override
  public void channelInactive(ChannelHandlerContext context) {
    waiting.forEach(FullHttpRequest::release);
    waiting.clear();
    context.fireChannelInactive();
  }

  private void serve(ChannelHandlerContext context, FullHttpRequest message) {
    boolean keep = HttpUtil.isKeepAlive(message);
    if (message.decoderResult().isFailure() || message.headers().size() > MOST_HEADERS) {
      reply(context, MALFORMED, false);
      return;
    }
    Request request;
    try {
      request = request(context, message);
    } catch (IllegalArgumentException e) {
      // A query that is not encoded as queries are.
      reply(context, MALFORMED, false);
      return;
    }
    if (!origins.allow(request.header("host"), request.header("origin"))) {
      reply(context, FOREIGN, false);
    } else if (Hearing.isWanted(request)) {
      listen(context, request, keep);
    } else {
      api.answer(request)
          .whenComplete((reply, fault) -> reply(context, fault == null ? reply : BROKEN, keep));
    }
  }

  private Request request(ChannelHandlerContext context, FullHttpRequest message) {
    QueryStringDecoder uri = new QueryStringDecoder(message.uri());
    Map<String, String> query = new HashMap<>();
    uri.parameters().forEach((name, values) -> query.put(name, values.get(0)));
    Map<String, String> headers = new HashMap<>();
    for (Map.Entry<String, String> header : message.headers()) {
      headers.put(header.getKey().toLowerCase(Locale.ROOT), header.getValue());
    }
    InetSocketAddress address = (InetSocketAddress) context.channel().remoteAddress();
    return new Request(
        message.method().name(),
        uri.path(),
        query,
        headers,
        ByteBufUtil.getBytes(message.content()),
        address.getAddress().getHostAddress(),
        pace.lastRead());
  }

  private void reply(ChannelHandlerContext context, Reply reply, boolean keep) {
    DefaultFullHttpResponse response =
        new DefaultFullHttpResponse(
            HttpVersion.HTTP_1_1,
            HttpResponseStatus.valueOf(reply.status()),
            Unpooled.wrappedBuffer(reply.body()));
    describe(response, reply.type());
    reply.headers().forEach(response.headers()::set);
    response.headers().setInt(HttpHeaderNames.CONTENT_LENGTH, reply.body().length);
    response
        .headers()
        .set(
            HttpHeaderNames.CONNECTION,
            keep ? HttpHeaderValues.KEEP_ALIVE : HttpHeaderValues.CLOSE);
    context
        .executor()
        .execute(
            () -> {
              pace.replying();
              context
                  .writeAndFlush(response)
                  .addListener(
                      written -> {
                        if (keep && written.isSuccess()) {
                          served(context);
                        } else {
                          context.close();
                        }
                      });
            });
  }

  private static void describe(HttpResponse response, String type) {
    HttpHeaders headers = response.headers();
    EVERYWHERE.forEach(headers::set);
    headers.set(HttpHeaderNames.CONTENT_TYPE, type);
  }

  /** Nothing more is read but the end of the connection. */
  private void listen(ChannelHandlerContext context, Request request, boolean keep) {
    hearing.listen(
        request,
        () -> {
          EventStream stream = new EventStream(context);
          HttpResponse head = new DefaultHttpResponse(HttpVersion.HTTP_1_1, HttpResponseStatus.OK);
          describe(head, "text/event-stream; charset=utf-8");
          HttpUtil.setTransferEncodingChunked(head, true);
          listening = true;
          stream.begin(head);
          context.channel().closeFuture().addListener(closed -> hearing.ended(stream));
          context.channel().config().setAutoRead(true);
          return stream;
        },
        refusal -> reply(context, refusal, keep));
  }

  @Override
  public void exceptionCaught(ChannelHandlerContext context, Throwable cause) {
    // A client that went away, or sent what is no HTTP: there is nobody to tell.
    context.close();
  }
}
