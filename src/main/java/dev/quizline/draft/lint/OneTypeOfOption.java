package dev.quizline.draft.lint;

import dev.quizline.bank.LintLevel;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** L8: all choices are of one type, and numbers in one unit. */
final class OneTypeOfOption implements Rule {

  static final RuleCard CARD =
      new RuleCard(
          "L8",
          LintLevel.ERROR,
          "choices of one type",
          "A year among places or a person among films is ruled out without knowing anything, and"
              + " numbers in several units test conversion.",
          "replace it by a wrong answer of the type that is asked for");

  private static final String NUMBER =
      "\\b(in|since|by) (which|what) (year|decade|century)\\b|\\b(what|which) year\\b"
          + "|\\bhow (many|much|old|long|far|tall|high|deep|wide|heavy|often)\\b|^when\\b";

  private static final Phrases ASKS_NUMBER = Phrases.of(NUMBER);
  private static final Phrases ASKS_NAME =
      Phrases.of(
          "^(who|whose|where|whom)\\b|\\b(which|what) (city|country|town|river|person|actor|actress"
              + "|writer|author|composer|painter|director|scientist)\\b");

  private static final Phrases COMPARES = Phrases.of("\\b(\\w+est|most|least)\\b");

  /** "Never", "a week" and "dozens" answer the same questions as numbers do. */
  private static final Set<String> AMOUNTS =
      Set.of(
          ("never always none nobody nothing once twice daily all half quarter dozen dozens"
               + " hundreds thousands millions free forever unlimited infinite infinitely unknown"
               + " many few several more less moment second seconds minute minutes hour hours day"
               + " days week weeks fortnight month months year years decade decades century"
               + " centuries lifetime")
              .split(" "));

  private final KnownNames names;

  OneTypeOfOption(LintContext context) {
    names = new KnownNames(context.references());
  }

  @Override
  public RuleCard card() {
    return CARD;
  }

  @Override
  public void look(ItemView item, Findings findings) {
    for (OptionSet set : item.optionSets()) {
      List<Option> figures =
          set.options().stream().filter(it -> Figure.of(it.wording()).isPresent()).toList();
      if (figures.size() == set.options().size()) {
        units(item, set, findings);
      } else if (item.isEnglish()) {
        intruders(item, set, figures, findings);
      }
      types(item, set, findings);
    }
  }

  private static void units(ItemView item, OptionSet set, Findings findings) {
    Optional<Figure> first = Figure.of(set.options().get(0).wording());
    for (Option option : set.options()) {
      Optional<Figure> figure = Figure.of(option.wording());
      boolean numbers =
          first.flatMap(Figure::value).isPresent() && figure.flatMap(Figure::value).isPresent();
      if (numbers
          && !figure.get().unit().equals(first.get().unit())
          && COMPARES.in(item.ask()).isEmpty()) {
        findings.option(item, option, "", "these numbers are not all in one unit");
        return;
      }
    }
  }

  private static void intruders(
      ItemView item, OptionSet set, List<Option> figures, Findings findings) {
    boolean number = ASKS_NUMBER.in(item.ask()).isPresent();
    if (number && 2 * figures.size() > set.options().size()) {
      set.unpinned().stream()
          .filter(option -> !option.wording().has(OneTypeOfOption::isOfNumbers))
          .forEach(it -> findings.option(item, it, "", "the others are numbers, and this is none"));
    } else if (!number && ASKS_NAME.in(item.ask()).isPresent()) {
      figures.stream()
          .filter(option -> Figure.of(option.wording()).orElseThrow().date())
          .forEach(it -> findings.option(item, it, "", "the others are names, and this is a date"));
    }
  }

  private static boolean isOfNumbers(Word word) {
    return word.isFigure()
        || AMOUNTS.contains(word.folded())
        || word.folded().chars().anyMatch(Character::isDigit);
  }

  private void types(ItemView item, OptionSet set, Findings findings) {
    List<Option> right = set.options().stream().filter(Option::right).toList();
    Set<String> wanted =
        right.stream()
            .flatMap(option -> names.types(option.text()).stream())
            .collect(Collectors.toSet());
    if (!wanted.isEmpty()) {
      for (Option option : set.distractors()) {
        Set<String> types = names.types(option.text());
        if (!types.isEmpty() && types.stream().noneMatch(wanted::contains)) {
          findings.option(
              item,
              option,
              "",
              "the right choice is a "
                  + String.join(" or ", wanted)
                  + ", and the references know this as a "
                  + String.join(" or ", types));
        }
      }
    }
  }
}
