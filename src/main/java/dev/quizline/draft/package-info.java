/**
 * Makes questions out of what an article says and a reference bears out: {@link
 * dev.quizline.draft.Drafter} is the way in. The checker decides what ships.
 */
package dev.quizline.draft;
