/**
 * A quiz that several people play at once, live: the room as a value, the host that serves it, and
 * what is kept of it.
 */
package dev.quizline.classroom;
