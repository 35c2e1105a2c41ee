package dev.quizline.exchange.qti;

import dev.quizline.exchange.BoundedZip;
import dev.quizline.exchange.Foreign;
import dev.quizline.exchange.FormatReader;
import dev.quizline.exchange.Head;
import dev.quizline.exchange.Intake;
import dev.quizline.exchange.Loss;
import dev.quizline.exchange.xml.XmlElement;
import dev.quizline.exchange.xml.XmlItems;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import java.util.Set;
import java.util.zip.ZipException;
import javax.xml.stream.XMLStreamException;

/**
 * Reads a package of either version, for a person need not know which it is: the manifest says what
 * each of its files holds.
 */
public final class QtiReader implements FormatReader {

  private static final String MANIFEST = "imsmanifest.xml";

  /** Outermost elements of items: of version 1.2, of 2.1 and 2.2. */
  private static final Set<String> ITEMS = Set.of("item", "assessmentItem");

  private static final Set<String> WITH_TITLE = Set.of("assessment", "assessmentTest");

  private final boolean canvas;

  private QtiReader(boolean canvas) {
    this.canvas = canvas;
  }

  /** Recognises packages of version 1.2. */
  public static QtiReader ofVersion12() {
    return new QtiReader(true);
  }

  /** Recognises packages of version 2.1. */
  public static QtiReader ofVersion21() {
    return new QtiReader(false);
  }

  @Override
  public boolean recognises(Head head) {
    boolean ofCanvas =
        head.entries().stream()
            .anyMatch(
                name ->
                    name.startsWith("non_cc_assessments/") || name.endsWith("assessment_meta.xml"));
    return head.holds(MANIFEST) && ofCanvas == canvas;
  }

  @Override
  public void read(Foreign file, Intake intake) throws IOException {
    try (BoundedZip zip = BoundedZip.open(file.path())) {
      Optional<String> manifest =
          zip.names().stream()
              .filter(name -> name.equals(MANIFEST) || name.endsWith("/" + MANIFEST))
              .findFirst();
      if (manifest.isEmpty()) {
        intake.malformed("", "this package has no " + MANIFEST + ", which would say what it holds");
      } else {
        new Package(zip, intake).read(manifest.get());
      }
    } catch (ZipException e) {
      intake.malformed("", "this is no package that can be read: " + e.getMessage());
    }
  }

  /** A place in a file of the package, for the report. */
  static String place(String file, int line) {
    return file + ", line " + line;
  }

  private record Package(BoundedZip zip, Intake intake) {

    private void read(String manifest) throws IOException {
      Optional<XmlElement> root = root(manifest);
      if (root.isEmpty()) {
        return;
      }
      String folder = manifest.substring(0, manifest.length() - MANIFEST.length());
      for (XmlElement resource : root.get().all("resource")) {
        String type = resource.attribute("type");
        if (type.startsWith("imsqti_")) {
          items(folder, resource);
        } else if (type.equals("webcontent")) {
          intake.lost(new Loss(Loss.BANK, "files", "a picture or another file", Loss.LEFT_OUT));
        }
      }
    }

    private Optional<XmlElement> root(String manifest) throws IOException {
      try (InputStream in = zip.entry(manifest).orElseThrow()) {
        return Optional.of(XmlItems.whole(in));
      } catch (XMLStreamException e) {
        malformed(manifest, e);
        return Optional.empty();
      }
    }

    private void items(String folder, XmlElement resource) throws IOException {
      String named = resource.attribute("href");
      String href =
          named.isEmpty()
              ? resource.child("file").map(file -> file.attribute("href")).orElse("")
              : named;
      Optional<InputStream> entry = zip.entry(folder + href);
      if (entry.isEmpty()) {
        intake.malformed(
            place(MANIFEST, resource.line()), "\"" + href + "\" is not in the package");
        return;
      }
      try (InputStream in = entry.get();
          XmlItems items = new XmlItems(in)) {
        Optional<XmlElement> item = items.next(ITEMS, WITH_TITLE);
        while (item.isPresent() && !intake.isFull()) {
          item(folder + href, item.get());
          item = items.next(ITEMS, WITH_TITLE);
        }
      } catch (XMLStreamException e) {
        malformed(folder + href, e);
      }
    }

    private void item(String file, XmlElement item) throws IOException {
      switch (item.name()) {
        case "item" -> new Item12(file, item, intake).read();
        case "assessmentItem" -> new Item21(file, item, intake).read();
        default -> intake.title(item.attribute("title"));
      }
    }

    private void malformed(String file, XMLStreamException fault) {
      intake.malformed(place(file, XmlItems.line(fault)), XmlItems.sentence(fault));
    }
  }
}
