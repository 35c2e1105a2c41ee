package dev.quizline.draft.lint;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.bank.Part;
import dev.quizline.quiz.Kind;
import dev.quizline.quiz.Offered;
import dev.quizline.quiz.Question;
import java.util.List;

/** A question as the rules look at it. */
final class ItemView {

  private static final Part ASK = Part.of("ask");
  private static final Part ASSERTION = Part.of("assertion");

  private final int index;
  private final Bank bank;
  private final BankQuestion banked;
  private final Wording stem;

  /** Made when first asked for: rules on the bank as a whole have no use for it. */
  private List<OptionSet> optionSets;

  /**
   * @param index its place among the questions looked at, from 0
   */
  ItemView(int index, Bank bank, BankQuestion banked) {
    this(index, bank, banked, Wording.of(banked.question().item().ask()));
  }

  private ItemView(int index, Bank bank, BankQuestion banked, Wording stem) {
    this.index = index;
    this.bank = bank;
    this.banked = banked;
    this.stem = stem;
  }

  /** The same without what was made of its choices, to be kept for long. */
  ItemView bare() {
    return optionSets == null ? this : new ItemView(index, bank, banked, stem);
  }

  int index() {
    return index;
  }

  BankQuestion banked() {
    return banked;
  }

  Question question() {
    return banked.question();
  }

  String id() {
    return question().id();
  }

  Kind kind() {
    return question().kind();
  }

  /** What it asks. */
  Wording stem() {
    return stem;
  }

  String ask() {
    return stem.text();
  }

  /** Where what it asks stands in the file. */
  Part askPart() {
    return kind() == Kind.FACT_CHECK ? ASSERTION : ASK;
  }

  /** What it offers to choose from; empty for kinds without choices. */
  List<OptionSet> optionSets() {
    if (optionSets == null) {
      optionSets = OptionSet.of(question());
    }
    return optionSets;
  }

  /** Its stem is a sentence to judge, not a question; in other formats truth may be a choice. */
  boolean isJudged() {
    return kind() == Kind.TRUE_FALSE || kind() == Kind.FACT_CHECK || offersTruth();
  }

  private boolean offersTruth() {
    List<String> offered = kind() == Kind.SINGLE_CHOICE ? Offered.of(question()) : List.of();
    return offered.size() == 2
        && offered.stream().anyMatch("true"::equalsIgnoreCase)
        && offered.stream().anyMatch("false"::equalsIgnoreCase);
  }

  /** It has variables: its numbers are those of one instance, and their order is none to mend. */
  boolean isDrawn() {
    return banked.template().isPresent();
  }

  /** Word lists are English, and say nothing of a bank in another language. */
  boolean isEnglish() {
    return bank.language().equals("en") || bank.language().startsWith("en-");
  }
}
