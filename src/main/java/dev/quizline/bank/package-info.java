/**
 * Banks and references from and to YAML. Every problem is collected with file, line and column;
 * nothing stops at the first.
 */
package dev.quizline.bank;
