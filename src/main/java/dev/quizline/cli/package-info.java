/**
 * The command line: a class for each command (options, then a short {@code call}), the REPL's loop,
 * and, each in one place, exit codes and error reporting.
 */
package dev.quizline.cli;
