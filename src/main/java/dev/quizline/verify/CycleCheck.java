package dev.quizline.verify;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds subjects that lie in themselves, come before themselves, descend from themselves: in each
 * relation the strongly connected parts, by Tarjan's algorithm (SIAM Journal on Computing 1, 1972),
 * without recursion. Linear in subjects and facts.
 */
final class CycleCheck {

  /**
   * What leads from one subject on to the next; a property read the other way round leads back.
   *
   * @param noun what the properties say, as a message puts it
   */
  private record Relation(String noun, List<String> onward, List<String> back) {}

  private static final List<Relation> RELATIONS =
      List.of(
          new Relation(
              "lie in each other",
              List.of(
                  "located-in-the-administrative-territorial-entity",
                  "country",
                  "location",
                  "part-of"),
              List.of("contains-the-administrative-territorial-entity", "has-part")),
          new Relation("follow each other", List.of("follows"), List.of("followed-by")),
          new Relation("are based on each other", List.of("based-on"), List.of("derivative-work")),
          new Relation("own each other", List.of("parent-organization"), List.of("subsidiary")),
          new Relation("descend from each other", List.of("father", "mother"), List.of("child")));

  private static final int MOST_NAMES = 8;

  private record Edge(int to, Fact.Value value) {}

  private final List<Subject> subjects;
  private final Names names;
  private final Map<Subject, Integer> numbers = new IdentityHashMap<>();
  private final List<ReferenceFlaw> flaws = new ArrayList<>();

  CycleCheck(Reference reference, Names names) {
    this.subjects = reference.subjects();
    this.names = names;
    for (int i = 0; i < subjects.size(); i++) {
      numbers.put(subjects.get(i), i);
    }
  }

  List<ReferenceFlaw> flaws() {
    for (Relation relation : RELATIONS) {
      List<List<Edge>> edges = edges(relation);
      if (edges != null) {
        int[] parts = new Parts(edges).find();
        tell(relation, edges, parts);
      }
    }
    return flaws;
  }

  /** Null where the reference says nothing of the relation. */
  private List<List<Edge>> edges(Relation relation) {
    List<List<Edge>> edges = null;
    for (Subject subject : subjects) {
      for (Fact fact : subject.facts()) {
        boolean onward = relation.onward().contains(fact.property());
        if (!onward && !relation.back().contains(fact.property())) {
          continue;
        }
        for (Fact.Value value : fact.values()) {
          Subject other = other(value.text(), subject);
          if (other != null) {
            edges = edges == null ? noEdges() : edges;
            int from = numbers.get(onward ? subject : other);
            edges.get(from).add(new Edge(numbers.get(onward ? other : subject), value));
          }
        }
      }
    }
    return edges;
  }

  private List<List<Edge>> noEdges() {
    List<List<Edge>> edges = new ArrayList<>(subjects.size());
    for (int i = 0; i < subjects.size(); i++) {
      edges.add(new ArrayList<>(1));
    }
    return edges;
  }

  /**
   * Null unless the name means one other subject: a city may be called what its country is called,
   * and a film what its novel is, so a name that the subject bears itself says nothing.
   */
  private Subject other(String name, Subject subject) {
    List<Subject> called = names.called(name);
    return called.size() == 1 && called.get(0) != subject ? called.get(0) : null;
  }

  /** One way round in each part of more than one subject. */
  private void tell(Relation relation, List<List<Edge>> edges, int[] parts) {
    boolean[] told = new boolean[parts.length];
    int[] steps = new int[parts.length];
    Arrays.fill(steps, -1);
    for (int start = 0; start < parts.length; start++) {
      if (!told[parts[start]] && within(edges, parts, start) != null) {
        told[parts[start]] = true;
        tell(relation, edges, parts, start, steps);
      }
    }
  }

  /**
   * @param steps where on its way each subject comes; -1 for those on no way yet
   */
  private void tell(
      Relation relation, List<List<Edge>> edges, int[] parts, int start, int[] steps) {
    List<Integer> path = new ArrayList<>();
    int at = start;
    while (steps[at] < 0) {
      steps[at] = path.size();
      path.add(at);
      at = within(edges, parts, at).to();
    }
    List<Integer> round = path.subList(steps[at], path.size());
    StringBuilder text = new StringBuilder();
    for (int number : round.subList(0, Math.min(round.size(), MOST_NAMES))) {
      text.append(subjects.get(number).name()).append(" → ");
    }
    text.append(round.size() > MOST_NAMES ? "… → " : "");
    flaws.add(
        new ReferenceFlaw(
            ReferenceFlaw.Kind.CYCLE,
            within(edges, parts, round.get(round.size() - 1)).value(),
            "these " + relation.noun() + ": " + text + subjects.get(at).name(),
            "one of these facts is wrong, or a name means another subject"));
  }

  private static Edge within(List<List<Edge>> edges, int[] parts, int from) {
    for (Edge edge : edges.get(from)) {
      if (parts[edge.to()] == parts[from]) {
        return edge;
      }
    }
    return null;
  }

  /** The strongly connected parts of a graph. */
  private static final class Parts {
    private final List<List<Edge>> edges;
    private final int[] order;
    private final int[] low;
    private final int[] next;
    private final int[] part;
    private final Deque<Integer> path = new ArrayDeque<>();
    private final Deque<Integer> open = new ArrayDeque<>();
    private int count;

    Parts(List<List<Edge>> edges) {
      this.edges = edges;
      int size = edges.size();
      order = new int[size];
      low = new int[size];
      next = new int[size];
      part = new int[size];
      Arrays.fill(part, -1);
    }

    /** For each node a number that the nodes of its part share: that of one of them. */
    int[] find() {
      for (int i = 0; i < part.length; i++) {
        if (order[i] == 0) {
          enter(i);
          while (!path.isEmpty()) {
            step(path.peek());
          }
        }
      }
      return part;
    }

    private void enter(int node) {
      order[node] = ++count;
      low[node] = count;
      path.push(node);
      open.push(node);
    }

    private void step(int node) {
      List<Edge> out = edges.get(node);
      if (next[node] < out.size()) {
        int to = out.get(next[node]++).to();
        if (order[to] == 0) {
          enter(to);
        } else if (part[to] < 0) {
          low[node] = Math.min(low[node], order[to]);
        }
        return;
      }
      path.pop();
      if (low[node] == order[node]) {
        close(node);
      }
      if (!path.isEmpty()) {
        low[path.peek()] = Math.min(low[path.peek()], low[node]);
      }
    }

    private void close(int root) {
      int node;
      do {
        node = open.pop();
        part[node] = root;
      } while (node != root);
    }
  }
}
