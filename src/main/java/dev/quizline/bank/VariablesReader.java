package dev.quizline.bank;

import dev.quizline.quiz.formula.Formula;
import dev.quizline.quiz.formula.Rational;
import dev.quizline.quiz.formula.Value;
import dev.quizline.quiz.formula.Variables;
import java.math.BigDecimal;
import java.math.BigInteger;
import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Reads the variables of a question, and the constraints on them. */
record VariablesReader(Problems problems) {

  private static final List<String> RANGE_KEYS = List.of("from", "to", "step");
  private static final int MOST = 20;
  private static final int LONGEST_NAME = 30;

  /** Null where there is an error in them. */
  Variables read(Fields fields) {
    int errors = problems.errors();
    Node node = fields.need("variables");
    Map<String, Variables.Source> sources = new LinkedHashMap<>();
    if (node instanceof Node.Mapping mapping && !mapping.entries().isEmpty()) {
      for (Node.Entry entry : mapping.entries()) {
        Variables.Source source = source(entry, sources.keySet());
        if (isName(entry.key()) && source != null) {
          sources.put(entry.key().value(), source);
        }
      }
    } else if (node != null) {
      notVariables(node);
    }
    List<Formula> where = where(fields, sources.keySet());
    Variables variables = new Variables(sources, where);
    checkSize(node, variables);
    return problems.errors() == errors ? variables : null;
  }

  private void notVariables(Node node) {
    boolean empty = node instanceof Node.Mapping;
    problems.error(
        empty ? ProblemCode.EMPTY_VALUE : ProblemCode.WRONG_TYPE,
        node,
        empty
            ? "\"variables\" is empty"
            : "\"variables\" must be a group of names with their values, not " + node.noun(),
        "write it as a: {from: 2, to: 9}");
  }

  private boolean isName(Node.Text name) {
    boolean fits = name.value().length() <= LONGEST_NAME && Formula.isName(name.value());
    if (!fits) {
      problems.error(
          ProblemCode.MALFORMED_VALUE,
          name,
          Quoted.of(name.value()) + " cannot be the name of a variable",
          "a name is up to "
              + LONGEST_NAME
              + " letters a to z, digits and underscores, and no word of formulas");
    }
    return fits;
  }

  private Variables.Source source(Node.Entry entry, Set<String> before) {
    if (entry.value() instanceof Node.Mapping mapping) {
      return range(entry.key().value(), mapping);
    }
    if (entry.value() instanceof Node.Listing) {
      List<Node.Text> values = new Values(problems).texts(entry.key().value(), entry.value());
      return values == null ? null : listed(values, entry.key().value());
    }
    Node.Text text = new Values(problems).text(entry.key().value(), entry.value());
    Formula formula = text == null ? null : formula(text, before);
    return formula == null ? null : new Variables.Derived(formula);
  }

  /** Numbers without quotes are numbers, everything else is words. */
  private Variables.Listed listed(List<Node.Text> texts, String name) {
    Sameness.areDifferent(texts, name, problems);
    List<Value> values = new ArrayList<>();
    for (Node.Text text : texts) {
      values.add(
          text.plain() && Numerals.isDecimal(text.value())
              ? new Value.Number(Rational.of(new BigDecimal(text.value())))
              : new Value.Text(text.value()));
    }
    return new Variables.Listed(values);
  }

  private Variables.Range range(String name, Node.Mapping mapping) {
    Fields fields = Fields.of(mapping, "the range of " + Quoted.of(name), problems);
    fields.only(RANGE_KEYS);
    BigDecimal from = number("from", fields.neededText("from"));
    BigDecimal to = number("to", fields.neededText("to"));
    BigDecimal step = fields.has("step") ? number("step", fields.text("step")) : BigDecimal.ONE;
    if (!fields.areSound()) {
      return null;
    }
    if (step.signum() <= 0) {
      bad(fields.get("step"), "\"step\" must be above zero", "count up from \"from\" to \"to\"");
      return null;
    }
    if (to.compareTo(from) < 0) {
      problems.error(
          ProblemCode.NO_VALUES,
          fields.get("to"),
          "the range of " + Quoted.of(name) + " is empty: " + to + " comes before " + from,
          "exchange \"from\" and \"to\"");
      return null;
    }
    BigInteger size = to.subtract(from).divideToIntegralValue(step).toBigInteger();
    if (size.compareTo(BigInteger.valueOf(Variables.Range.LONGEST)) >= 0) {
      bad(
          mapping,
          "the range of "
              + Quoted.of(name)
              + " has more than "
              + Variables.Range.LONGEST
              + " values",
          "take a greater \"step\"");
      return null;
    }
    return new Variables.Range(Rational.of(from), Rational.of(step), size.intValueExact() + 1);
  }

  private BigDecimal number(String key, Node.Text text) {
    return new TypedReader(problems).number(key, text);
  }

  private List<Formula> where(Fields fields, Set<String> names) {
    List<Node.Text> conditions =
        fields.get("where") instanceof Node.Text
            ? Collections.singletonList(fields.text("where"))
            : fields.texts("where");
    List<Formula> where = new ArrayList<>();
    for (Node.Text condition : conditions == null ? List.<Node.Text>of() : conditions) {
      Formula formula = condition == null ? null : formula(condition, names);
      if (formula != null) {
        where.add(formula);
      }
    }
    return where;
  }

  private Formula formula(Node.Text text, Set<String> names) {
    Formula formula = Formula.of(text.value());
    return isReadable(formula, text, names) ? formula : null;
  }

  /** Notes what is wrong in a formula as it is written, and names that no variable has. */
  boolean isReadable(Formula formula, Node.Text at, Set<String> names) {
    String shown = Quoted.of(formula.text().isEmpty() ? at.value() : formula.text());
    if (formula.fault().isPresent()) {
      Value.Fault fault = formula.fault().get();
      problems.error(
          ProblemCode.BAD_FORMULA, at, "the formula " + shown + " " + fault.why(), fault.hint());
      return false;
    }
    Set<String> unknown = new LinkedHashSet<>(formula.names());
    unknown.removeAll(names);
    for (String name : unknown) {
      String near = DidYouMean.hint(names, name);
      problems.error(
          ProblemCode.BAD_FORMULA,
          at,
          "the formula " + shown + " has " + name + ", which is no variable yet",
          near.isEmpty() ? "variables are worked out in the order of \"variables\"" : near);
    }
    return unknown.isEmpty();
  }

  private void checkSize(Node node, Variables variables) {
    if (variables.sources().size() > MOST) {
      bad(node, "a question has at most " + MOST + " variables", "");
    } else if (variables.combinations() == Variables.MOST) {
      bad(node, "there are too many combinations to tell apart", "take shorter ranges");
    }
  }

  private void bad(Node at, String message, String hint) {
    problems.error(ProblemCode.MALFORMED_VALUE, at, message, hint);
  }
}
