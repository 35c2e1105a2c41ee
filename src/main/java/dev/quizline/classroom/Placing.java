package dev.quizline.classroom;

import dev.quizline.quiz.Standing;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Standings with places; equal points share one. */
public final class Placing {

  /** Somebody's place, from 1. */
  public record Placed(int place, Standing standing) {}

  /** Best first, as standings are. */
  static final Comparator<Placed> IN_ORDER =
      Comparator.comparing(Placed::standing, Standing.BEST_FIRST);

  private final Map<String, Placed> byName = new HashMap<>();
  private final List<Placed> inOrder = new ArrayList<>();

  Placing(List<Standing> standings) {
    int place = 1;
    for (int i = 0; i < standings.size(); i++) {
      Standing standing = standings.get(i);
      boolean tie = i > 0 && standings.get(i - 1).points() == standing.points();
      place = tie ? place : i + 1;
      Placed placed = new Placed(place, standing);
      inOrder.add(placed);
      byName.put(standing.player(), placed);
    }
  }

  Optional<Placed> of(Player player) {
    return player.plays() ? Optional.ofNullable(byName.get(player.name())) : Optional.empty();
  }

  List<Placed> best(int most) {
    return inOrder.subList(0, Math.min(most, inOrder.size()));
  }

  int size() {
    return inOrder.size();
  }
}
