package dev.quizline.bench;

import java.io.IOException;

/** What every time is compared with: the least that a Java program can do on a terminal. */
public final class Hello {

  static final String TEXT = "hello> ";

  private Hello() {}

  /** Prints its text; with an argument, it then waits for a key. */
  public static void main(String[] args) throws IOException {
    System.out.print(TEXT);
    System.out.flush();
    if (args.length > 0) {
      System.in.read();
    }
  }
}
