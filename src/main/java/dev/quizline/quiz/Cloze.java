package dev.quizline.quiz;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.OptionalInt;
import java.util.Set;
import java.util.random.RandomGenerator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A text with gaps {@code {#1}}, {@code {#2}} …; marked by the share of gaps that are right.
 *
 * @param gaps as many as the stem has places for
 */
public record Cloze(Item item, List<Gap> gaps) implements Question {

  private static final Pattern PLACE = Pattern.compile("\\{#(\\d{1,6})}");

  /** One gap. */
  public sealed interface Gap {

    /** Filled in by typing; the first answer is shown. */
    record Open(List<String> answers) implements Gap {
      public Open {
        answers = Require.texts(answers, 1, "answers");
      }

      @Override
      public Mark mark(String text) {
        return new TypedAnswers(answers).mark(text);
      }

      @Override
      public Gap arranged(RandomGenerator random) {
        return this;
      }

      @Override
      public String answerText() {
        return answers.get(0);
      }

      @Override
      public String describe(String text) {
        return text;
      }
    }

    /** Filled in from choices, by letter or text. */
    record Choice(List<String> choices, int answer) implements Gap {
      public Choice {
        choices = Require.different(choices, 2, "choices");
        Require.index(answer, choices, "the answer");
      }

      @Override
      public Mark mark(String text) {
        OptionalInt chosen = new Choices(choices).one(text);
        if (chosen.isPresent()) {
          return Mark.of(chosen.getAsInt() == answer);
        }
        List<String> wrong = new ArrayList<>(choices);
        wrong.remove(answer);
        return new TypedAnswers(List.of(answerText()), wrong).mark(text);
      }

      @Override
      public Gap arranged(RandomGenerator random) {
        List<Integer> order = Arrangement.of(choices, false, random);
        return new Choice(Arrangement.pick(choices, order), order.indexOf(answer));
      }

      @Override
      public String answerText() {
        return choices.get(answer);
      }

      @Override
      public String describe(String text) {
        OptionalInt chosen = new Choices(choices).one(text);
        return chosen.isPresent() ? choices.get(chosen.getAsInt()) : text;
      }
    }

    /** Marks what was filled in. */
    Mark mark(String text);

    Gap arranged(RandomGenerator random);

    String answerText();

    String describe(String text);
  }

  public Cloze {
    gaps = List.copyOf(gaps);
    Require.that(!gaps.isEmpty(), "a cloze needs a gap");
    Require.that(
        fits(item.ask(), gaps.size()),
        "the stem must hold {#1} to {#",
        gaps.size(),
        "} and no other");
  }

  /** Whether a stem has the places of so many gaps, each at least once, and no other. */
  public static boolean fits(String ask, int gaps) {
    Set<Integer> places = new HashSet<>();
    Matcher place = PLACE.matcher(ask);
    while (place.find()) {
      places.add(Integer.parseInt(place.group(1)));
    }
    boolean each = gaps > 0 && places.size() == gaps;
    for (int gap = 1; gap <= gaps; gap++) {
      each = each && places.contains(gap);
    }
    return each;
  }

  @Override
  public Kind kind() {
    return Kind.CLOZE;
  }

  @Override
  public Mark mark(Response response) {
    if (!(response instanceof Response.Filled filled) || filled.texts().size() != gaps.size()) {
      return Misfit.mark(response);
    }
    List<Mark> marks =
        IntStream.range(0, gaps.size())
            .mapToObj(i -> gaps.get(i).mark(filled.texts().get(i)))
            .toList();
    if (marks.size() == 1) {
      return marks.get(0);
    }
    long right = marks.stream().filter(mark -> mark.share() == 1).count();
    String why = why(marks);
    return right == marks.size()
        ? new Mark(1, why)
        : new Mark(
            (double) right / marks.size(),
            right + " of " + marks.size() + " gaps right" + (why.isEmpty() ? "" : "; " + why));
  }

  @Override
  public Response read(String line) {
    if (gaps.size() == 1) {
      return new Response.Filled(List.of(line.strip()));
    }
    String[] texts = line.split(line.contains("|") ? "\\|" : ";", -1);
    return texts.length == gaps.size()
        ? new Response.Filled(List.of(texts).stream().map(String::strip).toList())
        : new Response.Unreadable(
            line,
            "there are " + gaps.size() + " gaps: answer each in turn, with ; between the answers");
  }

  @Override
  public Cloze arranged(RandomGenerator random) {
    return new Cloze(item, gaps.stream().map(gap -> gap.arranged(random)).toList());
  }

  @Override
  public String answerText() {
    return gaps.stream().map(Gap::answerText).collect(Collectors.joining("; "));
  }

  @Override
  public String describe(Response response) {
    if (!(response instanceof Response.Filled filled)) {
      return Misfit.describe(response);
    }
    return IntStream.range(0, filled.texts().size())
        .mapToObj(
            i ->
                i < gaps.size()
                    ? gaps.get(i).describe(filled.texts().get(i))
                    : filled.texts().get(i))
        .collect(Collectors.joining("; "));
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.cloze(this);
  }

  private static String why(List<Mark> marks) {
    return IntStream.range(0, marks.size())
        .filter(i -> !marks.get(i).why().isEmpty())
        .mapToObj(i -> "gap " + (i + 1) + " " + marks.get(i).why())
        .collect(Collectors.joining("; "));
  }
}
