package dev.quizline.exchange.qti;

import dev.quizline.exchange.HtmlText;
import dev.quizline.exchange.Loss;
import dev.quizline.exchange.Losses;
import dev.quizline.exchange.xml.XmlOutput;
import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Numeric;
import dev.quizline.quiz.Question;
import java.io.IOException;
import java.util.List;
import java.util.stream.Stream;

/** Writes an item of version 2.1: declarations, what is shown, how it scores, what explains it. */
final class Item21Writer {

  private static final String TEMPLATES = "http://www.imsglobal.org/question/qti_v2p1/rptemplates/";

  private final XmlOutput xml;
  private final String namespace;
  private final Losses losses;

  Item21Writer(XmlOutput xml, String namespace, Losses losses) {
    this.xml = xml;
    this.namespace = namespace;
    this.losses = losses;
  }

  void write(Question question) throws IOException {
    Item item = question.item();
    xml.open(
        "assessmentItem",
        "xmlns",
        namespace,
        "identifier",
        Item21.OUR_PREFIX + item.id(),
        "title",
        item.id(),
        "adaptive",
        "false",
        "timeDependent",
        "false",
        "toolName",
        Item21.TOOL);
    Shape21 shape = question.match(new Shapes21());
    if (shape.isAllOrNothing()) {
      losses.add(Loss.ofMarks(item.id(), "all or nothing"));
    }
    for (Shape21.Key key : shape.keys()) {
      declaration(key);
    }
    outcomes(item);
    xml.mixed("itemBody", body(question, shape));
    processing(shape, item.points());
    if (!item.explain().isEmpty()) {
      // Shown unless the outcome has this name, which it never gets: shown to everybody.
      xml.mixed(
          "modalFeedback",
          HtmlText.of(item.explain()),
          "outcomeIdentifier",
          "FEEDBACK",
          "identifier",
          "NONE",
          "showHide",
          "hide");
    }
    xml.close();
  }

  private String body(Question question, Shape21 shape) {
    if (question instanceof Numeric numeric && numeric.unit().isPresent()) {
      losses.add(new Loss(question.id(), "unit", "a unit", "added to the question"));
    }
    if (question instanceof Cloze cloze && hasLinesToChoose(cloze)) {
      losses.add(new Loss(question.id(), "gaps", "a line break in a choice", "written as a blank"));
    }
    return shape.body();
  }

  private static boolean hasLinesToChoose(Cloze cloze) {
    return cloze.gaps().stream()
        .anyMatch(
            gap ->
                gap instanceof Cloze.Gap.Choice choice
                    && choice.choices().stream().anyMatch(text -> text.indexOf('\n') >= 0));
  }

  private void declaration(Shape21.Key key) throws IOException {
    xml.open(
        "responseDeclaration",
        "identifier",
        key.identifier(),
        "cardinality",
        key.cardinality(),
        "baseType",
        key.baseType());
    xml.open("correctResponse");
    for (String value : key.correct()) {
      xml.leaf("value", value);
    }
    xml.close();
    if (!key.mapped().isEmpty()) {
      xml.open("mapping", "defaultValue", "0");
      for (String value : key.mapped()) {
        if (key.baseType().equals(Shape21.TEXT)) {
          entry(value, key.worth(), "caseSensitive", "false");
        } else {
          entry(value, key.worth());
        }
      }
      xml.close();
    }
    xml.close();
  }

  private void entry(String key, String worth, String... more) throws IOException {
    String[] attributes = {"mapKey", key, "mappedValue", worth};
    xml.empty(
        "mapEntry",
        Stream.of(List.of(attributes), List.of(more)).flatMap(List::stream).toArray(String[]::new));
  }

  private void outcomes(Item item) throws IOException {
    outcome("SCORE", "float", "0");
    outcome("MAXSCORE", "float", String.valueOf(item.points()));
    if (!item.explain().isEmpty()) {
      xml.empty(
          "outcomeDeclaration",
          "identifier",
          "FEEDBACK",
          "cardinality",
          "single",
          "baseType",
          "identifier");
    }
  }

  private void outcome(String name, String type, String value) throws IOException {
    xml.open("outcomeDeclaration", "identifier", name, "cardinality", "single", "baseType", type)
        .open("defaultValue")
        .leaf("value", value)
        .close()
        .close();
  }

  /** By the standard's templates where they will do: most programs know those best. */
  private void processing(Shape21 shape, int points) throws IOException {
    Shape21.Key key = shape.keys().get(0);
    switch (shape.scoring()) {
      case MATCH -> {
        if (points == 1) {
          xml.empty("responseProcessing", "template", TEMPLATES + "match_correct");
        } else {
          all(key, points, "match");
        }
      }
      case MAP -> xml.empty("responseProcessing", "template", TEMPLATES + "map_response");
      case NEAR -> {
        String tolerance = shape.tolerance() + " " + shape.tolerance();
        all(key, points, "equal", "toleranceMode", "absolute", "tolerance", tolerance);
      }
      case SUM -> sum(shape.keys());
    }
  }

  /** All points where a comparison with the key holds. */
  private void all(Shape21.Key key, int points, String comparison, String... attributes)
      throws IOException {
    xml.open("responseProcessing").open("responseCondition").open("responseIf");
    xml.open(comparison, attributes)
        .empty("variable", "identifier", key.identifier())
        .empty("correct", "identifier", key.identifier())
        .close();
    xml.open("setOutcomeValue", "identifier", "SCORE")
        .leaf("baseValue", String.valueOf(points), "baseType", "float")
        .close();
    xml.close().close().close();
  }

  private void sum(List<Shape21.Key> keys) throws IOException {
    xml.open("responseProcessing").open("setOutcomeValue", "identifier", "SCORE").open("sum");
    for (Shape21.Key key : keys) {
      xml.empty("mapResponse", "identifier", key.identifier());
    }
    xml.close().close().close();
  }
}
