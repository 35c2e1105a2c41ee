package dev.quizline.journal;

import dev.quizline.quiz.Input;
import tools.jackson.core.JsonGenerator;

/** An input as fields of the object that is being written. */
record InputFormat(JsonGenerator json) implements Input.Cases<Void> {

  static Input read(Fields fields) {
    String word = fields.text("input");
    return switch (word) {
      case "answer" -> new Input.Answer(ResponseFormat.read(fields.object("response")));
      case "pass" -> new Input.Pass();
      case "hint" -> new Input.Hint();
      case "tick" -> new Input.Tick();
      case "next" -> new Input.Next();
      case "pause" -> new Input.Pause();
      case "resume" -> new Input.Resume();
      case "contest" -> new Input.Contest(fields.index("index"));
      case "flag" -> new Input.Flag();
      case "go-to" -> new Input.GoTo(fields.index("index"));
      case "hand-in" -> new Input.HandIn();
      case "quit" -> new Input.Quit();
      default -> throw new IllegalArgumentException("no input is named " + word);
    };
  }

  private Void word(String word) {
    json.writeStringProperty("input", word);
    return null;
  }

  @Override
  public Void answer(Input.Answer input) {
    word("answer");
    json.writeName("response");
    return ResponseFormat.write(json, input.response());
  }

  @Override
  public Void pass(Input.Pass input) {
    return word("pass");
  }

  @Override
  public Void hint(Input.Hint input) {
    return word("hint");
  }

  @Override
  public Void tick(Input.Tick input) {
    return word("tick");
  }

  @Override
  public Void next(Input.Next input) {
    return word("next");
  }

  @Override
  public Void pause(Input.Pause input) {
    return word("pause");
  }

  @Override
  public Void resume(Input.Resume input) {
    return word("resume");
  }

  @Override
  public Void contest(Input.Contest input) {
    word("contest");
    json.writeNumberProperty("index", input.index());
    return null;
  }

  @Override
  public Void flag(Input.Flag input) {
    return word("flag");
  }

  @Override
  public Void goTo(Input.GoTo input) {
    word("go-to");
    json.writeNumberProperty("index", input.index());
    return null;
  }

  @Override
  public Void handIn(Input.HandIn input) {
    return word("hand-in");
  }

  @Override
  public Void quit(Input.Quit input) {
    return word("quit");
  }
}
