package dev.quizline.bank;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * A document with one thing changed in it.
 *
 * @param what names the place and the change
 */
record Mutation(String what, JsonNode tree) {

  private static final JsonNodeFactory NODES = JsonNodeFactory.instance;

  /** Every change at every place: a key too many, a key or item gone, a value of another type. */
  static List<Mutation> of(JsonNode sound) {
    List<Mutation> mutations = new ArrayList<>();
    walk(sound, sound, "", mutations);
    return mutations;
  }

  private static void walk(JsonNode root, JsonNode at, String pointer, List<Mutation> mutations) {
    if (at instanceof ObjectNode object) {
      change(root, pointer, "with a key too many", mutations)
          .ifObject(copy -> copy.put("surplus", "x"));
      for (String key : object.propertyNames()) {
        change(root, pointer, "without " + key, mutations).ifObject(copy -> copy.remove(key));
        for (JsonNode other : others(object.get(key))) {
          change(root, pointer, key + " = " + other, mutations)
              .ifObject(copy -> copy.set(key, other));
        }
        walk(root, object.get(key), pointer + "/" + key, mutations);
      }
    } else if (at instanceof ArrayNode array) {
      for (int i = 0; i < array.size(); i++) {
        int index = i;
        change(root, pointer, "without item " + i, mutations).ifArray(copy -> copy.remove(index));
        for (JsonNode other : others(array.get(i))) {
          change(root, pointer, "item " + i + " = " + other, mutations)
              .ifArray(copy -> copy.set(index, other));
        }
        walk(root, array.get(i), pointer + "/" + i, mutations);
      }
    }
  }

  private static Copy change(JsonNode root, String pointer, String what, List<Mutation> mutations) {
    JsonNode tree = root.deepCopy();
    mutations.add(new Mutation(pointer + ": " + what, tree));
    return new Copy(tree.at(pointer));
  }

  /** A copy of the place that is changed. */
  private record Copy(JsonNode node) {
    void ifObject(Consumer<ObjectNode> change) {
      change.accept((ObjectNode) node);
    }

    void ifArray(Consumer<ArrayNode> change) {
      change.accept((ArrayNode) node);
    }
  }

  /** Values of other types, and empty ones. */
  private static List<JsonNode> others(JsonNode value) {
    List<JsonNode> others = new ArrayList<>();
    others.add(NODES.nullNode());
    others.add(NODES.stringNode(""));
    others.add(NODES.stringNode("  "));
    others.add(NODES.arrayNode());
    others.add(NODES.objectNode());
    if (!value.isString()) {
      others.add(NODES.stringNode("some text"));
    }
    if (!value.isBoolean()) {
      others.add(NODES.booleanNode(true));
    }
    if (!value.isNumber()) {
      others.add(NODES.numberNode(-1));
    }
    return others;
  }
}
