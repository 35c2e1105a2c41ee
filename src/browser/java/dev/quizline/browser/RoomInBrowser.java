package dev.quizline.browser;

import static org.assertj.core.api.Assertions.assertThat;

import dev.quizline.packaged.Installation;
import dev.quizline.packaged.PtyProcess;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.Keys;

/** A host in a terminal, two phones with the page, and a player in another terminal. */
class RoomInBrowser {

  private static final Pattern WAY_IN =
      Pattern.compile("Join at (http://127\\.0\\.0\\.1:\\d+)\\s+with the code ([A-Z0-9]+)");

  private static final String BANK =
      """
      quizline: bank/1
      title: Rivers
      questions:
        - {id: one, type: single-choice, ask: Which of these is a river?, choices: [Rhine, Alps, Oslo], answer: Rhine, explain: It flows., difficulty: easy, tags: [rivers]}
        - {id: judged, type: true-false, ask: The Rhine is a river., answer: true, explain: It flows., difficulty: easy, tags: [rivers]}
        - {id: several, type: multiple-choice, ask: Which are rivers?, choices: [Rhine, Oder, Oslo], answers: [Rhine, Oder], explain: Two of them flow., difficulty: easy, tags: [rivers]}
        - {id: typed, type: short-answer, ask: Which river flows through Cologne?, answers: [Rhine], explain: The Rhine does., difficulty: easy, tags: [rivers]}
        - {id: counted, type: numeric, ask: How many letters has the word Rhine?, answer: "5", unit: letters, explain: Count them., difficulty: easy, tags: [rivers]}
        - {id: ordered, type: ordering, ask: From short to long., order: [Ruhr, Main, Rhine], explain: The Rhine is longest., difficulty: easy, tags: [rivers]}
        - {id: matched, type: matching, ask: Which river flows where?, pairs: [[Cologne, Rhine], [Paris, Seine]], explain: As it says., difficulty: easy, tags: [rivers]}
        - {id: filled, type: cloze, ask: "The {#1} flows into the {#2}.", gaps: [{answers: [Rhine]}, {choices: [North Sea, Baltic], answer: North Sea}], explain: At Rotterdam., difficulty: easy, tags: [rivers]}
      """;

  @TempDir private Path root;
  private final List<AutoCloseable> open = new ArrayList<>();
  private Installation quizline;
  private PtyProcess host;
  private String address;
  private String code;

  @BeforeEach
  void host() throws IOException {
    Path bank = root.resolve("rivers.yaml");
    Files.writeString(bank, BANK);
    quizline = Installation.inPlace(root);
    host =
        terminal("host", bank.toString(), "--port", "0", "--in-order", "--no-time", "--seed", "7");
    host.await("Nobody has joined yet");
    Matcher found = WAY_IN.matcher(String.join("\n", host.screen()));
    assertThat(found.find()).as("%s", host.screen()).isTrue();
    address = found.group(1);
    code = found.group(2);
  }

  private PtyProcess terminal(String... words) {
    List<String> command = new ArrayList<>(List.of(quizline.launcher().toString()));
    command.addAll(List.of(words));
    PtyProcess terminal = PtyProcess.start(80, 40, quizline.environment(), root, command);
    open.add(terminal);
    return terminal;
  }

  private Phone phone(int width, int height, String name) {
    Phone phone = Phone.open(width, height, root.resolve("profile-" + name), address + "/#" + code);
    open.add(phone);
    phone.types("name", name).presses("Join").awaits("You are in");
    return phone;
  }

  @AfterEach
  void leave() throws Exception {
    for (int i = open.size() - 1; i >= 0; i--) {
      open.get(i).close();
    }
  }

