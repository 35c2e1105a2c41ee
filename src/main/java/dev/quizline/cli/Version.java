package dev.quizline.cli;

/** The program's version; a test holds it against the build's. */
public final class Version {

  public static final String NUMBER = "0.1.0";

  private Version() {}
}
