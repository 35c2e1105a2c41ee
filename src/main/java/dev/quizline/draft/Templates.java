package dev.quizline.draft;

import dev.quizline.verify.Table;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The templates that the program has, read from templates.tsv. */
final class Templates {

  private static final String NOTHING = "-";

  private final Map<String, List<Template>> byProperty = new HashMap<>();

  Templates() {
    for (String[] row : Table.read(Templates.class, "templates.tsv")) {
      byProperty.computeIfAbsent(row[0], it -> new ArrayList<>(2)).add(template(row));
    }
  }

  private static Template template(String[] row) {
    return new Template(
        row[0],
        Set.of(row[1].split(" ")),
        row[2].equals(NOTHING) ? "" : row[2],
        row[3],
        new Frame(row[4]),
        frame(row[5]),
        frame(row[6]),
        frame(row[7]),
        frame(row[8]));
  }

  private static Optional<Frame> frame(String text) {
    return text.equals(NOTHING) ? Optional.empty() : Optional.of(new Frame(text));
  }

  /** The first that fits. */
  Optional<Template> of(Known known) {
    for (Template template : byProperty.getOrDefault(known.property().id(), List.of())) {
      if (template.fits(known)) {
        return Optional.of(template);
      }
    }
    return Optional.empty();
  }
}
