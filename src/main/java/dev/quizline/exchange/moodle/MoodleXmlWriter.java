package dev.quizline.exchange.moodle;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.exchange.DifficultyTag;
import dev.quizline.exchange.Losses;
import dev.quizline.exchange.TextWriter;
import dev.quizline.exchange.xml.XmlOutput;
import dev.quizline.quiz.Difficulty;
import dev.quizline.quiz.Item;
import java.io.IOException;
import java.io.OutputStream;
import java.util.Optional;

/**
 * Writes Moodle XML; all of its texts are marked as plain, so that no sign in them means markup.
 */
public final class MoodleXmlWriter extends TextWriter {

  private final Losses losses;
  private XmlOutput xml;

  public MoodleXmlWriter(OutputStream out, Losses losses) {
    super(out);
    this.losses = losses;
  }

  @Override
  public void begin(Bank header) throws IOException {
    xml = new XmlOutput(out).open("quiz");
  }

  @Override
  public void question(BankQuestion asked) throws IOException {
    Item item = asked.question().item();
    Optional<MoodleXmlAnswers.Form> form = asked.question().match(new MoodleXmlAnswers(losses));
    if (form.isEmpty()) {
      return;
    }
    xml.open("question", "type", form.get().type());
    xml.open("name").leaf("text", item.id()).close();
    text("questiontext", form.get().ask());
    text("generalfeedback", item.explain());
    if (!form.get().type().equals("cloze")) {
      xml.leaf("defaultgrade", String.valueOf(item.points()));
    }
    xml.leaf("penalty", "0.3333333").leaf("hidden", "0").leaf("idnumber", item.id());
    form.get().answers().write(xml);
    if (item.hint().isPresent()) {
      text("hint", item.hint().get());
    }
    tags(item);
    xml.close();
  }

  private void tags(Item item) throws IOException {
    if (item.tags().isEmpty() && item.difficulty() == Difficulty.MEDIUM) {
      return;
    }
    xml.open("tags");
    for (String tag : item.tags()) {
      tag(tag);
    }
    if (item.difficulty() != Difficulty.MEDIUM) {
      tag(DifficultyTag.of(item.difficulty()));
    }
    xml.close();
  }

  private void tag(String tag) throws IOException {
    xml.open("tag").leaf("text", tag).close();
  }

  private void text(String name, String text) throws IOException {
    xml.open(name, "format", "plain_text").leaf("text", text).close();
  }

  @Override
  public void end() throws IOException {
    xml.close();
    out.flush();
  }
}
