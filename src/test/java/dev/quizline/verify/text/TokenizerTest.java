package dev.quizline.verify.text;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class TokenizerTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '~',
      value = {
        "J. V. Jones wrote it. She did. | j v jones wrote it . she did .",
        "Born on Feb. 6 in St. Louis. | born on feb 6 in st louis .",
        "Truffaut's score; Jones' song | truffaut s score ; jones s song",
        "It’s Émile O’Donnell | it is emile odonnell",
        "a black-and-white film | a black and white film",
        "grossed $64,000 on 28,1957 | grossed $ 64,000 on 28 , 1957",
        "ASQ (Admin. Sci. Q.) is it | asq ( admin sci q ) is it",
        "Really? Yes! | really ? yes .",
        "He didn't | he didnt",
      })
  void texts_are_taken_apart(String text, String words) {
    List<String> found = new ArrayList<>();
    for (Token token : Tokenizer.tokens(text)) {
      found.add(token.word());
    }

    assertThat(String.join(" ", found)).isEqualTo(words);
  }
}
