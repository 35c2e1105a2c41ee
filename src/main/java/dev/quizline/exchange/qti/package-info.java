/**
 * Packages of the IMS Question and Test Interoperability specification: version 1.2 as Canvas reads
 * and writes it, and version 2.1.
 */
package dev.quizline.exchange.qti;
