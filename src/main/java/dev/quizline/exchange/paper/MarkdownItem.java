package dev.quizline.exchange.paper;

import dev.quizline.exchange.MarkdownText;
import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.FactCheck;
import dev.quizline.quiz.Judgement;
import dev.quizline.quiz.Matching;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Ordering;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.quiz.TrueFalse;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** A question in Markdown, as blocks with an empty line between them. */
final class MarkdownItem implements Question.Cases<List<String>> {

  /** To write a few words on; escaped, or it would be a rule or emphasis. */
  static final String LINE = "\\_".repeat(30);

  /** To write a number or a letter on. */
  static final String BLANK = "\\_".repeat(8);

  private static final MarkdownItem BODY = new MarkdownItem();

  private MarkdownItem() {}

  static List<String> asked(Question question) {
    List<String> blocks = new ArrayList<>(List.of(stem(question)));
    String instruction = Instruction.of(question);
    if (!instruction.isEmpty()) {
      blocks.add("*" + instruction + "*");
    }
    blocks.addAll(question.match(BODY));
    return blocks;
  }

  /** What is asked, with what it is worth. */
  static String stem(Question question) {
    String text =
        question instanceof Cloze cloze
            ? gaps(cloze)
            : question
                .item()
                .ask()
                .lines()
                .map(MarkdownText::text)
                .collect(Collectors.joining("\\\n"));
    return text + " (" + Lettered.points(question.item().points()) + ")";
  }

  private static String gaps(Cloze question) {
    boolean one = question.gaps().size() == 1;
    StringBuilder text = new StringBuilder();
    for (Stem.Piece piece : Stem.pieces(question)) {
      text.append(
          piece.isGap()
              ? (one ? "" : "(" + (piece.gap() + 1) + ") ") + BLANK + BLANK
              : spaced(piece.text()));
    }
    return text.toString();
  }

  /** Escaping strips the blanks at the ends, which here part words from gaps. */
  private static String spaced(String text) {
    String before = text.startsWith(" ") ? " " : "";
    String behind = text.length() > 1 && text.endsWith(" ") ? " " : "";
    return before + MarkdownText.text(text) + behind;
  }

  private static List<String> list(Stream<String> entries) {
    return List.of(entries.map(entry -> "- " + entry).collect(Collectors.joining("\n")));
  }

  private static List<String> choices(List<String> choices) {
    return list(
        IntStream.range(0, choices.size())
            .mapToObj(
                i -> {
                  String label = Lettered.of(i, choices.size());
                  return "☐ " + label + "  " + MarkdownText.text(choices.get(i));
                }));
  }

  @Override
  public List<String> singleChoice(SingleChoice question) {
    return choices(question.choices());
  }

  @Override
  public List<String> multipleChoice(MultipleChoice question) {
    return choices(question.choices());
  }

  @Override
  public List<String> trueFalse(TrueFalse question) {
    return judged(Stream.of(Judgement.TRUE, Judgement.FALSE));
  }

  @Override
  public List<String> factCheck(FactCheck question) {
    return judged(Stream.of(Judgement.values()));
  }

  private static List<String> judged(Stream<Judgement> judgements) {
    return list(judgements.map(judgement -> "☐ " + Judged.word(judgement)));
  }

  @Override
  public List<String> shortAnswer(ShortAnswer question) {
    return List.of(LINE);
  }

  @Override
  public List<String> numeric(Numeric question) {
    return List.of(BLANK + question.unit().map(unit -> " " + MarkdownText.text(unit)).orElse(""));
  }

  @Override
  public List<String> ordering(Ordering question) {
    return list(
        question.shown().stream()
            .map(place -> BLANK + " " + MarkdownText.text(question.order().get(place))));
  }

  @Override
  public List<String> matching(Matching question) {
    int rows = Math.max(question.pairs().size(), question.rights().size());
    StringBuilder table = new StringBuilder("|   |   |   |   |\n|---:|---|---:|---|");
    for (int i = 0; i < rows; i++) {
      String left =
          i < question.pairs().size()
              ? (i + 1) + " | " + MarkdownText.text(question.pairs().get(i).left()) + " " + BLANK
              : " | ";
      String right =
          i < question.rights().size()
              ? Lettered.of(i, question.rights().size())
                  + " | "
                  + MarkdownText.text(question.rights().get(i))
              : " | ";
      table.append("\n| ").append(left).append(" | ").append(right).append(" |");
    }
    return List.of(table.toString());
  }

  @Override
  public List<String> cloze(Cloze question) {
    List<String> words = new ArrayList<>();
    for (int i = 0; i < question.gaps().size(); i++) {
      if (question.gaps().get(i) instanceof Cloze.Gap.Choice gap) {
        String number = question.gaps().size() == 1 ? "" : "(" + (i + 1) + ") ";
        words.add(number + MarkdownText.text(String.join(" / ", gap.choices())));
      }
    }
    return words.isEmpty() ? List.of() : list(words.stream());
  }
}
