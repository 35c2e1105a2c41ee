package dev.quizline.quiz;

import java.util.random.RandomGenerator;

/** A sentence, the stem, to be judged true or false. */
public record TrueFalse(Item item, boolean answer) implements Question {

  @Override
  public Kind kind() {
    return Kind.TRUE_FALSE;
  }

  @Override
  public Mark mark(Response response) {
    return response instanceof Response.Judged judged
        ? Mark.of(judged.judgement() == key())
        : Misfit.mark(response);
  }

  @Override
  public Response read(String line) {
    return Judging.TRUE_OR_FALSE.read(line);
  }

  @Override
  public TrueFalse arranged(RandomGenerator random) {
    return this;
  }

  @Override
  public String answerText() {
    return key().label();
  }

  @Override
  public String describe(Response response) {
    return Judging.describe(response);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.trueFalse(this);
  }

  private Judgement key() {
    return answer ? Judgement.TRUE : Judgement.FALSE;
  }
}
