/**
 * References, claims and verdicts: what a reference with sources says of a claim, and what follows
 * for a statement and for the key of a question. Pure functions over values.
 */
package dev.quizline.verify;
