package dev.quizline.verify.text;

import java.util.AbstractList;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.IntStream;

/** Takes an article apart into what is judged: headlines with paragraphs, questions, sentences. */
public final class Units {

  /** Pronouns seldom reach further back than this many sentences. */
  private static final int REACH = 6;

  /** Nor further than so many chars. */
  private static final int LONGEST = 1_000;

  private final String article;
  private final List<Group> groups = new ArrayList<>();
  private final IntStream.Builder places = IntStream.builder();
  private int size;
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
    return new Cut(article, List.copyOf(units.groups), units.places.build().toArray());
  }

  private void add(Part part) {
    switch (part.kind()) {
      case FACT -> addWhole(part, ++facts);
      case QUESTION -> addWhole(part, ++questions);
      case PARAGRAPH -> addSentences(part);
    }
  }

  private void addWhole(Part part, int number) {
    groups.add(new Group(part.kind(), number, size));
    add(part.start(), part.end());
  }

  private void addSentences(Part part) {
    List<int[]> sentences = Sentences.of(article.substring(part.start(), part.end()));
    if (!sentences.isEmpty()) {
      groups.add(new Group(part.kind(), ++paragraphs, size));
    }
    for (int[] ends : sentences) {
      add(part.start() + ends[0], part.start() + ends[1]);
    }
  }

  private void add(int start, int end) {
    points += article.codePointCount(chars, start);
    chars = start;
    places.add(start).add(end).add(points);
    size++;
  }

  /**
   * Units that count as one: a headline, a question, the sentences of a paragraph.
   *
   * @param number of the group among those of its kind, from 1
   * @param first the index of its first unit
   */
  private record Group(Part.Kind kind, int number, int first) {

    String id(int unit) {
      return switch (kind) {
        case FACT -> String.format("fact-%02d", number);
        case QUESTION -> String.format("faq-%02d", number);
        case PARAGRAPH -> "p" + number + "s" + (unit - first + 1);
      };
    }
  }

  /** Cuts a unit out of the article when it is asked for, so that a long one is not kept twice. */
  private static final class Cut extends AbstractList<Unit> {

    /** Of a unit: where it begins and ends, in chars, and the code points before it. */
    private static final int FIGURES = 3;

    private final String article;
    private final List<Group> groups;
    private final int[] places;

    Cut(String article, List<Group> groups, int[] places) {
      this.article = article;
      this.groups = groups;
      this.places = places;
    }

    @Override
    public Unit get(int index) {
      Group group = groupOf(Objects.checkIndex(index, size()));
      int before = FIGURES * Math.max(group.first(), index - REACH);
      int at = FIGURES * index;
      return new Unit(
          group.id(index),
          article.substring(places[at], places[at + 1]),
          places[at + 2],
          article.substring(places[before], places[at]));
    }

    /** The last group that begins at a unit or before it. */
    private Group groupOf(int unit) {
      int low = 0;
      int high = groups.size();
      while (high - low > 1) {
        int middle = (low + high) >>> 1;
        if (groups.get(middle).first() <= unit) {
          low = middle;
        } else {
          high = middle;
        }
      }
      return groups.get(low);
    }

    @Override
    public int size() {
      return places.length / FIGURES;
    }
  }
}
