package dev.quizline.verify.text;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;

/** Takes an article apart into what is judged: headlines with paragraphs, questions, sentences. */
public final class Units {

  /** Pronouns seldom reach further back than this many sentences. */
  private static final int REACH = 6;

  private final String article;
  private final List<Place> places = new ArrayList<>();
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
    return new Cut(article, List.copyOf(units.places));
  }

  private void add(Part part) {
    switch (part.kind()) {
      case FACT -> add(part, ++facts);
      case QUESTION -> add(part, ++questions);
      case PARAGRAPH -> addSentences(part);
    }
  }

  private void add(Part part, int number) {
    add(part.kind(), number, 0, part.start(), part.start(), part.end());
  }

  private void addSentences(Part part) {
    List<int[]> sentences = Sentences.of(article.substring(part.start(), part.end()));
    paragraphs += sentences.isEmpty() ? 0 : 1;
    for (int i = 0; i < sentences.size(); i++) {
      int before = sentences.get(Math.max(0, i - REACH))[0];
      int[] ends = sentences.get(i);
      int start = part.start() + ends[0];
      add(part.kind(), paragraphs, i + 1, part.start() + before, start, part.start() + ends[1]);
    }
  }

  private void add(Part.Kind kind, int number, int sentence, int before, int start, int end) {
    points += article.codePointCount(chars, start);
    chars = start;
    places.add(new Place(kind, number, sentence, before, start, end, points));
  }

  /**
   * Where a unit is, in chars, and which one.
   *
   * @param before where that begins which its pronouns may stand for
   * @param points code points before it
   */
  private record Place(
      Part.Kind kind, int number, int sentence, int before, int start, int end, int points) {

    Unit unit(String article) {
      String id =
          switch (kind) {
            case FACT -> String.format("fact-%02d", number);
            case QUESTION -> String.format("faq-%02d", number);
            case PARAGRAPH -> "p" + number + "s" + sentence;
          };
      String text = article.substring(start, end);
      return new Unit(id, text, points, article.substring(before, start));
    }
  }

  /** Cuts a unit out of the article when it is asked for, so that a long one is not kept twice. */
  private static final class Cut extends AbstractList<Unit> {
    private final String article;
    private final List<Place> places;

    Cut(String article, List<Place> places) {
      this.article = article;
      this.places = places;
    }

    @Override
    public Unit get(int index) {
      return places.get(index).unit(article);
    }

    @Override
    public int size() {
      return places.size();
    }
  }
}
