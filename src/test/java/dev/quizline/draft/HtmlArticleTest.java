package dev.quizline.draft;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@DisplayNameGeneration(ReplaceUnderscores.class)
class HtmlArticleTest {

  private static String text(String html) {
    return HtmlArticle.read("page.html", html).text();
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "<p>One <b>two</b> three.</p><p>Four.</p> | One two three.;;Four.;",
        "<h1>Title</h1><h2>Part</h2>Words. | # Title;;## Part;;Words.;",
        "<ul><li>One.<li><p>Two.</p></ul> | - One.;;- Two.;",
        "<p>A&amp;B &lt;c&gt; d&nbsp;e</p> | A&B <c> d e;",
        "<p>a<script>x</script>b</p><style>y</style> | ab;",
        "<nav>menu</nav><aside>more</aside><p hidden>no</p>Text | Text;",
        "<p>line<br>break</p> | line break;",
        "<header>Site</header><article>Here.</article><footer>There.</footer> | Here.;",
      })
  void keeps_the_words_and_what_parts_them(String html, String text) {
    assertThat(text(html)).isEqualTo(text.replace(";", "\n"));
  }

  @Test
  void knows_what_the_page_says_of_itself() {
    Article article =
        HtmlArticle.read(
            "p.html",
            "<title> On\nships </title><meta name=author content=' Ada '>"
                + "<link rel=canonical href='javascript:alert(1)'>Words.");
    assertThat(article.title()).contains("On ships");
    assertThat(article.author()).contains("Ada");
    assertThat(article.url()).isEmpty();
  }

  @Test
  void reads_a_page_that_nests_deeper_than_any_stack() {
    String deep = "<div>".repeat(50_000) + "<p>Here." + "</div>".repeat(50_000);
    assertThat(text(deep)).isEqualTo("Here.\n");
  }
}
