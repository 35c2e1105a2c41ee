/** XML as the formats need it: read without document types or entities, written with indents. */
package dev.quizline.exchange.xml;
