package dev.quizline.quiz;

import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A typed word or phrase, judged kindly: see {@link Spelling} for what is forgiven.
 *
 * @param answers what is accepted, at least one; the first is shown as the answer
 */
public record ShortAnswer(Item item, List<String> answers) implements Question {

  public ShortAnswer {
    answers = Require.texts(answers, 1, "answers");
  }

  @Override
  public Kind kind() {
    return Kind.SHORT_ANSWER;
  }

  @Override
  public Mark mark(Response response) {
    return response instanceof Response.Typed typed
        ? new TypedAnswers(answers).mark(typed.text())
        : Misfit.mark(response);
  }

  @Override
  public Response read(String line) {
    return new Response.Typed(line.strip());
  }

  @Override
  public ShortAnswer arranged(RandomGenerator random) {
    return this;
  }

  @Override
  public String answerText() {
    return answers.get(0);
  }

  @Override
  public String describe(Response response) {
    return response instanceof Response.Typed typed ? typed.text() : Misfit.describe(response);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.shortAnswer(this);
  }
}
