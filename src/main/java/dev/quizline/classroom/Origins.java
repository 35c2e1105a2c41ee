package dev.quizline.classroom;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/**
 * Which requests come from where they should. A page of another site that had a name resolve to
 * this machine (DNS rebinding) comes with that name as its host, and is turned away; so is one that
 * posts across sites.
 *
 * @param names that this machine goes by, besides numbers and {@code localhost}
 */
record Origins(Set<String> names) {

  private static final Pattern NUMBERS = Pattern.compile("\\d{1,3}(\\.\\d{1,3}){3}");
  private static final Pattern IPV6 = Pattern.compile("\\[[0-9a-f:.]{2,45}]");
  private static final Pattern PORT = Pattern.compile(":\\d{1,5}$");

  Origins {
    names = Set.copyOf(names);
  }

  /**
   * @param host the header
   * @param origin the header, where there is one
   */
  boolean allow(Optional<String> host, Optional<String> origin) {
    if (host.isEmpty() || !known(host.get())) {
      return false;
    }
    return origin.isEmpty() || origin.get().equalsIgnoreCase("http://" + host.get());
  }

  private boolean known(String host) {
    String name = PORT.matcher(host.toLowerCase(Locale.ROOT)).replaceFirst("");
    return name.equals("localhost")
        || NUMBERS.matcher(name).matches()
        || IPV6.matcher(name).matches()
        || names.contains(name);
  }
}
