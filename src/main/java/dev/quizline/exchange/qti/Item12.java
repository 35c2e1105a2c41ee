package dev.quizline.exchange.qti;

import dev.quizline.exchange.Decimals;
import dev.quizline.exchange.Incoming;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.Loss;
import dev.quizline.exchange.Markup;
import dev.quizline.exchange.xml.XmlElement;
import dev.quizline.quiz.Matching;
import java.io.IOException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Stream;

/** An item of version 1.2: what is shown in its presentation, what is right in its processing. */
final class Item12 {

  private static final List<String> RESPONSES =
      List.of("response_lid", "response_str", "response_num");
  private static final Set<String> UNMARKED =
      Set.of(
          "essay_question",
          "file_upload_question",
          "text_only_question",
          "calculated_question",
          "hot_spot_question",
          "categorization_question");

  private final String file;
  private final XmlElement item;
  private final Intake intake;
  private final List<Response12> responses;
  private final Scoring12 scoring;
  private final Incoming incoming;
  private final Optional<XmlElement> stem;
  private final String type;

  Item12(String file, XmlElement item, Intake intake) {
    this.file = file;
    this.item = item;
    this.intake = intake;
    this.scoring = new Scoring12(item.all("respcondition"));
    Optional<XmlElement> shown = item.child("presentation");
    this.stem = shown.flatMap(Item12::stemOf);
    this.incoming =
        new Incoming(intake, item.attribute("ident"), stem.map(XmlElement::text).orElse(""));
    this.responses =
        RESPONSES.stream()
            .flatMap(name -> shown.stream().flatMap(all -> all.all(name).stream()))
            .sorted(Comparator.comparingInt(XmlElement::line))
            .map(element -> new Response12(element, incoming, scoring))
            .toList();
    Map<String, String> metadata = metadata(item);
    this.type = metadata.getOrDefault("question_type", "");
    Optional.ofNullable(metadata.get("points_possible"))
        .flatMap(Decimals::read)
        .ifPresent(incoming::points);
  }

  private static Map<String, String> metadata(XmlElement item) {
    Map<String, String> metadata = new HashMap<>();
    for (XmlElement field : item.all("qtimetadatafield")) {
      String label = field.child("fieldlabel").map(XmlElement::text).orElse("");
      metadata.put(
          label.strip(), field.child("fieldentry").map(XmlElement::text).orElse("").strip());
    }
    return metadata;
  }

  /** The material that stands outside all responses. */
  private static Optional<XmlElement> stemOf(XmlElement shown) {
    return Stream.concat(
            shown.children("material").stream(),
            shown.children("flow").stream().flatMap(flow -> stemOf(flow).stream()))
        .findFirst();
  }

  void read() throws IOException {
    stem.ifPresent(material -> incoming.ask(Response12.raw(material), Response12.markup(material)));
    feedback();
    if (UNMARKED.contains(type) || responses.isEmpty()) {
      incoming.leaveOut(
          "a question that a person must mark, or that asks nothing"
              + (type.isEmpty() ? "" : ": " + type));
      return;
    }
    Response12 first = responses.get(0);
    switch (type) {
      case "fill_in_multiple_blanks_question" -> gaps(false);
      case "multiple_dropdowns_question" -> gaps(true);
      case "matching_question" -> match();
      default -> {
        if (responses.size() > 1) {
          match();
        } else if (first.isChosen()) {
          choose(first);
        } else {
          type(first);
        }
      }
    }
  }

  /** What is said to everybody explains; else what is said to who is right. */
  private void feedback() {
    for (String ident : List.of("correct_fb", "general_fb")) {
      item.children("itemfeedback").stream()
          .filter(feedback -> feedback.attribute("ident").equals(ident))
          .flatMap(feedback -> feedback.first("material").stream())
          .filter(material -> !material.text().isBlank())
          .findFirst()
          .ifPresent(
              material -> incoming.explain(Response12.raw(material), Response12.markup(material)));
    }
    boolean more =
        item.children("itemfeedback").stream()
                .filter(feedback -> !feedback.text().isBlank())
                .count()
            > 1;
    if (more) {
      incoming.lost("explain", "what is said to single answers", Loss.LEFT_OUT);
    }
  }

  private void fail(String sentence) {
    intake.malformed(QtiReader.place(file, item.line()), sentence);
  }

  private void choose(Response12 response) throws IOException {
    List<Integer> right = response.right();
    if (right.isEmpty()) {
      fail("no answer that is shown is marked as right");
      return;
    }
    String cardinality = response.cardinality();
    List<String> texts = response.texts(cardinality.equals("Ordered") ? "order" : "choices");
    SortedSet<Integer> places = new TreeSet<>(right);
    if (cardinality.equals("Ordered")) {
      incoming.ordering(right.stream().map(texts::get).toList());
    } else if (cardinality.equals("Multiple")) {
      incoming.multipleChoice(texts, places);
    } else if (type.equals("true_false_question") && texts.size() == 2) {
      boolean trueFirst = texts.get(0).toLowerCase(Locale.ROOT).equals("true");
      incoming.trueFalse(trueFirst == (right.get(0) == 0));
    } else {
      incoming.singleChoice(texts, right.get(0));
    }
  }

  private void type(Response12 response) throws IOException {
    Optional<Range> range = scoring.range();
    boolean number =
        type.equals("numerical_question") || response.isNumber() || scoring.hasBounds();
    List<String> answers = response.typed();
    if (number && range.isPresent()) {
      if (range.get().isOneOfSeveral()) {
        incoming.lost("answer", "numbers that are right besides the first", Loss.LEFT_OUT);
      }
      incoming.numeric(range.get().answer(), range.get().tolerance(), Optional.empty());
    } else if (number) {
      fail("the right number is missing, or it is none");
    } else if (answers.isEmpty()) {
      fail("no answer is marked as right");
    } else {
      incoming.shortAnswer(incoming.plain("answers", answers, Markup.PLAIN));
    }
  }

  private void match() throws IOException {
    List<Matching.Pair> pairs = new ArrayList<>();
    Set<String> rights = new LinkedHashSet<>();
    for (Response12 response : responses) {
      String left = response.name("pairs");
      List<Integer> right = response.right();
      if (right.isEmpty()) {
        fail("\"" + left + "\" has no match");
        return;
      }
      List<String> texts = response.texts("pairs");
      rights.addAll(texts);
      pairs.add(new Matching.Pair(left, texts.get(right.get(0))));
    }
    pairs.forEach(pair -> rights.remove(pair.right()));
    incoming.matching(pairs, List.copyOf(rights));
  }

  private void gaps(boolean chosen) throws IOException {
    Gaps gaps = new Gaps(incoming.ask());
    for (Response12 response : responses) {
      List<Integer> right = response.right();
      List<String> texts = response.texts("gaps");
      String place = "[" + response.gap() + "]";
      String trouble =
          !gaps.has(place)
              ? "the gap " + place + " does not stand in the text"
              : texts.isEmpty() || chosen && right.isEmpty()
                  ? "the gap " + place + " has no right answer"
                  : "";
      if (!trouble.isEmpty()) {
        fail(trouble);
        return;
      }
      if (chosen) {
        gaps.choose(place, texts, right.get(0));
      } else {
        gaps.type(place, texts);
      }
    }
    gaps.hand(incoming);
  }
}
