package dev.quizline.terminal;

import dev.quizline.quiz.Game;
import dev.quizline.quiz.Input;
import dev.quizline.quiz.Judgement;
import dev.quizline.quiz.Labels;
import dev.quizline.quiz.MultipleChoice;
import dev.quizline.quiz.Phase;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Response;
import dev.quizline.quiz.SingleChoice;
import java.time.Instant;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;

/** Asks a question that is answered by single keys: one choice, ticks, or a judgement. */
public final class KeyQuestion {

  /** In the order of {@link Judgement}. */
  private static final String JUDGEMENTS = "tfo";

  private final Session session;
  private final Question question;
  private final String letters;
  private final SortedSet<Integer> ticked;
  private boolean legendApart;

  private KeyQuestion(Session session, Question question, String letters) {
    this.session = session;
    this.question = question;
    this.letters = letters;
    this.ticked = session.ticked();
  }

  /** The letters that answer a question, one key each; empty where it wants a typed line. */
  public static String letters(Question question) {
    return switch (question.kind()) {
      case SINGLE_CHOICE -> letters(((SingleChoice) question).choices().size());
      case MULTIPLE_CHOICE -> letters(((MultipleChoice) question).choices().size());
      case TRUE_FALSE -> "tf";
      case FACT_CHECK -> JUDGEMENTS;
      case SHORT_ANSWER, NUMERIC, ORDERING, MATCHING, CLOZE -> "";
    };
  }

  private static String letters(int choices) {
    if (choices > Labels.MOST_SHOWN_AS_LETTERS) {
      return "";
    }
    StringBuilder letters = new StringBuilder();
    for (int i = 0; i < choices; i++) {
      letters.append(Labels.of(i, choices));
    }
    return letters.toString();
  }

  /** Reads keys until the question is dealt with or left. */
  static void ask(Session session, String letters) {
    new KeyQuestion(session, session.game().question(), letters).ask();
  }

  private void ask() {
    int index = session.game().index();
    while (session.goesOn() && stillAsked(index)) {
      setLegendApartIfNeeded();
      Optional<Instant> deadline = session.game().deadline();
      Key key = session.console().await(this::status, deadline);
      if (key.isPressed()) {
        press(key);
      } else {
        session.leave(key);
      }
    }
  }

  private boolean stillAsked(int index) {
    Game game = session.game();
    return game.phase() == Phase.ASKING && game.index() == index;
  }

  private void press(Key key) {
    switch (KeyTable.act(key.name(), scene())) {
      case CHOOSE -> session.apply(new Input.Answer(response(index(key))));
      case TICK -> {
        int index = index(key);
        if (!ticked.remove(index)) {
          ticked.add(index);
        }
      }
      case DONE -> submitTicks();
      case HINT -> session.apply(new Input.Hint());
      case PASS -> session.apply(new Input.Pass());
      case PAUSE -> session.apply(new Input.Pause());
      case FLAG -> session.apply(new Input.Flag());
      case BACK -> Paging.back(session, pending());
      case FORWARD -> Paging.forward(session, pending());
      case QUIT -> session.quit();
      case RESUME, NEXT, CONTEST, SOURCES, HAND_IN, GO_TO, NONE -> {}
    }
  }

  /** Ticks that are not yet part of the answer. */
  private Optional<Response> pending() {
    return ticked.isEmpty() || ticked.equals(session.tickedBefore())
        ? Optional.empty()
        : Optional.of(new Response.ChosenSet(new TreeSet<>(ticked)));
  }

  /** A stray Enter would be an answer that can only be wrong. */
  private void submitTicks() {
    if (ticked.isEmpty()) {
      session.console().say("Tick what is right first, or pass with space.", Role.STRONG);
    } else {
      session.apply(new Input.Answer(new Response.ChosenSet(new TreeSet<>(ticked))));
    }
  }

  private int index(Key key) {
    return letters.indexOf(Character.toLowerCase(key.name().charAt(0)));
  }

  private Response response(int index) {
    return switch (question.kind()) {
      case TRUE_FALSE, FACT_CHECK -> new Response.Judged(Judgement.values()[index]);
      case SINGLE_CHOICE, MULTIPLE_CHOICE, SHORT_ANSWER, NUMERIC, ORDERING, MATCHING, CLOZE ->
          new Response.Chosen(index);
    };
  }

  private Scene scene() {
    boolean ticks = question instanceof MultipleChoice;
    return Paging.scene(session, ticks ? Scene.Stage.TICKS : Scene.Stage.ONE_KEY, letters);
  }

  private void setLegendApartIfNeeded() {
    Look look = session.look();
    if (!legendApart && (look.medium() || !Legend.fitsBehind(clock(), scene(), look))) {
      legendApart = true;
      Scene scene = scene();
      session.console().show(wide -> Legend.apart(scene, wide));
    }
  }

  private Line status() {
    return legendApart ? clock() : Legend.behind(clock(), scene(), session.look());
  }

  private Line clock() {
    Line line = StatusView.clock(session.game(), session.console().clock(), session.look());
    return question instanceof MultipleChoice
        ? line.plus(line.text().isBlank() ? "" : "  ").plus(ticks(), Role.KEY)
        : line;
  }

  /** Closely set on a narrow screen, so that twelve ticks still fit beside the clock. */
  private String ticks() {
    Look look = session.look();
    if (ticked.isEmpty()) {
      return look.narrow() ? "none ticked" : "nothing ticked";
    }
    StringBuilder text = new StringBuilder(look.narrow() ? look.right() : "ticked:");
    for (int index : ticked) {
      text.append(look.narrow() ? "" : " ").append(letters.charAt(index));
    }
    return text.toString();
  }
}
