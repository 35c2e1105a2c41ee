package dev.quizline.classroom;

import java.net.Inet4Address;
import java.net.Inet6Address;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.NetworkInterface;
import java.net.SocketException;
import java.net.UnknownHostException;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where a room is served, and how others write that.
 *
 * @param bound what the server listens at
 * @param shown what reaches it, the best one first
 * @param names that this machine goes by
 */
public record Addresses(InetAddress bound, List<InetAddress> shown, Set<String> names) {

  /** Groups of an IPv6 address that are nothing; one alone is written. */
  private static final Pattern ZEROS = Pattern.compile("\\b0(?::0)+\\b");

  public Addresses {
    shown = List.copyOf(shown);
    names = Set.copyOf(names);
  }

  /** This machine alone. */
  public static Addresses loopback() {
    InetAddress loopback = InetAddress.getLoopbackAddress();
    return new Addresses(loopback, List.of(loopback), Set.of());
  }

  /**
   * Every network that this machine is in.
   *
   * @throws SocketException where the machine does not tell its networks
   */
  public static Addresses everywhere() throws SocketException {
    List<InetAddress> found = new ArrayList<>();
    for (NetworkInterface network : Collections.list(NetworkInterface.getNetworkInterfaces())) {
      if (network.isUp() && !network.isLoopback()) {
        for (InetAddress address : Collections.list(network.getInetAddresses())) {
          if (!address.isLinkLocalAddress()) {
            found.add(address);
          }
        }
      }
    }
    // Short ones first: people type them.
    found.sort(
        (one, other) ->
            Boolean.compare(one instanceof Inet6Address, other instanceof Inet6Address));
    found.add(InetAddress.getLoopbackAddress());
    return new Addresses(new InetSocketAddress(0).getAddress(), found, ownNames());
  }

  /**
   * One address of this machine.
   *
   * @throws UnknownHostException if the word is no address
   */
  public static Addresses at(String word) throws UnknownHostException, SocketException {
    InetAddress address = InetAddress.getByName(word);
    return address.isAnyLocalAddress()
        ? everywhere()
        : new Addresses(address, List.of(address), Set.of(word.toLowerCase(Locale.ROOT)));
  }

  private static Set<String> ownNames() {
    Set<String> names = new LinkedHashSet<>();
    try {
      String name = InetAddress.getLocalHost().getHostName().toLowerCase(Locale.ROOT);
      names.add(name);
      names.add(name + ".local");
    } catch (UnknownHostException e) {
      // A machine without a name is reached by its numbers.
    }
    return names;
  }

  /** As people write them. */
  public List<String> urls(int port) {
    return shown.stream().map(address -> "http://" + written(address) + ":" + port).toList();
  }

  private static String written(InetAddress address) {
    return address instanceof Inet4Address
        ? address.getHostAddress()
        : "[" + shortened(address.getHostAddress().replaceFirst("%.*", "")) + "]";
  }

  /** The longest row of zeros is left out, the first of equals (RFC 5952). */
  private static String shortened(String groups) {
    Matcher zeros = ZEROS.matcher(groups);
    String longest = "";
    int at = 0;
    while (zeros.find()) {
      if (zeros.group().length() > longest.length()) {
        longest = zeros.group();
        at = zeros.start();
      }
    }
    return longest.isEmpty()
        ? groups
        : groups.substring(0, at).replaceFirst(":$", "")
            + "::"
            + groups.substring(at + longest.length()).replaceFirst("^:", "");
  }
}
