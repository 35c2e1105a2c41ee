/**
 * The arithmetic of questions with variables: exact, total and bounded. A formula has no loop and
 * reaches nothing but the variables it is given; what goes wrong in it is a value.
 */
package dev.quizline.quiz.formula;
