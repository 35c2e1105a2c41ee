package dev.quizline.bank;

import dev.quizline.quiz.Item;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.Ordering;
import java.util.ArrayList;
import java.util.List;

/** Reads questions whose answer is an arrangement: an order, or pairs. */
record ArrangementReader(Problems problems) {

  Ordering ordering(Fields fields, Item item) {
    List<Node.Text> order = fields.neededTexts("order");
    if (order == null) {
      return null;
    }
    atLeastTwo(order.size(), order.get(0), fields.owner(), "items to put in order");
    Sameness.areDifferent(order, "order", problems);
    return fields.areSound() ? Ordering.of(item, Words.values(order)) : null;
  }

  Matching matching(Fields fields, Item item) {
    Node.Listing listing = fields.neededListing("pairs");
    List<Node.Text> extra = fields.has("extra") ? fields.texts("extra") : List.of();
    if (listing == null || extra == null) {
      return null;
    }
    List<Matching.Pair> pairs = new ArrayList<>();
    List<Node.Text> lefts = new ArrayList<>();
    for (Node node : listing.items()) {
      List<Node.Text> pair = pair(node);
      if (pair != null) {
        pairs.add(new Matching.Pair(pair.get(0).value(), pair.get(1).value()));
        lefts.add(pair.get(0));
      }
    }
    atLeastTwo(listing.items().size(), listing, fields.owner(), "pairs");
    Sameness.areDifferent(lefts, "pairs", problems);
    Sameness.areDifferent(extra, "extra", problems);
    checkRights(pairs, extra);
    return fields.areSound() ? Matching.of(item, pairs, Words.values(extra)) : null;
  }

  private List<Node.Text> pair(Node node) {
    List<Node.Text> pair = new Values(problems).texts("pairs", node);
    if (pair != null && pair.size() != 2) {
      problems.error(
          ProblemCode.WRONG_TYPE,
          node,
          "a pair has two sides, not " + pair.size(),
          "write it as [left, right]");
      return null;
    }
    return pair;
  }

  /** Rights that look alike are one and the same, or one of them matches by mistake. */
  private void checkRights(List<Matching.Pair> pairs, List<Node.Text> extra) {
    for (Node.Text text : extra) {
      for (Matching.Pair pair : pairs) {
        if (Sameness.same(pair.right(), text.value())) {
          problems.error(
              ProblemCode.DUPLICATE_VALUE,
              text,
              Quoted.of(text.value()) + " is the right side of a pair",
              "\"extra\" lists what matches nothing");
          break;
        }
      }
    }
  }

  private void atLeastTwo(int count, Node at, String owner, String what) {
    if (count < 2) {
      problems.error(ProblemCode.TOO_FEW, at, owner + " needs at least two " + what, "");
    }
  }
}
