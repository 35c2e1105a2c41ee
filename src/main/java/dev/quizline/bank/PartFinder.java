package dev.quizline.bank;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;

/**
 * Finds where parts of questions stand in a bank's file, by walking through it once more: a bank
 * that is played has no need of these places, so none are kept.
 */
public final class PartFinder {

  /** In a file words may be parted by more than one space, or by a line's end. */
  private static final int SLACK = 400;

  private final SourceText source;
  private final Map<Integer, List<Integer>> byQuestion = new HashMap<>();
  private final List<Sought> sought;
  private final List<Optional<Spot>> found = new ArrayList<>();

  /**
   * What to look for.
   *
   * @param question its place in the bank, from 0
   * @param part where that is not in the file, the question's id is found
   * @param words of the part's text; empty: all of it
   */
  public record Sought(int question, Part part, String words) {}

  /**
   * A stretch of a line.
   *
   * @param length in code points, at least 1
   */
  public record Spot(Location location, int length) {}

  private PartFinder(SourceText source, List<Sought> sought) {
    this.source = source;
    this.sought = sought;
    for (int i = 0; i < sought.size(); i++) {
      found.add(Optional.empty());
      byQuestion.computeIfAbsent(sought.get(i).question, it -> new ArrayList<>(1)).add(i);
    }
  }

  /**
   * @return a spot for each, in the same order; empty where the file is no longer what it was
   * @throws IOException where the file cannot be read
   */
  public static List<Optional<Spot>> find(Path file, List<Sought> sought) throws IOException {
    Problems problems = new Problems(file.toString());
    SourceFile source =
        sought.isEmpty()
            ? null
            : SourceFile.read(file, SourceFile.Kind.BANK_OR_REFERENCE, problems);
    if (source == null) {
      return sought.stream().map(each -> Optional.<Spot>empty()).toList();
    }
    PartFinder finder = new PartFinder(new SourceText(source), sought);
    try {
      finder.walk(new NodeReader(source, problems));
    } catch (JacksonException e) {
      // The file was sound when the bank was read; what was found until here still holds.
      return finder.found;
    }
    return finder.found;
  }

  private void walk(NodeReader nodes) throws JacksonException {
    if (!nodes.enterFile()) {
      return;
    }
    Map<String, Integer> seen = new HashMap<>();
    Node.Text key;
    while ((key = nodes.nextKey(seen)) != null) {
      if (key.value().equals("questions") && nodes.enterListing()) {
        questions(nodes);
        return;
      }
      nodes.node();
    }
  }

  private void questions(NodeReader nodes) throws JacksonException {
    int index = 0;
    int left = byQuestion.size();
    Node item;
    while (left > 0 && (item = nodes.nextItem()) != null) {
      List<Integer> wanted = byQuestion.getOrDefault(index++, List.of());
      left -= wanted.isEmpty() ? 0 : 1;
      find(item, wanted);
    }
  }

  /** In the order of the file, in which words are looked for. */
  private void find(Node question, List<Integer> wanted) {
    record Aim(int number, Optional<Node> at) {
      int line() {
        return at.map(Node::line).orElse(0);
      }

      int column() {
        return at.map(Node::column).orElse(0);
      }
    }
    List<Aim> aims = new ArrayList<>();
    for (int number : wanted) {
      aims.add(new Aim(number, descend(question, sought.get(number).part)));
    }
    aims.sort(Comparator.comparingInt(Aim::line).thenComparingInt(Aim::column));
    for (Aim aim : aims) {
      found.set(aim.number, Optional.of(spot(question, aim.at, sought.get(aim.number).words)));
    }
  }

  private Spot spot(Node question, Optional<Node> part, String words) {
    if (part.isEmpty() || part.get() == question) {
      return whole(descend(question, Part.of("id")).orElse(question));
    }
    return words.isEmpty() || !(part.get() instanceof Node.Text text)
        ? whole(part.get())
        : source
            .find(text.line(), text.column(), words, text.value().length() * 2 + SLACK)
            .map(at -> new Spot(at, words.codePointCount(0, words.length())))
            .orElse(whole(text));
  }

  private Spot whole(Node node) {
    int length = node instanceof Node.Text text ? text.length() : 1;
    return new Spot(new Location(source.name(), node.line(), node.column()), length);
  }

  private static Optional<Node> descend(Node from, Part part) {
    Node node = from;
    for (Object step : part.path()) {
      Node next = null;
      if (node instanceof Node.Mapping mapping) {
        for (Node.Entry entry : mapping.entries()) {
          next = entry.key().value().equals(step) ? entry.value() : next;
        }
      } else if (node instanceof Node.Listing listing
          && step instanceof Integer index
          && index < listing.items().size()) {
        next = listing.items().get(index);
      }
      if (next == null) {
        return Optional.empty();
      }
      node = next;
    }
    return Optional.of(node);
  }
}
