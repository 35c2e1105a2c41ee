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
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** An item of version 2.1 or 2.2: its interactions say what is asked, its declarations the key. */
final class Item21 {

  static final String TOOL = "Quizline";
  static final String OUR_PREFIX = "item-";

  private final String file;
  private final XmlElement item;
  private final Intake intake;
  private final Body21 body;
  private final Incoming incoming;
  private final Map<String, Key21> keys = new HashMap<>();

  Item21(String file, XmlElement item, Intake intake) {
    this.file = file;
    this.item = item;
    this.intake = intake;
    this.body = new Body21(item.child("itemBody"));
    this.incoming = new Incoming(intake, id(item), item.attribute("title"));
    for (XmlElement declaration : item.children("responseDeclaration")) {
      keys.put(declaration.attribute("identifier"), new Key21(declaration));
    }
  }

  private static String id(XmlElement item) {
    String identifier = item.attribute("identifier");
    boolean ours = item.attribute("toolName").equals(TOOL) && identifier.startsWith(OUR_PREFIX);
    return ours ? identifier.substring(OUR_PREFIX.length()) : identifier;
  }

  void read() throws IOException {
    incoming.ask(body.markup(), Markup.HTML);
    feedback();
    item.children("outcomeDeclaration").stream()
        .filter(outcome -> outcome.attribute("identifier").equals("MAXSCORE"))
        .flatMap(outcome -> Decimals.read(outcome.text()).stream())
        .forEach(incoming::points);
    if (!item.children("templateDeclaration").isEmpty() || body.unknown().isPresent()) {
      incoming.leaveOut(
          body.unknown().map(name -> "a question with " + name).orElse("a question of variables"));
    } else if (body.interactions().isEmpty()) {
      incoming.leaveOut("a text that asks nothing");
    } else if (body.hasGaps()) {
      gaps();
    } else if (body.interactions().size() > 1) {
      incoming.leaveOut("several questions in one");
    } else {
      block(body.interactions().get(0));
    }
  }

  private void feedback() {
    List<XmlElement> said =
        item.children("modalFeedback").stream().filter(each -> !each.text().isBlank()).toList();
    said.stream()
        .findFirst()
        .ifPresent(
            first -> incoming.explain(first.markup(within -> Optional.empty()), Markup.HTML));
    if (said.size() > 1) {
      incoming.lost("explain", "what is said to single answers", Loss.LEFT_OUT);
    }
  }

  private void fail(String sentence) {
    intake.malformed(QtiReader.place(file, item.line()), sentence);
  }

  private Key21 key(XmlElement interaction) {
    return keys.getOrDefault(interaction.attribute("responseIdentifier"), Key21.NONE);
  }

  private void block(XmlElement interaction) throws IOException {
    Key21 key = key(interaction);
    if (key.correct().isEmpty()) {
      incoming.leaveOut("a question without a right answer");
      return;
    }
    switch (interaction.name()) {
      case "choiceInteraction" -> choose(interaction, key);
      case "orderInteraction" -> order(interaction, key);
      default -> match(interaction, key);
    }
  }

  private void choose(XmlElement interaction, Key21 key) throws IOException {
    Map<String, String> choices = texts("choices", interaction.all("simpleChoice"));
    List<String> names = List.copyOf(choices.keySet());
    if (!names.containsAll(key.correct())) {
      fail("the right answer is none of the choices");
      return;
    }
    List<String> texts = List.copyOf(choices.values());
    SortedSet<Integer> right = new TreeSet<>();
    key.correct().forEach(name -> right.add(names.indexOf(name)));
    List<XmlElement> elements = interaction.all("simpleChoice");
    if (elements.get(elements.size() - 1).attribute("fixed").equals("true")) {
      incoming.pinLast();
    }
    if (names.equals(List.of("true", "false")) && right.size() == 1) {
      incoming.trueFalse(right.first() == 0);
    } else if (key.isSingle()) {
      incoming.singleChoice(texts, right.first());
    } else {
      incoming.multipleChoice(texts, right);
    }
  }