  @Test
  void two_pages_and_a_terminal_play_every_kind_of_question_to_the_end() {
    Phone ada = phone(320, 568, "Ada");
    Phone grace = phone(1280, 800, "Grace");
    PtyProcess edsger = terminal("join", code + "@" + address.substring(7), "--name", "Edsger");
    edsger.await("You are in as");
    host.await("3 have joined");
    fine(ada, "lobby");
    fine(grace, "lobby-wide");

    next();
    fine(ada.awaits("Which of these"), "one");
    ada.presses("Rhine").awaits("Your answer:");
    fine(grace.awaits("Which of these"), "one-wide");
    grace.key("a").awaits("Your answer:");
    edsger.await("Which of these").type("a");
    reveal("Right answer");
    fine(ada.awaits("Right, 1 point"), "reveal");
    assertThat(ada.text()).contains("It flows.").contains("3 answers of 3 players");
    fine(grace.awaits("Answer: "), "reveal-wide");
    edsger.await("Right answer: Rhine");
    next();
    fine(ada.awaits("Standings after question 1 of 8"), "standings");
    edsger.await("Standings after question 1 of 8");

    next();
    ada.awaits("The Rhine is a river.").presses("true").awaits("Your answer: true");
    grace.awaits("The Rhine is a river.").key("f").awaits("Your answer: false");
    edsger.await("The Rhine is a river.").type("t");
    reveal("Right answer: true");
    grace.awaits("Not right");
    on();

    fine(ada.awaits("Which are rivers?"), "several");
    ada.presses("Send").awaits("Tick at least one.");
    ada.presses("Rhine").presses("Oder").presses("Send").awaits("Your answer:");
    grace.awaits("Which are rivers?").presses("Oslo").presses("Send").awaits("Your answer:");
    edsger.await("Which are rivers?").await(">").type("a\r");
    reveal("Right answer");
    ada.awaits("Right, 1 point");
    on();

    fine(ada.awaits("flows through Cologne?"), "typed");
    ada.types("answer", "the rhine").presses("Send").awaits("Your answer: the rhine");
    grace.awaits("flows through Cologne?").types("answer", "Oder").key(Keys.ENTER);
    grace.awaits("Your answer: Oder");
    edsger.await("flows through Cologne?").await(">").type("Rhine\r");
    reveal("Right answer: Rhine");
    ada.awaits("Right, 1 point");
    on();

    ada.awaits("How many letters").awaits("in letters").types("answer", "5").presses("Send");
    ada.awaits("Your answer: 5");
    ada.reload();
    ada.awaits("How many letters").awaits("Your answer: 5").awaits("Rivers");
    grace.awaits("How many letters").types("answer", "6").presses("Send").awaits("Your answer: 6");
    edsger.await("How many letters").await(">").type("five\r");
    reveal("Right answer: 5");
    ada.awaits("Right, 1 point");
    on();

    fine(ada.awaits("From short to long."), "ordered");
    ada.presses("Ruhr").presses("Main").presses("Rhine").presses("Send").awaits("Your answer:");
    grace.awaits("From short to long.").presses("Rhine").presses("Main").presses("Ruhr");
    grace.presses("Send").awaits("Your answer:");
    edsger.await("From short to long.").await(">").type("a b c\r");
    reveal("Right answer");
    ada.awaits("Right, 1 point");
    on();

    fine(ada.awaits("Which river flows where?"), "matched");
    ada.takes(0, "Rhine").takes(1, "Seine").presses("Send").awaits("Your answer:");
    grace.awaits("Which river flows where?").takes(0, "Seine").takes(1, "Rhine").presses("Send");
    grace.awaits("Your answer:");
    edsger.await("Which river flows where?").await(">").type("1a 2b\r");
    reveal("Right answer");
    ada.awaits("Right, 1 point");
    on();

    fine(ada.awaits("Fill in the gaps"), "filled");
    ada.types("gap0", "Rhine").takes(0, "North Sea").presses("Send").awaits("Your answer:");
    grace.awaits("Fill in the gaps").types("gap0", "Oder").takes(0, "Baltic").presses("Send");
    grace.awaits("Your answer:");
    edsger.await("flows into").await(">").type("Rhine; a\r");
    reveal("Right answer");
    ada.awaits("Right, 1 point");
    next();
    fine(ada.awaits("You are number 1 of 3"), "finished");
    assertThat(ada.text()).contains("8 of 8 right");
    fine(grace.awaits("You are number 3 of 3"), "finished-wide");
    edsger.await("Final standings");
    assertThat(edsger.exit()).isZero();
  }

  /** Everybody has answered, so the question is locked already. */
  private void reveal(String text) {
    host.await("3 of 3 answered").type("\r").await(text);
  }

  private void next() {
    host.type("\r");
  }

  private void on() {
    next();
    host.await("Standings");
    next();
  }

  /** Looks at a page with a machine's eyes; with QUIZLINE_PICTURES, a folder, a person can too. */
  private void fine(Phone phone, String name) {
    assertThat(phone.violations()).as(name).isEmpty();
    assertThat(phone.scrollsSideways()).as(name).isFalse();
    String folder = System.getenv("QUIZLINE_PICTURES");
    if (folder != null) {
      phone.picture(Path.of(folder, name + ".png"));
    }
  }
}
