package dev.quizline.cli;

import dev.quizline.draft.Article;
import dev.quizline.draft.HtmlArticle;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Finds the article that a command line names, and reads it by what it is. */
final class ArticleSource {

  private static final String STDIN = "-";
  private static final List<String> PAGES = List.of(".html", ".htm", ".xhtml");

  /** A page takes many times its size while it is read. */
  private static final int MOST_PAGE_BYTES = 16 * 1024 * 1024;

  private ArticleSource() {}

  /**
   * @throws Failure it is not there, or not what it seems
   */
  static Article read(String word, Workbench bench) {
    Article article = word.equals(STDIN) ? stdin(bench) : named(word, bench);
    ArticleFile.require(word, article.text(), "draft from");
    return article;
  }

  private static Article stdin(Workbench bench) {
    String text = ArticleFile.text("stdin", new PeekedLines(bench.lines()));
    return isPage(text) ? HtmlArticle.read("stdin", text) : plain("stdin", text);
  }

  private static Article named(String word, Workbench bench) {
    Path file = bench.surroundings().resolve(word);
    if (!Files.exists(file)) {
      throw new Failure(ExitStatus.NOT_FOUND, "There is no file " + word + ".");
    }
    if (Files.isDirectory(file)) {
      throw new Failure(ExitStatus.NOT_FOUND, word + " is a folder, not an article.");
    }
    String name = String.valueOf(file.getFileName());
    if (ArticleFile.ends(word, PAGES)) {
      return HtmlArticle.read(name, ArticleFile.text(word, file, MOST_PAGE_BYTES));
    }
    return plain(name, ArticleFile.text(word, file, ArticleFile.MOST_BYTES));
  }

  private static boolean isPage(String text) {
    String head =
        text.substring(0, Math.min(text.length(), 1024)).stripLeading().toLowerCase(Locale.ROOT);
    return head.startsWith("<!doctype html") || head.startsWith("<html");
  }

  /** Of a Markdown text the first heading is the title. */
  private static Article plain(String name, String text) {
    Optional<String> heading =
        text.lines()
            .limit(40)
            .filter(line -> line.startsWith("# ") && line.length() < 200)
            .map(line -> line.substring(2).strip())
            .filter(line -> !line.isEmpty())
            .findFirst();
    return new Article(name, heading, Optional.empty(), Optional.empty(), text);
  }
}
