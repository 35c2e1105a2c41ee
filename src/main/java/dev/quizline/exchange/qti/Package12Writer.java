package dev.quizline.exchange.qti;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.exchange.FormatWriter;
import dev.quizline.exchange.Loss;
import dev.quizline.exchange.Losses;
import dev.quizline.exchange.SteadyZip;
import dev.quizline.exchange.xml.XmlOutput;
import java.io.BufferedWriter;
import java.io.IOException;
import java.io.OutputStream;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;

/**
 * Writes a package of version 1.2 as Canvas imports it: the assessment, its settings and a manifest
 * that names both. Identifiers come from the bank's name, so that a second import is known to be of
 * the same quiz.
 */
public final class Package12Writer implements FormatWriter {

  private static final String CANVAS = "http://canvas.instructure.com/xsd/cccv1p0";

  private final SteadyZip zip;
  private final Losses losses;
  private Writer text;
  private XmlOutput xml;
  private String ident = "";
  private String title = "";

  public Package12Writer(OutputStream out, Losses losses) {
    this.zip = new SteadyZip(out);
    this.losses = losses;
  }

  @Override
  public void begin(Bank header) throws IOException {
    ident = Identifier.of("assessment", header.name());
    title = header.title();
    text = new BufferedWriter(new OutputStreamWriter(zip.begin(file()), StandardCharsets.UTF_8));
    xml =
        new XmlOutput(text)
            .open("questestinterop", "xmlns", "http://www.imsglobal.org/xsd/ims_qtiasiv1p2")
            .open("assessment", "ident", ident, "title", title)
            .open("section", "ident", "root_section");
  }

  @Override
  public void question(BankQuestion asked) throws IOException {
    if (Shapes12.isHeld(asked.question())) {
      new Item12Writer(xml, losses).write(asked.question());
    } else {
      losses.add(
          Loss.ofQuestion(
              asked.question().id(), "a text with gaps to type in and gaps to choose in"));
    }
  }

  @Override
  public void end() throws IOException {
    xml.close().close().close();
    text.flush();
    zip.endEntry();
    zip.put(settingsFile(), settings());
    zip.put("imsmanifest.xml", manifest());
    // Canvas looks for this folder to tell its own packages from others.
    zip.put("non_cc_assessments/", "");
    zip.finish();
  }

  private String file() {
    return ident + "/" + ident + ".xml";
  }

  private String settingsFile() {
    return ident + "/assessment_meta.xml";
  }

  /** The quiz's own identifier stands outside, that of its assignment within; never swapped. */
  private CharSequence settings() throws IOException {
    StringBuilder text = new StringBuilder();
    new XmlOutput(text)
        .open("quiz", "identifier", ident, "xmlns", CANVAS)
        .leaf("title", title)
        .leaf("description", "")
        .leaf("shuffle_answers", "true")
        .leaf("scoring_policy", "keep_highest")
        .leaf("quiz_type", "assignment")
        .open("assignment", "identifier", Identifier.of("assignment", ident))
        .leaf("title", title)
        .leaf("grading_type", "points")
        .leaf("submission_types", "online_quiz")
        .close()
        .close();
    return text;
  }

  private CharSequence manifest() throws IOException {
    String settings = Identifier.of("settings", ident);
    StringBuilder text = new StringBuilder();
    new XmlOutput(text)
        .open(
            "manifest",
            "identifier",
            Identifier.of("manifest", ident),
            "xmlns",
            "http://www.imsglobal.org/xsd/imsccv1p1/imscp_v1p1")
        .open("metadata")
        .leaf("schema", "IMS Content")
        .leaf("schemaversion", "1.1.3")
        .close()
        .empty("organizations")
        .open("resources")
        .open("resource", "identifier", ident, "type", "imsqti_xmlv1p2")
        .empty("file", "href", file())
        .empty("dependency", "identifierref", settings)
        .close()
        .open(
            "resource",
            "identifier",
            settings,
            "type",
            "associatedcontent/imscc_xmlv1p1/learning-application-resource",
            "href",
            settingsFile())
        .empty("file", "href", settingsFile())
        .close()
        .close()
        .close();
    return text;
  }
}
