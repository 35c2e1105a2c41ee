package dev.quizline.cli;

import dev.quizline.bank.DidYouMean;
import dev.quizline.draft.sample.Quota;
import dev.quizline.draft.sample.Trait;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Kind;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.TypeConversionException;

/** {@code tag:crew=3}, {@code difficulty:hard=2+}. */
final class QuotaWord implements ITypeConverter<Quota> {

  private static final Pattern FORM =
      Pattern.compile("(tag|difficulty|kind):([^=]*[^=\\s][^=]*)=(\\d{1,5})(\\+?)");

  @Override
  public Quota convert(String word) {
    Matcher form = FORM.matcher(word.strip());
    if (!form.matches()) {
      throw new TypeConversionException(
          "'" + word + "' is no quota; write tag:crew=3, difficulty:hard=2 or kind:numeric=1+");
    }
    Trait.Aspect aspect = Trait.Aspect.valueOf(form.group(1).toUpperCase(Locale.ROOT));
    Trait trait = new Trait(aspect, form.group(2));
    refuseUnknown(trait);
    return new Quota(trait, Integer.parseInt(form.group(3)), form.group(4).isEmpty());
  }

  /** A word that can only be a slip would draw no question, and say so less plainly. */
  private static void refuseUnknown(Trait trait) {
    List<String> known =
        switch (trait.aspect()) {
          case TAG -> List.of(trait.value());
          case DIFFICULTY -> Arrays.stream(Difficulty.values()).map(Difficulty::label).toList();
          case KIND -> Arrays.stream(Kind.values()).map(Kind::id).toList();
        };
    if (!known.contains(trait.value())) {
      List<String> near = DidYouMean.among(known, trait.value());
      throw new TypeConversionException(
          "'"
              + trait.value()
              + "' is no "
              + trait.aspect().word()
              + "; "
              + (near.isEmpty()
                  ? "there are " + String.join(", ", known)
                  : "did you mean " + String.join(" or ", near) + "?"));
    }
  }
}
