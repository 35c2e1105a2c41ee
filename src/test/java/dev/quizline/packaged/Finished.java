package dev.quizline.packaged;

/** What a process left behind: its exit code and all it printed. */
public record Finished(int exit, String out, String err) {}
