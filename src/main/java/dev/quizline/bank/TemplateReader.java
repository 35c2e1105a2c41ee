package dev.quizline.bank;

import dev.quizline.quiz.formula.Value;
import dev.quizline.quiz.formula.Variables;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;

/**
 * Reads a question with variables: what is wrong in its formulas as they are written, and what goes
 * wrong in its instances. All of them are read while they are few, else some, drawn by chance.
 */
record TemplateReader(Problems problems, Function<Node, Trial> reader) {

  /** So many instances are read: enough to meet what goes wrong in one of a hundred. */
  private static final int EXAMINED = 500;

  /** What a question with variables cannot have: its key is computed, not claimed or drafted. */
  private static final List<String> NOT_BESIDE = List.of("claim", "provenance");

  private static final String LEAVE_OUT = "leave such values out with \"where\"";

  /** An instance, where it could be read, and what is wrong with it. */
  record Trial(Optional<BankQuestion> question, Problems problems) {}

  /** Null where there is an error in it. */
  BankQuestion read(Fields fields) {
    refuseClaims(fields.node());
    VariablesReader variablesReader = new VariablesReader(problems);
    Variables variables = variablesReader.read(fields);
    if (variables == null) {
      return null;
    }
    Blank blank = new Blank(fields.node());
    noteUnused(fields.get("variables"), variables, blank);
    boolean readable = blank.isReadable(variables.sources().keySet(), variablesReader);
    return readable && fields.areSound() ? examined(fields, blank, variables) : null;
  }

  private void refuseClaims(Node node) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        if (NOT_BESIDE.contains(entry.key().value())) {
          problems.error(
              ProblemCode.MISPLACED_KEY,
              entry.key(),
              "a question with variables does not have the key " + Quoted.of(entry.key().value()),
              "its key is computed from the variables: take it out");
        }
        refuseClaims(entry.value());
      }
    } else if (node instanceof Node.Listing listing) {
      listing.items().forEach(this::refuseClaims);
    }
  }

  private void noteUnused(Node at, Variables variables, Blank blank) {
    Set<String> used = new LinkedHashSet<>(blank.names());
    variables.where().forEach(condition -> used.addAll(condition.names()));
    variables
        .sources()
        .values()
        .forEach(
            source -> {
              if (source instanceof Variables.Derived derived) {
                used.addAll(derived.formula().names());
              }
            });
    for (String name : variables.sources().keySet()) {
      if (!used.contains(name)) {
        problems.notice(
            ProblemCode.UNUSED_VARIABLE,
            at,
            "the variable " + Quoted.of(name) + " is not used",
            "");
      }
    }
  }

  private BankQuestion examined(Fields fields, Blank blank, Variables variables) {
    String id = fields.text("id").value();
    RandomGenerator random = Template.random(id, 0);
    boolean all = variables.combinations() <= EXAMINED;
    long candidates = all ? variables.combinations() : Template.TRIES;
    Template template = null;
    int examined = 0;
    for (long i = 0; i < candidates && examined < EXAMINED; i++) {
      Map<String, Value> scope = all ? variables.combination(i) : variables.drawn(random);
      Value admitted = variables.admits(scope);
      if (admitted instanceof Value.Fault fault) {
        failed(fields.get("where"), fault, scope);
        return null;
      }
      if (admitted.equals(new Value.Truth(true))) {
        BankQuestion question = instance(blank, scope);
        if (question == null) {
          return null;
        }
        examined++;
        template =
            template == null
                ? new Template(id, blank, variables, this::sound, scope, question)
                : template;
      }
    }
    if (template == null) {
      noValues(fields, all);
      return null;
    }
    return template.instance(0).question();
  }

  private Optional<BankQuestion> sound(Node node) {
    return reader.apply(node).question();
  }

  /** Null where something goes wrong with these values, which is noted. */
  private BankQuestion instance(Blank blank, Map<String, Value> scope) {
    Blank.Filled filled = blank.filled(scope);
    if (filled.fault().isPresent()) {
      failed(filled.node(), filled.fault().get(), scope);
      return null;
    }
    Trial trial = reader.apply(filled.node());
    problems.adopt(trial.problems(), ", where " + shown(scope), LEAVE_OUT);
    return trial.question().orElse(null);
  }

  private void failed(Node at, Value.Fault fault, Map<String, Value> scope) {
    problems.error(
        ProblemCode.BAD_FORMULA,
        at,
        fault.why() + ", where " + shown(scope),
        fault.hint().isEmpty() ? LEAVE_OUT : fault.hint());
  }

  private void noValues(Fields fields, boolean all) {
    problems.error(
        ProblemCode.NO_VALUES,
        fields.get("where"),
        all
            ? "no values of the variables meet the constraints"
            : "no values that meet the constraints were found in " + Template.TRIES + " draws",
        "loosen \"where\", or widen the ranges");
  }

  private static String shown(Map<String, Value> scope) {
    return scope.entrySet().stream()
        .filter(one -> !(one.getValue() instanceof Value.Fault))
        .map(one -> one.getKey() + " = " + one.getValue().shown())
        .collect(Collectors.joining(", "));
  }
}
