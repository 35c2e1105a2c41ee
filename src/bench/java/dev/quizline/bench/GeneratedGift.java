package dev.quizline.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;

/** Questions in GIFT as a course has them: choices, judgements, typed answers and numbers. */
final class GeneratedGift {

  private static final String[] FORMS = {
    """
    // [id:sum-%1$06d] [tag:sums]
    ::Sum %1$d::Which of these numbers is %2$d added to %1$d?{
    	=%3$d
    	~%4$d
    	~%5$d
    	~%6$d
    	####Adding is counting on\\: from %1$d you count %2$d steps.
    }
    """,
    """
    // [id:order-%1$06d] [tag:sums] [tag:difficulty:easy]
    ::Order %1$d::The number %3$d is greater than %1$d, and the difference is %2$d.{TRUE####Take %1$d away.}
    """,
    """
    // [id:next-%1$06d]
    ::Next %1$d::Write the whole number that lies %2$d steps above %1$d.{
    	=%%100%%%3$d
    	=%%100%%exactly %3$d
    }
    """,
    """
    // [id:value-%1$06d]
    ::Value %1$d::How much is %1$d and %2$d together, to the nearest one?{#
    	=%%100%%%3$d:1
    }
    """
  };

  private GeneratedGift() {}

  static Path write(Path file, int questions) throws IOException {
    try (BufferedWriter out = Files.newBufferedWriter(file)) {
      for (int number = 1; number <= questions; number++) {
        int step = 3 + number % 7;
        int sum = number + step;
        out.write(
            String.format(
                Locale.ROOT,
                FORMS[number % FORMS.length],
                number,
                step,
                sum,
                sum + 1,
                sum + 2,
                sum + 10));
        out.newLine();
      }
    }
    return file;
  }
}
