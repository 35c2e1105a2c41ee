package dev.quizline.classroom;

import io.netty.channel.ChannelHandler.Sharable;
import io.netty.channel.ChannelHandlerContext;
import io.netty.channel.ChannelInboundHandlerAdapter;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.HashMap;
import java.util.Map;

/** Counts connections, and closes those that are too many before they say a word. */
@Sharable
final class Crowd extends ChannelInboundHandlerAdapter {

  private final int most;
  private final Map<InetAddress, Integer> byAddress = new HashMap<>();
  private int all;

  /**
   * @param most at once; a whole school may have one address, so the same from one and in all
   */
  Crowd(int most) {
    this.most = most;
  }

  @Override
  public void channelActive(ChannelHandlerContext context) {
    InetAddress address = address(context);
    boolean room = enter(address);
    context
        .channel()
        .closeFuture()
        .addListener(
            closed -> {
              if (room) {
                leave(address);
              }
            });
    if (room) {
      context.fireChannelActive();
    } else {
      context.close();
    }
  }

  private static InetAddress address(ChannelHandlerContext context) {
    return ((InetSocketAddress) context.channel().remoteAddress()).getAddress();
  }

  private synchronized boolean enter(InetAddress address) {
    if (all >= most) {
      return false;
    }
    all++;
    byAddress.merge(address, 1, Integer::sum);
    return true;
  }

  private synchronized void leave(InetAddress address) {
    all--;
    byAddress.merge(address, -1, (was, one) -> was == 1 ? null : was + one);
  }
}
