package dev.quizline.terminal;

import dev.quizline.quiz.Game;
import dev.quizline.quiz.Input;
import dev.quizline.quiz.Judgement;
import dev.quizline.quiz.Question;
import dev.quizline.quiz.Step;
import dev.quizline.verify.KeyFinding;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;

/** Keeps what it is told, and knows what tests tell it. */
final class FakeBackstage implements Backstage {

  final List<Input> inputs = new CopyOnWriteArrayList<>();
  final Map<String, KeyFinding> findings = new ConcurrentHashMap<>();
  final Map<String, Judgement> settled = new ConcurrentHashMap<>();
  volatile Optional<String> failure = Optional.empty();

  @Override
  public Optional<String> record(Instant at, Input input, Step step) {
    inputs.add(input);
    Optional<String> told = failure;
    failure = Optional.empty();
    return told;
  }

  @Override
  public KeyFinding finding(Question question) {
    return findings.getOrDefault(
        question.id(),
        new KeyFinding(question.id(), Optional.empty(), List.of(), List.of(), List.of()));
  }

  @Override
  public Map<String, Judgement> settled() {
    return settled;
  }

  @Override
  public Epilogue epilogue(Game over) {
    return new Epilogue(
        OptionalLong.of(48213),
        Optional.empty(),
        Optional.of("quizline review films"),
        Optional.of("quizline play films --resume"));
  }
}
