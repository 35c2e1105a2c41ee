/** Quizzes of Razzia, once called Rahoot. */
package dev.quizline.exchange.razzia;
