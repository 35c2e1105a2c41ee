package dev.quizline.classroom;

import io.netty.bootstrap.ServerBootstrap;
import io.netty.buffer.UnpooledByteBufAllocator;
import io.netty.channel.Channel;
import io.netty.channel.ChannelInitializer;
import io.netty.channel.ChannelOption;
import io.netty.channel.EventLoopGroup;
import io.netty.channel.MultiThreadIoEventLoopGroup;
import io.netty.channel.WriteBufferWaterMark;
import io.netty.channel.group.ChannelGroup;
import io.netty.channel.group.DefaultChannelGroup;
import io.netty.channel.nio.NioIoHandler;
import io.netty.channel.socket.nio.NioServerSocketChannel;
import io.netty.handler.codec.http.HttpDecoderConfig;
import io.netty.handler.codec.http.HttpObjectAggregator;
import io.netty.handler.codec.http.HttpServerCodec;
import io.netty.util.concurrent.GlobalEventExecutor;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * Serves HTTP/1.1 without a thread for anybody: what a client sends, and how slowly, is bounded,
 * and so is what waits to be read by one.
 */
final class WebServer implements AutoCloseable {

  private static final int LONGEST_LINE = 2048;
  private static final int MOST_HEADERS = 8192;
  private static final int MOST_BODY = 16 * 1024;
  private static final int BACKLOG = 4096;

  /** How many bytes may wait for one client: some forty events. */
  private static final WriteBufferWaterMark WAITING =
      new WriteBufferWaterMark(32 * 1024, 64 * 1024);

  /** The system's own buffer for each client, so that 2,000 of them stay small. */
  private static final int SEND_BUFFER = 32 * 1024;

  private final EventLoopGroup loops;
  private final List<Channel> listening = new ArrayList<>();
  private final ChannelGroup open = new DefaultChannelGroup(GlobalEventExecutor.INSTANCE);

  /**
   * Takes the addresses, and nobody's request before {@link #accept}.
   *
   * @param addresses port 0 finds a free one, the same for all
   * @param most connections at once, from one address and in all
   * @throws IOException where an address cannot be had
   */
  WebServer(
      List<InetSocketAddress> addresses,
      int most,
      Api api,
      Hearing hearing,
      Origins origins,
      InstantSource clock)
      throws IOException {
    loops = new MultiThreadIoEventLoopGroup(2, NioIoHandler.newFactory());
    Crowd crowd = new Crowd(most);
    ServerBootstrap bootstrap =
        new ServerBootstrap()
            .group(loops)
            .channel(NioServerSocketChannel.class)
            .option(ChannelOption.SO_BACKLOG, BACKLOG)
            .option(ChannelOption.SO_REUSEADDR, true)
            .option(ChannelOption.AUTO_READ, false)
            .childOption(ChannelOption.TCP_NODELAY, true)
            .childOption(ChannelOption.SO_KEEPALIVE, true)
            .childOption(ChannelOption.SO_SNDBUF, SEND_BUFFER)
            .childOption(ChannelOption.ALLOCATOR, new UnpooledByteBufAllocator(false))
            .childOption(ChannelOption.WRITE_BUFFER_WATER_MARK, WAITING)
            .childHandler(
                new ChannelInitializer<Channel>() {
                  @Override
                  protected void initChannel(Channel channel) {
                    Pace pace = new Pace(clock);
                    open.add(channel);
                    channel
                        .pipeline()
                        .addLast(
                            crowd,
                            pace,
                            new HttpServerCodec(
                                new HttpDecoderConfig()
                                    .setMaxInitialLineLength(LONGEST_LINE)
                                    .setMaxHeaderSize(MOST_HEADERS)),
                            new HttpObjectAggregator(MOST_BODY, true),
                            new Connection(pace, api, hearing, origins));
                  }
                });
    try {
      int port = 0;
      for (InetSocketAddress address : addresses) {
        InetSocketAddress wanted =
            new InetSocketAddress(
                address.getAddress(), address.getPort() == 0 ? port : address.getPort());
        Channel channel = bootstrap.bind(wanted).sync().channel();
        listening.add(channel);
        port = port(channel);
      }
    } catch (InterruptedException e) {
      close();
      Thread.currentThread().interrupt();
      throw new IOException("interrupted", e);
    } catch (Exception e) {
      close();
      // Netty throws what binding throws, without declaring it.
      throw e instanceof IOException io ? io : new IOException(e.getMessage(), e);
    }
  }

  /** Until then, whoever comes waits. */
  void accept() {
    listening.forEach(channel -> channel.config().setAutoRead(true));
  }

  int port() {
    return port(listening.get(0));
  }

  private static int port(Channel channel) {
    return ((InetSocketAddress) channel.localAddress()).getPort();
  }

  @Override
  public void close() {
    listening.forEach(channel -> channel.close().awaitUninterruptibly());
    open.close().awaitUninterruptibly(2, TimeUnit.SECONDS);
    loops.shutdownGracefully(0, 2, TimeUnit.SECONDS).awaitUninterruptibly(3, TimeUnit.SECONDS);
  }
}
