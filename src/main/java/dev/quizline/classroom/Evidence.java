package dev.quizline.classroom;

import java.util.List;

/**
 * What the record says of a key, in words; empty texts and lists where it says nothing.
 *
 * @param verdict such as {@code verified}
 * @param findings a line each, such as {@code director: François Truffaut}
 */
public record Evidence(String verdict, List<String> findings, List<String> sources) {

  public static final Evidence NONE = new Evidence("", List.of(), List.of());

  public Evidence {
    findings = List.copyOf(findings);
    sources = List.copyOf(sources);
  }
}
