/**
 * Notes of Anki: as text, and as a package with a collection in it. A note of ours looks well on a
 * card and tells a reader again what it was made from.
 */
package dev.quizline.exchange.anki;
