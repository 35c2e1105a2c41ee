package dev.quizline.verify.text;

import java.util.ArrayList;
import java.util.List;

/** Takes an article apart into what is judged: headlines with paragraphs, questions, sentences. */
public final class Units {

  private final String article;
  private final List<Unit> units = new ArrayList<>();
  private int facts;
  private int questions;
  private int paragraphs;

  /** Up to where code points were counted, and how many there were. */
  private int chars;

  private int points;

  private Units(String article) {
    this.article = article;
  }

  /**
   * The units of an article, in its order. A headline and its paragraph are one, so are a question
   * and its answer; what else is said is taken sentence by sentence. Title, headings of sections,
   * author, dates and contents are none. Any text will do; the cost grows with its length.
   */
  public static List<Unit> of(String article) {
    Units units = new Units(article);
    for (Part part : new Outline(article).parts()) {
      units.add(part);
    }
    return List.copyOf(units.units);
  }

  private void add(Part part) {
    switch (part.kind()) {
      case FACT -> add(String.format("fact-%02d", ++facts), part.start(), part.end());
      case QUESTION -> add(String.format("faq-%02d", ++questions), part.start(), part.end());
      case PARAGRAPH -> addSentences(part);
    }
  }

  private void addSentences(Part part) {
    int sentence = 0;
    for (int[] ends : Sentences.of(article.substring(part.start(), part.end()))) {
      paragraphs += sentence == 0 ? 1 : 0;
      sentence++;
      String id = "p" + paragraphs + "s" + sentence;
      add(id, part.start() + ends[0], part.start() + ends[1]);
    }
  }

  private void add(String id, int start, int end) {
    points += article.codePointCount(chars, start);
    chars = start;
    units.add(new Unit(id, article.substring(start, end), points));
  }
}
