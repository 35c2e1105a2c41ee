package dev.quizline.exchange.qti;

import dev.quizline.exchange.Incoming;
import dev.quizline.exchange.Markup;
import dev.quizline.exchange.xml.XmlElement;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A place to answer in an item of version 1.2. */
record Response12(XmlElement element, Incoming incoming, Scoring12 scoring) {

  private static final String GAP_PREFIX = "response_";

  static String raw(XmlElement material) {
    return material.first("mattext").orElse(material).text();
  }

  static Markup markup(XmlElement material) {
    String type = material.first("mattext").orElse(material).attribute("texttype");
    return type.toLowerCase(Locale.ROOT).equals("text/html") ? Markup.HTML : Markup.PLAIN;
  }

  private String plain(String field, Optional<XmlElement> material) {
    return material.map(found -> incoming.plain(field, raw(found), markup(found))).orElse("");
  }

  private List<XmlElement> labels() {
    return element.all("response_label");
  }

  /** What there is to choose from. */
  List<String> texts(String field) {
    return labels().stream().map(label -> plain(field, label.first("material"))).toList();
  }

  /** Places in {@link #texts} of what is right, in the order of the key; empty where none is. */
  List<Integer> right() {
    List<String> idents = labels().stream().map(label -> label.attribute("ident")).toList();
    List<Integer> places = typed().stream().map(idents::indexOf).toList();
    return places.contains(-1) ? List.of() : places;
  }

  /** What is right, as the key has it. */
  List<String> typed() {
    return scoring.rightOf(element.attribute("ident"));
  }

  /** What it is asked with. */
  String name(String field) {
    return plain(field, element.child("material"));
  }

  /** What stands in brackets in the text where the gap is. */
  String gap() {
    String name = name("gaps");
    String ident = element.attribute("ident");
    return name.isEmpty() && ident.startsWith(GAP_PREFIX)
        ? ident.substring(GAP_PREFIX.length())
        : name;
  }

  boolean isChosen() {
    return element.name().equals("response_lid");
  }

  boolean isNumber() {
    return element.name().equals("response_num")
        || element.all("render_fib").stream()
            .anyMatch(fib -> fib.attribute("fibtype").matches("Decimal|Integer|Scientific"));
  }

  /** {@code Single} where it does not say. */
  String cardinality() {
    String said = element.attribute("rcardinality");
    return said.isEmpty() ? "Single" : said;
  }
}
