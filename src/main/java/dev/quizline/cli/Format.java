package dev.quizline.cli;

/** How a report is written. */
enum Format {
  text,
  json,
  jsonl
}
