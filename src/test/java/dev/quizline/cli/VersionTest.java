package dev.quizline.cli;

import static dev.quizline.cli.CommandRunAssert.assertThat;

import java.io.File;
import java.nio.file.Path;
import javax.xml.parsers.DocumentBuilderFactory;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.DisplayNameGeneration;
import org.junit.jupiter.api.DisplayNameGenerator.ReplaceUnderscores;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.w3c.dom.Element;
import org.w3c.dom.Node;

@DisplayNameGeneration(ReplaceUnderscores.class)
class VersionTest {

  @Test
  void is_the_one_that_is_built() throws Exception {
    Assertions.assertThat(Version.NUMBER).isEqualTo(ofTheProject());
  }

  /** The pom's own version, which is not that of a dependency. */
  private static String ofTheProject() throws Exception {
    Element project =
        DocumentBuilderFactory.newInstance()
            .newDocumentBuilder()
            .parse(new File("pom.xml"))
            .getDocumentElement();
    for (Node child = project.getFirstChild(); child != null; child = child.getNextSibling()) {
      if (child.getNodeName().equals("version")) {
        return child.getTextContent();
      }
    }
    throw new AssertionError("pom.xml has no version");
  }

  @Test
  void is_what_the_program_says_of_itself(@TempDir Path folder) {
    CommandRun run = new CommandLineFixture(folder).run("--version");
    assertThat(run).exitedWith(ExitStatus.OK).saidNothingOnErr();
    Assertions.assertThat(run.out().strip()).isEqualTo("quizline " + Version.NUMBER);
  }
}
