package dev.quizline.bank;

import dev.quizline.quiz.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;

/**
 * Reads questions that stand alone, each a JSON object with the keys of a bank. They know of no
 * statements: what they are about is passed over, and so is a fact check.
 */
public final class QuestionLines {

  /**
   * What a line holds.
   *
   * @param id as it is written; may be empty
   * @param isAbout it names statements, which are passed over
   * @param question empty where it is a fact check, and where a problem is an error
   */
  public record Line(String id, boolean isAbout, Loaded<BankQuestion> question) {

    /** It asks of a statement, which is not there; no problem says so. */
    public boolean isFactCheck() {
      return question.value().isEmpty() && question.problems().isEmpty();
    }
  }

  private static final String ABOUT = "about";

  private final JsonFactory factory =
      JsonFactory.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .streamReadConstraints(
              StreamReadConstraints.builder().maxNestingDepth(YamlTokens.MAX_DEPTH).build())
          .build();

  private final String file;

  /**
   * @param file names the place in problems
   */
  public QuestionLines(String file) {
    this.file = file;
  }

  /**
   * Reads one line. The problems have no excerpt.
   *
   * @param number of the line, from 1
   */
  public Line read(String line, int number) {
    Problems problems = new Problems(file);
    Node node = node(line, number, problems);
    boolean isFactCheck = text(node, "type").equals(Kind.FACT_CHECK.id());
    BankQuestion question = null;
    if (!isFactCheck && problems.errors() == 0) {
      ClaimReader claims = new ClaimReader(file, new Places(), problems);
      question =
          new QuestionReader(ItemReader.Defaults.OF_THE_FORMAT, Map.of(), claims, problems)
              .read(alone(node));
    }
    boolean sound = question != null && problems.errors() == 0;
    return new Line(
        text(node, "id"),
        has(node, ABOUT),
        new Loaded<>(
            sound ? Optional.of(question) : Optional.empty(), problems.inOrder(new byte[0])));
  }

  /** What is wrong with it as JSON is noted. */
  private Node node(String line, int number, Problems problems) {
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), line)) {
      parser.nextToken();
      Node node = node(parser, number);
      if (parser.nextToken() != null) {
        problems.error(
            ProblemCode.SYNTAX, number, column(parser), "the line goes on behind its object", "");
      }
      return node;
    } catch (JacksonException e) {
      int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
      problems.error(ProblemCode.SYNTAX, number, column, JsonFault.sentence(e), "");
    }
    return new Node.Refused(number, 1);
  }

  private static boolean has(Node node, String key) {
    return node instanceof Node.Mapping mapping
        && mapping.entries().stream().anyMatch(entry -> entry.key().value().equals(key));
  }

  /** Empty where there is no such key, or no text behind it. */
  private static String text(Node node, String key) {
    if (node instanceof Node.Mapping mapping) {
      for (Node.Entry entry : mapping.entries()) {
        if (entry.key().value().equals(key) && entry.value() instanceof Node.Text text) {
          return text.value();
        }
      }
    }
    return "";
  }

  private static Node alone(Node node) {
    if (!(node instanceof Node.Mapping mapping)) {
      return node;
    }
    List<Node.Entry> entries = new ArrayList<>(mapping.entries());
    entries.removeIf(entry -> entry.key().value().equals(ABOUT));
    return new Node.Mapping(mapping.line(), mapping.column(), entries);
  }

  private static int column(JsonParser parser) {
    return parser.currentTokenLocation().getColumnNr();
  }

  private static Node node(JsonParser parser, int line) {
    int column = column(parser);
    JsonToken token = parser.currentToken();
    if (token == JsonToken.START_OBJECT) {
      List<Node.Entry> entries = new ArrayList<>();
      while (parser.nextToken() == JsonToken.PROPERTY_NAME) {
        Node.Text key = new Node.Text(line, column(parser), parser.currentName(), false);
        parser.nextToken();
        entries.add(new Node.Entry(key, node(parser, line)));
      }
      return new Node.Mapping(line, column, entries);
    }
    if (token == JsonToken.START_ARRAY) {
      List<Node> items = new ArrayList<>();
      while (parser.nextToken() != JsonToken.END_ARRAY) {
        items.add(node(parser, line));
      }
      return new Node.Listing(line, column, items);
    }
    boolean plain = token != JsonToken.VALUE_STRING;
    return new Node.Text(line, column, token == null ? "" : parser.getString(), plain);
  }
}
