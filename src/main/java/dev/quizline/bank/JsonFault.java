package dev.quizline.bank;

import java.util.regex.Pattern;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.UnexpectedEndOfInputException;

/** What keeps a text from being JSON. */
public final class JsonFault {

  private static final Pattern WHERE = Pattern.compile("\\s*\\([^()]*\\[Source.*");

  private JsonFault() {}

  /** In the parser's words, but for where it was: the line is told apart. */
  public static String sentence(JacksonException fault) {
    if (fault instanceof UnexpectedEndOfInputException) {
      return "this is not JSON: it ends in the midst of a value";
    }
    String words = fault.getOriginalMessage().lines().findFirst().orElse("");
    return "this is not JSON: " + WHERE.matcher(words).replaceFirst("");
  }
}
