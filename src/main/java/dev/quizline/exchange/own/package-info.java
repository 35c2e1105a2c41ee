/** Our own model as JSON and as YAML. */
package dev.quizline.exchange.own;
