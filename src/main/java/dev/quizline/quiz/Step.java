package dev.quizline.quiz;

import java.util.List;

/** The game after an input, and what happened on the way. */
public record Step(Game game, List<GameEvent> events) {
  public Step {
    events = List.copyOf(events);
  }
}
