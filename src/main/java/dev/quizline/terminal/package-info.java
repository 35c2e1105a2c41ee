/**
 * Everything that a person sees in a terminal: roles, widths and views (a model in, lines out; they
 * never print), the interactive screens and the plain ones.
 */
package dev.quizline.terminal;
