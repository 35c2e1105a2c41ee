package dev.quizline.exchange.paper;

import java.io.IOException;

/** Sets papers in one format. */
public interface PaperWriter {

  /** The whole document. */
  void write(Sheet sheet, Appendable out) throws IOException;

  /** A page that leads to all papers of a folder. */
  void overview(Overview overview, Appendable out) throws IOException;
}
