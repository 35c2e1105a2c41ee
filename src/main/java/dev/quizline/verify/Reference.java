package dev.quizline.verify;

import java.util.List;
import java.util.Map;

/**
 * Facts about subjects, with their sources.
 *
 * @param properties those that the reference defines beyond the {@link Vocabulary}
 * @param sources by id
 */
public record Reference(
    Map<String, Source> sources, List<Property> properties, List<Subject> subjects) {
  public Reference {
    sources = Map.copyOf(sources);
    properties = List.copyOf(properties);
    subjects = List.copyOf(subjects);
  }
}
