/** Moodle's own formats: GIFT, its XML, and Aiken, read and written as Moodle does it. */
package dev.quizline.exchange.moodle;
