package dev.quizline.exchange.qti;

import dev.quizline.exchange.HtmlText;
import dev.quizline.exchange.Loss;
import dev.quizline.exchange.Losses;
import dev.quizline.exchange.xml.XmlOutput;
import dev.quizline.quiz.Cloze;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Question;
import java.io.IOException;

/** Writes an item of version 1.2: what it is, what it shows, what scores, what explains it. */
final class Item12Writer {

  private final XmlOutput xml;
  private final Losses losses;

  Item12Writer(XmlOutput xml, Losses losses) {
    this.xml = xml;
    this.losses = losses;
  }

  void write(Question question) throws IOException {
    Item item = question.item();
    Shape12 shape = question.match(new Shapes12());
    if (shape.isAllOrNothing()) {
      losses.add(Loss.ofMarks(item.id(), "all or nothing"));
    }
    xml.open("item", "ident", item.id(), "title", item.id());
    metadata(shape, item);
    xml.open("presentation");
    material(stem(question, shape));
    for (Shape12.Response response : shape.responses()) {
      response(response);
    }
    xml.close();
    processing(shape, item);
    if (!item.explain().isEmpty()) {
      xml.open("itemfeedback", "ident", "general_fb").open("flow_mat");
      material(item.explain());
      xml.close().close();
    }
    xml.close();
  }

  private String stem(Question question, Shape12 shape) {
    String ask = question.item().ask();
    if (question instanceof Cloze) {
      return gapped(ask, question.id());
    }
    if (shape.unit().isPresent()) {
      losses.add(new Loss(question.id(), "unit", "a unit", "added to the question"));
      return ask + " (" + shape.unit().get() + ")";
    }
    return ask;
  }

  private String gapped(String ask, String id) {
    String round = ask.replace('[', '(').replace(']', ')');
    if (!round.equals(ask)) {
      losses.add(new Loss(id, "ask", "brackets, which mark gaps there", "round ones written"));
    }
    return round.replaceAll("\\{#0*(\\d{1,6})}", "[gap$1]");
  }

  private void metadata(Shape12 shape, Item item) throws IOException {
    xml.open("itemmetadata").open("qtimetadata");
    field("question_type", shape.type());
    field("points_possible", item.points() + ".0");
    String ids = String.join(",", shape.labels());
    field("original_answer_ids", ids);
    field("assessment_question_identifierref", Identifier.of("question", item.id()));
    xml.close().close();
  }

  private void field(String label, String entry) throws IOException {
    xml.open("qtimetadatafield").leaf("fieldlabel", label).leaf("fieldentry", entry).close();
  }

  /** As HTML only where it has lines: Canvas runs those of a plain text together. */
  private void material(String text) throws IOException {
    boolean lines = text.indexOf('\n') >= 0;
    xml.open("material")
        .leaf(
            "mattext",
            lines ? HtmlText.of(text) : text,
            "texttype",
            lines ? "text/html" : "text/plain")
        .close();
  }

  private void response(Shape12.Response response) throws IOException {
    if (response.isTyped()) {
      xml.open("response_str", "ident", response.ident(), "rcardinality", "Single");
      if (response.cardinality().equals(Shape12.NUMBER)) {
        xml.open("render_fib", "fibtype", Shape12.NUMBER);
      } else {
        xml.open("render_fib");
      }
      xml.empty("response_label", "ident", "answer1", "rshuffle", "No").close().close();
      return;
    }
    xml.open("response_lid", "ident", response.ident(), "rcardinality", response.cardinality());
    if (!response.name().isEmpty()) {
      material(response.name());
    }
    xml.open("render_choice");
    for (Shape12.Label label : response.labels()) {
      xml.open("response_label", "ident", label.ident());
      material(label.text());
      xml.close();
    }
    xml.close().close();
  }

  private void processing(Shape12 shape, Item item) throws IOException {
    xml.open("resprocessing")
        .open("outcomes")
        .empty(
            "decvar", "maxvalue", "100", "minvalue", "0", "varname", "SCORE", "vartype", "Decimal")
        .close();
    if (!item.explain().isEmpty()) {
      xml.open("respcondition", "continue", "Yes")
          .open("conditionvar")
          .empty("other")
          .close()
          .empty("displayfeedback", "feedbacktype", "Response", "linkrefid", "general_fb")
          .close();
    }
    for (Shape12.Score score : shape.scores()) {
      xml.open("respcondition", "continue", score.isWhole() ? "No" : "Yes").open("conditionvar");
      for (Shape12.Test test : score.tests()) {
        test(test);
      }
      xml.close()
          .leaf("setvar", score.points(), "action", score.action(), "varname", "SCORE")
          .close();
    }
    xml.close();
  }

  private void test(Shape12.Test test) throws IOException {
    if (test.within().isEmpty()) {
      xml.leaf(test.name(), test.value(), "respident", test.response());
      return;
    }
    xml.open(test.name());
    for (Shape12.Test within : test.within()) {
      test(within);
    }
    xml.close();
  }
}
