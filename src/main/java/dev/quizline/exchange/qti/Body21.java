package dev.quizline.exchange.qti;

import dev.quizline.exchange.xml.XmlElement;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** What an item of version 2.1 shows: text, with interactions in it. */
final class Body21 {

  private static final Set<String> IN_TEXT =
      Set.of("textEntryInteraction", "inlineChoiceInteraction");
  private static final Set<String> BLOCKS =
      Set.of("choiceInteraction", "orderInteraction", "matchInteraction");

  /** Shown on other occasions, or to other people. */
  private static final Set<String> ASIDE =
      Set.of("rubricBlock", "feedbackBlock", "feedbackInline", "templateBlock", "templateInline");

  /** Stands around the number of a gap; a character for private use, so no text holds it. */
  private static final char MARK = '\uE000';

  private final List<XmlElement> interactions = new ArrayList<>();
  private final Optional<XmlElement> body;
  private String unknown = "";
  private boolean answerField;

  Body21(Optional<XmlElement> body) {
    this.body = body;
    body.ifPresent(this::collect);
  }

  private void collect(XmlElement within) {
    for (XmlElement child : within.children()) {
      if (IN_TEXT.contains(child.name()) || BLOCKS.contains(child.name())) {
        interactions.add(child);
        answerField = within.content().size() == 1;
      } else if (child.name().endsWith("Interaction")) {
        unknown = child.name();
      } else if (!ASIDE.contains(child.name())) {
        collect(child);
      }
    }
  }

  /** In the order of the text. */
  List<XmlElement> interactions() {
    return List.copyOf(interactions);
  }

  /** The name of an interaction that we do not know. */
  Optional<String> unknown() {
    return Optional.of(unknown).filter(name -> !name.isEmpty());
  }

  /** Whether the interactions are places in the text. */
  boolean hasGaps() {
    return interactions.stream().allMatch(each -> IN_TEXT.contains(each.name()));
  }

  /** Whether there is one place to type, which stands for itself below what is asked. */
  boolean isAnswerField() {
    return answerField
        && interactions.size() == 1
        && interactions.get(0).name().equals("textEntryInteraction")
        && body.filter(shown -> !shown.text().isBlank()).isPresent();
  }

  /** What is asked, as HTML, with {@link #place} where gaps are. */
  String markup() {
    return body.map(shown -> shown.markup(this::standIn)).orElse("");
  }

  private Optional<String> standIn(XmlElement element) {
    if (IN_TEXT.contains(element.name())) {
      return Optional.of(place(indexOf(element)));
    }
    if (BLOCKS.contains(element.name())) {
      return element
          .child("prompt")
          .map(prompt -> "<p>" + prompt.markup(this::standIn) + "</p>")
          .or(() -> Optional.of(""));
    }
    return ASIDE.contains(element.name()) ? Optional.of("") : Optional.empty();
  }

  /** By identity, for two may look the same. */
  private int indexOf(XmlElement element) {
    int at = 0;
    while (interactions.get(at) != element) {
      at++;
    }
    return at;
  }

  static String place(int gap) {
    return "" + MARK + gap + MARK;
  }
}
