package dev.quizline.classroom;

import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Item;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.ShortAnswer;
import dev.quizline.quiz.SingleChoice;
import dev.quizline.terminal.Legend;
import dev.quizline.terminal.Line;
import dev.quizline.terminal.Look;
import dev.quizline.terminal.Role;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/** The front of a class in every phase, by the name of its golden file. */
final class RoomGallery {

  static final Map<String, Function<Look, List<Line>>> VIEWS =
      new TreeMap<>(
          Map.of(
              "lobby", RoomGallery::lobby,
              "question", RoomGallery::question,
              "locked", RoomGallery::locked,
              "reveal", RoomGallery::reveal,
              "standings", RoomGallery::standings,
              "podium", RoomGallery::podium,
              "who", RoomGallery::who));

  private static final Question CINEMA =
      new SingleChoice(
          item("cinema", "Which of these words stands above a cinema in Tokyo?", "It says so."),
          List.of(
              "映画館",
              "本屋",
              "A word that is much longer than any wall that it could stand on",
              "Café"),
          0,
          false);

  private static final Question DIRECTOR =
      new ShortAnswer(
          item("director", "Who made \"Late Spring\"?", "Ozu, in 1949."), List.of("Ozu", "小津"));

  private RoomGallery() {}

  private static Item item(String id, String ask, String explain) {
    return new Item(
        id,
        ask,
        explain,
        Optional.empty(),
        Difficulty.MEDIUM,
        List.of("cinema"),
        Optional.of(Duration.ofSeconds(20)),
        1);
  }

  private static Played class4b() {
    return Played.of(Played.teams("Red", "青"), CINEMA, DIRECTOR)
        .joins("Ada", "山田太郎", "Zoë", "A name of thirty characters!!!");
  }

  private static Played asked() {
    return class4b().next().answers("Ada", "a").answers("山田太郎", "a").answers("Zoë", "c");
  }

  private static Played revealed() {
    return asked().passes(3).does(RoomMoves::reveal);
  }

  private static Played over() {
    return revealed()
        .next()
        .next()
        .answers("Ada", "Ozu")
        .answers("山田太郎", "小津 安二郎")
        .answers("Zoë", "小津 安二郎")
        .does(RoomMoves::reveal)
        .next();
  }

  /** Rows as on 80x24 and on 40x12. */
  private static int rows(Look look) {
    return look.narrow() ? 12 : 24;
  }

  private static List<Line> view(Played played, Look look) {
    FrontView front =
        new FrontView(
            "Cinema 映画",
            "K7QXMR",
            List.of("http://192.168.178.23:8017", "http://[2001:db8::1]:8017"),
            new Verified(),
            Optional.of(0));
    List<Line> lines = new ArrayList<>(front.of(played.room(), rows(look), look));
    lines.add(Line.of(look.indent(0)).plus(HostViews.status(played.room()), Role.STRONG));
    Situation situation = Situation.of(played.room(), Optional.of(0));
    lines.addAll(
        Legend.apart(look.plain() ? HostKeys.words(situation) : HostKeys.legend(situation), look));
    return lines;
  }

  private static final class Verified implements Backdrop {
    @Override
    public List<Line> verdict(Question question, Look look) {
      return List.of(Line.of(look.indent(1) + "verified: it is written on the wall"));
    }

    @Override
    public List<Line> sources(Question question, Look look) {
      return List.of();
    }
  }

  private static List<Line> both(Played one, Played other, Look look) {
    List<Line> lines = new ArrayList<>(view(one, look));
    lines.add(Line.EMPTY);
    lines.addAll(view(other, look));
    return lines;
  }

  private static List<Line> lobby(Look look) {
    return both(Played.of(RoomRules.plain(), CINEMA), class4b(), look);
  }

  private static List<Line> question(Look look) {
    return both(asked(), asked().does(RoomMoves::pause), look);
  }

  private static List<Line> locked(Look look) {
    return view(asked().answers("A name of thirty characters!!!", "b"), look);
  }

  private static List<Line> reveal(Look look) {
    Played typed = revealed().next().next().answers("Ada", "Ozu").answers("Zoë", "小津 安二郎");
    return both(revealed(), typed.does(RoomMoves::reveal), look);
  }

  private static List<Line> standings(Look look) {
    return view(revealed().next(), look);
  }

  private static List<Line> podium(Look look) {
    return view(over(), look);
  }

  private static List<Line> who(Look look) {
    Played played = asked();
    played.does(moves -> moves.allow(2, Accommodation.times(1.5)));
    return HostViews.who(played.room(), look);
  }
}
