package dev.quizline.exchange.qti;

import dev.quizline.bank.Bank;
import dev.quizline.bank.BankQuestion;
import dev.quizline.exchange.FormatWriter;
import dev.quizline.exchange.Losses;
import dev.quizline.exchange.SteadyZip;
import dev.quizline.exchange.xml.XmlOutput;
import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;

/** Writes a package of version 2.1: a file an item, a test that lists them, a manifest. */
public final class Package21Writer implements FormatWriter {

  private static final String QTI = "http://www.imsglobal.org/xsd/imsqti_v2p1";
  private static final String TEST = "test.xml";

  private final SteadyZip zip;
  private final Losses losses;
  private final List<String> items = new ArrayList<>();
  private String title = "";
  private String ident = "";

  public Package21Writer(OutputStream out, Losses losses) {
    this.zip = new SteadyZip(out);
    this.losses = losses;
  }

  @Override
  public void begin(Bank header) {
    title = header.title();
    ident = Identifier.of("test", header.name());
  }

  @Override
  public void question(BankQuestion asked) throws IOException {
    items.add(Item21.OUR_PREFIX + asked.question().id());
    StringBuilder text = new StringBuilder();
    new Item21Writer(new XmlOutput(text), QTI, losses).write(asked.question());
    zip.put(file(items.size()), text);
  }

  /** Numbered, for ids that differ in case alone are one on many disks. */
  private static String file(int number) {
    return "items/item-" + number + ".xml";
  }

  @Override
  public void end() throws IOException {
    zip.put(TEST, test());
    zip.put("imsmanifest.xml", manifest());
    zip.finish();
  }

  private CharSequence test() throws IOException {
    StringBuilder text = new StringBuilder();
    XmlOutput xml =
        new XmlOutput(text)
            .open("assessmentTest", "xmlns", QTI, "identifier", ident, "title", title)
            .open(
                "testPart",
                "identifier",
                "part-1",
                "navigationMode",
                "nonlinear",
                "submissionMode",
                "individual")
            .open(
                "assessmentSection", "identifier", "section-1", "title", title, "visible", "true");
    for (int i = 0; i < items.size(); i++) {
      xml.empty("assessmentItemRef", "identifier", items.get(i), "href", file(i + 1));
    }
    xml.close().close().close();
    return text;
  }

  private CharSequence manifest() throws IOException {
    StringBuilder text = new StringBuilder();
    XmlOutput xml =
        new XmlOutput(text)
            .open(
                "manifest",
                "xmlns",
                "http://www.imsglobal.org/xsd/imscp_v1p1",
                "identifier",
                Identifier.of("manifest", ident))
            .open("metadata")
            .leaf("schema", "QTIv2.1 Package")
            .leaf("schemaversion", "1.0.0")
            .close()
            .empty("organizations")
            .open("resources");
    xml.open("resource", "identifier", ident, "type", "imsqti_test_xmlv2p1", "href", TEST);
    xml.empty("file", "href", TEST);
    for (String item : items) {
      xml.empty("dependency", "identifierref", item);
    }
    xml.close();
    for (int i = 0; i < items.size(); i++) {
      String file = file(i + 1);
      xml.open("resource", "identifier", items.get(i), "type", "imsqti_item_xmlv2p1", "href", file)
          .empty("file", "href", file)
          .close();
    }
    xml.close().close();
    return text;
  }
}
