package dev.quizline.bank;

import java.util.IdentityHashMap;
import java.util.Map;

/** Which piece of its file each part of a reference was read from, by identity. */
final class Marks {

  private final Map<Object, Node> nodes = new IdentityHashMap<>();

  void put(Object part, Node node) {
    nodes.put(part, node);
  }

  Node of(Object part) {
    return nodes.get(part);
  }
}