  private void order(XmlElement interaction, Key21 key) throws IOException {
    Map<String, String> choices = texts("order", interaction.all("simpleChoice"));
    if (choices.keySet().containsAll(key.correct()) && choices.size() == key.correct().size()) {
      incoming.ordering(key.correct().stream().map(choices::get).toList());
    } else {
      fail("the right order does not name every choice once");
    }
  }

  private void match(XmlElement interaction, Key21 key) throws IOException {
    List<XmlElement> sets = interaction.children("simpleMatchSet");
    if (sets.size() != 2) {
      fail("a matchInteraction has two sets of choices, and this one has " + sets.size());
      return;
    }
    Map<String, String> lefts = texts("pairs", sets.get(0).children());
    Map<String, String> rights = texts("pairs", sets.get(1).children());
    Map<String, String> matched = new LinkedHashMap<>();
    for (String pair : key.correct()) {
      String[] names = pair.strip().split("\\s+");
      if (names.length != 2 || !lefts.containsKey(names[0]) || !rights.containsKey(names[1])) {
        fail("the right pair \"" + pair + "\" does not name one of each set");
        return;
      }
      if (matched.put(names[0], names[1]) != null) {
        incoming.leaveOut("a matching where one goes with several");
        return;
      }
    }
    if (!matched.keySet().equals(lefts.keySet())) {
      incoming.leaveOut("a matching where one goes with none");
      return;
    }
    List<Matching.Pair> pairs = new ArrayList<>();
    lefts.forEach(
        (name, left) -> pairs.add(new Matching.Pair(left, rights.get(matched.get(name)))));
    rights.keySet().removeAll(matched.values());
    incoming.matching(pairs, List.copyOf(rights.values()));
  }

  private Map<String, String> texts(String field, List<XmlElement> choices) {
    Map<String, String> texts = new LinkedHashMap<>();
    for (XmlElement choice : choices) {
      String markup = choice.markup(within -> Optional.empty());
      texts.put(choice.attribute("identifier"), incoming.plain(field, markup, Markup.HTML));
    }
    return texts;
  }

  private void gaps() throws IOException {
    for (XmlElement gap : body.interactions()) {
      if (key(gap).answers().isEmpty()) {
        incoming.leaveOut("a question without a right answer");
        return;
      }
    }
    XmlElement first = body.interactions().get(0);
    if (body.isAnswerField()) {
      incoming.ask(incoming.ask().replace(Body21.place(0), "").strip(), Markup.PLAIN);
      type(key(first));
      return;
    }
    Gaps gaps = new Gaps(incoming.ask());
    for (int i = 0; i < body.interactions().size(); i++) {
      XmlElement gap = body.interactions().get(i);
      if (gap.name().equals("textEntryInteraction")) {
        List<String> answers = incoming.plain("gaps", key(gap).answers(), Markup.PLAIN);
        gaps.type(Body21.place(i), answers);
      } else {
        Map<String, String> choices = texts("gaps", gap.all("inlineChoice"));
        int right = List.copyOf(choices.keySet()).indexOf(key(gap).answers().get(0));
        if (right < 0) {
          fail("the right answer of a gap is none of its choices");
          return;
        }
        gaps.choose(Body21.place(i), List.copyOf(choices.values()), right);
      }
    }
    gaps.hand(incoming);
  }

  private void type(Key21 key) throws IOException {
    if (!key.isNumber()) {
      incoming.shortAnswer(incoming.plain("answers", key.answers(), Markup.PLAIN));
      return;
    }
    Optional<Range> range = new Processing21(item.child("responseProcessing")).range(key);
    if (range.isEmpty()) {
      fail("the right number \"" + key.answers().get(0) + "\" is none");
    } else {
      incoming.numeric(range.get().answer(), range.get().tolerance(), Optional.empty());
    }
  }
}
