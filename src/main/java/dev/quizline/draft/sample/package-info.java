/**
 * From banks to papers: which items, in which order, arranged how. Pure: the same items, wishes and
 * seed give the same papers everywhere.
 */
package dev.quizline.draft.sample;
