package dev.quizline.quiz;

import java.util.Optional;
import java.util.random.RandomGenerator;

/**
 * An assertion, the stem, to be judged true, false or a matter of opinion.
 *
 * @param assertion which one it is: statement and number, as in {@code fact-43/1}
 * @param answer what the record says; empty until the reference was read (see {@link
 *     Game#settled}), and for ever where the record does not settle it
 */
public record FactCheck(Item item, String assertion, Optional<Judgement> answer)
    implements Question {

  private static final String UNSETTLED = "the record does not settle this, so it counts nothing";

  public FactCheck {
    Require.that(!assertion.isBlank(), "a fact check must name its assertion");
  }

  /** The same assertion with what the record says of it. */
  FactCheck settled(Judgement key) {
    return new FactCheck(item, assertion, Optional.of(key));
  }

  @Override
  public Kind kind() {
    return Kind.FACT_CHECK;
  }

  @Override
  public Mark mark(Response response) {
    if (!(response instanceof Response.Judged judged)) {
      return Misfit.mark(response);
    }
    return answer.map(key -> Mark.of(judged.judgement() == key)).orElse(new Mark(0, UNSETTLED));
  }

  @Override
  public Response read(String line) {
    return Judging.WITH_OPINION.read(line);
  }

  @Override
  public FactCheck arranged(RandomGenerator random) {
    return this;
  }

  @Override
  public String answerText() {
    return answer.map(Judgement::label).orElse("the record does not settle this");
  }

  @Override
  public String describe(Response response) {
    return Judging.describe(response);
  }

  @Override
  public <R> R match(Cases<R> cases) {
    return cases.factCheck(this);
  }
}
