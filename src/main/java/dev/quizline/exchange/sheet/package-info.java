/**
 * Questions in tables: comma-separated files, spreadsheets, and the spreadsheet of Kahoot. Which
 * column means what is found out from the row of headers, whatever tool wrote it.
 */
package dev.quizline.exchange.sheet;
