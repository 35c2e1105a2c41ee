package dev.quizline.classroom;

import dev.quizline.quiz.Question;
import dev.quizline.terminal.Legend;
import dev.quizline.terminal.Line;
import dev.quizline.terminal.LiveScreen;
import dev.quizline.terminal.LiveScreen.Press;
import dev.quizline.terminal.Look;
import dev.quizline.terminal.Role;
import dev.quizline.terminal.StatusView;
import java.io.IOException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** A player's side of a room on a terminal with keys. */
public final class JoinScreen {

  private static final String QUIT = ":quit";
  private static final List<Line> TYPING =
      List.of(Legend.entry("Enter", "sends"), Legend.entry(QUIT, "leaves"));

  private final Guest guest;
  private final LiveScreen screen;
  private String typed = "";
  private Optional<JoinEnd> end = Optional.empty();

  public JoinScreen(Guest guest, LiveScreen screen) {
    this.guest = guest;
    this.screen = screen;
  }

  /**
   * Until the quiz is over or the player leaves.
   *
   * @throws IOException where the terminal cannot be read
   */
  public JoinEnd run() throws IOException {
    while (end.isEmpty()) {
      Optional<RoomNews> news = guest.hasNews() ? guest.next(Duration.ZERO) : Optional.empty();
      if (news.isPresent()) {
        show(news.get());
      } else if (!guest.hasNews()) {
        attend();
      }
    }
    return end.get();
  }

  private void show(RoomNews news) {
    if (news instanceof RoomNews.Asked) {
      typed = "";
    }
    screen.startBlock();
    screen.show(look -> GuestViews.of(news, guest, look));
    if (news instanceof RoomNews.Asked && isTyping()) {
      screen.show(look -> Legend.apart(TYPING, look));
    }
    end = JoinEnd.of(news);
  }

  private void attend() throws IOException {
    if (isTyping()) {
      take(screen.type(this::prompt, guest::hasNews, typed), true);
    } else {
      take(screen.await(this::status, guest::hasNews), false);
    }
  }

  /** Whether the question that is up wants a typed line. */
  private boolean isTyping() {
    return guest.question().filter(one -> Situation.letters(one).isEmpty()).isPresent();
  }

  private void take(Press press, boolean typing) {
    switch (press.kind()) {
      case INTERRUPTED -> end = Optional.of(JoinEnd.INTERRUPTED);
      case HUNG_UP -> end = Optional.of(JoinEnd.HUNG_UP);
      case END -> end = Optional.of(JoinEnd.LEFT);
      case CHANGED -> typed = typing ? press.key() : "";
      case PRESSED -> {
        if (typing) {
          entered(press.key().strip());
        } else {
          pressed(press.key());
        }
      }
    }
  }

  private void entered(String text) {
    typed = "";
    if (text.equals(QUIT)) {
      end = Optional.of(JoinEnd.LEFT);
    } else if (!text.isEmpty()) {
      answer(text);
    }
  }

  private void pressed(String name) {
    String key = name.toLowerCase(Locale.ROOT);
    Optional<Question> question = guest.question();
    if (key.length() == 1 && question.map(Situation::letters).orElse("").contains(key)) {
      answer(key);
    } else if (key.equals("q")) {
      end = Optional.of(JoinEnd.LEFT);
    }
  }

  private void answer(String text) {
    guest
        .answer(text)
        .ifPresent(
            reason ->
                screen.say(
                    Character.toUpperCase(reason.charAt(0)) + reason.substring(1) + ".",
                    Role.WARNING));
  }

  private Line prompt() {
    Line clock = StatusView.clock(guest.left(), Optional.empty(), screen.look());
    return clock.plus(clock.text().isBlank() ? "> " : " > ", Role.PROMPT);
  }

  private Line status() {
    Look look = screen.look();
    Line line = StatusView.clock(guest.left(), Optional.empty(), look);
    line = guest.left().isPresent() ? line.plus("  ") : line;
    return Legend.behind(line.plus(guest.place(), Role.STRONG), legend(), look);
  }

  private List<Line> legend() {
    List<Line> legend = new ArrayList<>();
    guest
        .question()
        .map(Situation::letters)
        .ifPresent(keys -> legend.add(Legend.entry(String.join(" ", keys.split("")), "answer")));
    legend.add(Legend.entry("q", "leave"));
    return legend;
  }
}
