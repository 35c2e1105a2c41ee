package dev.quizline.verify;

import java.util.List;
import java.util.Optional;

/**
 * What the reference has on a claim.
 *
 * @param value in words, with its role or year: {@code Jean Desailly (Pierre Lachenay)}; "none"
 *     where sources say there is none
 */
public record Evidence(String value, List<Source> sources, Optional<String> note) {
  public Evidence {
    sources = List.copyOf(sources);
  }
}
