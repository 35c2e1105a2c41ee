package dev.quizline.terminal;

import java.util.List;

/** Something to show, whatever it is shown on: a terminal may be resized, and shows it anew. */
@FunctionalInterface
interface View {

  List<Line> in(Look look);
}
