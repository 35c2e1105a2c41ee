package dev.quizline.verify;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What the record has where a claim looks for its value.
 *
 * @param closed what is not among the values is false
 * @param values all that the record has of the claim's subject and property
 * @param matching those that are the claim's own value; several where it is a coarser one
 */
public record Recorded(
    Property property, boolean closed, List<Known> values, List<Known> matching) {

  public Recorded {
    values = List.copyOf(values);
    matching = List.copyOf(matching);
  }

  /**
   * One value of the record.
   *
   * @param names all that the record calls it, as it is written there first
   * @param exact the claim has this very value, not a coarser or rounded one
   */
  public record Known(Fact.Value value, List<String> names, boolean exact, Optional<String> note) {
    public Known {
      names = List.copyOf(names);
    }
  }

  static Recorded of(Comparison comparison, Context context) {
    Listing listing = comparison.listing();
    List<Known> values = new ArrayList<>();
    for (Comparison.Compared compared : comparison.all()) {
      values.add(known(compared, listing, context));
    }
    List<Known> matching = new ArrayList<>();
    for (Comparison.Compared match : comparison.matches()) {
      matching.add(known(match, listing, context));
    }
    return new Recorded(listing.property(), listing.isClosed(), values, matching);
  }

  private static Known known(Comparison.Compared compared, Listing listing, Context context) {
    Fact.Value value = compared.entry().value();
    ValueType type = listing.property().type();
    List<String> names =
        type.isMeasure()
            ? List.of(value.text())
            : context.namesOf(value.text(), type).stream().distinct().toList();
    return new Known(
        value,
        names,
        compared.likeness().is(Likeness.Degree.SAME),
        compared.entry().held().fact().note());
  }
}
