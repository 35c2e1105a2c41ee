package dev.quizline.exchange.moodle;

import dev.quizline.exchange.Foreign;
import dev.quizline.exchange.FormatReader;
import dev.quizline.exchange.Head;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.Lines;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Reads GIFT as Moodle does ({@code question/format/gift/format.php}): a question is a run of lines
 * that are not blank, and a line of nothing but a 0 counts as blank.
 */
public final class GiftReader implements FormatReader {

  private static final String CATEGORY = "$CATEGORY:";
  private static final Pattern MARK = Pattern.compile("\\[(id|tag):((?:[^\\]\\\\]++|\\\\]?)++)]");

  /** How answers begin on a line of their own. */
  private static final Pattern ANSWER_LINE = Pattern.compile("[=~]");

  /** How answers begin behind their brace. */
  private static final Pattern ANSWERS = Pattern.compile("[=~#>]|(?:T|F|TRUE|FALSE)\\b");

  /** Characters of one question; more is another kind of file. */
  private static final int LONGEST = 8 * 1024 * 1024;

  /** A question as it stands in the file. */
  private static final class Block {
    private final StringBuilder text = new StringBuilder();
    private final List<String> tags = new ArrayList<>();
    private String id = "";
    private int line;
  }

  private String category = "";

  /**
   * A brace with answers counts even where its partner is missing: that is for the reader to say.
   */
  @Override
  public boolean recognises(Head head) {
    if (head.startsWith("{") || head.startsWith("[") || head.startsWith("<")) {
      return false;
    }
    boolean opens = false;
    boolean answers = false;
    for (String line : head.lines()) {
      if (line.startsWith("::") || line.startsWith(CATEGORY)) {
        return true;
      }
      if (!line.startsWith("//")) {
        GiftText text = GiftText.of(line);
        int open = text.find("{");
        boolean closes = text.find("}", Math.max(0, open)) >= 0;
        opens |= open > 0;
        answers |=
            ANSWER_LINE.matcher(line).lookingAt()
                || open > 0 && ANSWERS.matcher(text.from(open + 1).text()).lookingAt()
                || closes && open < 0 && text.parts("=~").size() > 1;
        if (opens && (answers || closes) || answers && closes) {
          return true;
        }
      }
    }
    return false;
  }

  @Override
  public void read(Foreign file, Intake intake) throws IOException {
    try (Lines lines = file.lines()) {
      Block block = new Block();
      String line;
      while ((line = lines.next()) != null && !intake.isFull()) {
        String stripped = line.strip();
        if (stripped.isEmpty() || stripped.equals("0")) {
          take(block, intake);
          block = new Block();
        } else if (block.text.length() > LONGEST) {
          intake.malformed(block.line, "this question does not end; blank lines part questions");
          return;
        } else {
          add(stripped, lines.number(), block);
        }
      }
      take(block, intake);
    }
  }

  private static void add(String line, int number, Block block) {
    boolean comment = line.startsWith("//");
    if (comment) {
      marks(line, block);
    }
    if (block.line > 0) {
      block.text.append('\n').append(comment ? " " : line);
    } else if (!comment) {
      block.line = number;
      block.text.append(line);
    }
  }

  /** What comments say to Moodle: the first id, and every tag. */
  private static void marks(String comment, Block block) {
    Matcher mark = MARK.matcher(comment);
    while (mark.find()) {
      String value = mark.group(2).replace("\\]", "]").strip();
      if (mark.group(1).equals("tag")) {
        block.tags.add(value);
      } else if (block.id.isEmpty()) {
        block.id = value;
      }
    }
  }

  private void take(Block block, Intake intake) throws IOException {
    String text = block.text.toString().strip();
    if (text.isEmpty()) {
      return;
    }
    if (text.startsWith(CATEGORY)) {
      category = Category.tag(GiftText.of(text.substring(CATEGORY.length())).text());
      return;
    }
    List<String> tags = new ArrayList<>(block.tags);
    if (!category.isEmpty()) {
      tags.add(category);
    }
    new GiftQuestion(text, block.line, intake).read(block.id, tags);
  }
}
