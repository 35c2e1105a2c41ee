package dev.quizline.bank;

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
 * statements: what they are about is passed over, and a fact check cannot be one of them.
 */
public final class QuestionLines {

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
  public Loaded<BankQuestion> read(String line, int number) {
    Problems problems = new Problems(file);
    BankQuestion question = null;
    try (JsonParser parser = factory.createParser(ObjectReadContext.empty(), line)) {
      parser.nextToken();
      Node node = node(parser, number);
      if (parser.nextToken() != null) {
        problems.error(
            ProblemCode.SYNTAX, number, column(parser), "the line goes on behind its object", "");
      }
      ClaimReader claims = new ClaimReader(file, new Places(), problems);
      question =
          new QuestionReader(ItemReader.Defaults.OF_THE_FORMAT, Map.of(), claims, problems)
              .read(alone(node));
    } catch (JacksonException e) {
      int column = e.getLocation() == null ? 1 : Math.max(1, e.getLocation().getColumnNr());
      problems.error(
          ProblemCode.SYNTAX, number, column, "this is not JSON: " + e.getOriginalMessage(), "");
    }
    boolean sound = question != null && problems.errors() == 0;
    return new Loaded<>(
        sound ? Optional.of(question) : Optional.empty(), problems.inOrder(new byte[0]));
  }

  private static Node alone(Node node) {
    if (!(node instanceof Node.Mapping mapping)) {
      return node;
    }
    List<Node.Entry> entries = new ArrayList<>(mapping.entries());
    entries.removeIf(entry -> entry.key().value().equals("about"));
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
