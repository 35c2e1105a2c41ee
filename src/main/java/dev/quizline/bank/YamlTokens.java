package dev.quizline.bank;

import java.io.Reader;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.events.CollectionStartEvent;
import org.snakeyaml.engine.v2.events.NodeEvent;
import org.snakeyaml.engine.v2.events.ScalarEvent;
import org.snakeyaml.engine.v2.exceptions.Mark;
import tools.jackson.core.ErrorReportConfiguration;
import tools.jackson.core.JsonEncoding;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamWriteConstraints;
import tools.jackson.core.io.ContentReference;
import tools.jackson.core.io.IOContext;
import tools.jackson.core.util.BufferRecycler;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Jackson's YAML tokens with what it keeps to itself: whether a scalar is quoted, and the anchors
 * that it silently drops ({@code answer: &Co Ltd} would be read as "Ltd"). Scalars stay the text
 * that was written; no pattern is tried on them, which also saves time at the start.
 */
final class YamlTokens extends YAMLParser {

  /** Far beyond what a bank or reference needs, far within what a stack holds. */
  static final int MAX_DEPTH = 64;

  /**
   * The scanner copies what it holds of a long word each time it fills its buffer. A buffer in
   * proportion to the file keeps that work in proportion too, whatever garbage the file is.
   */
  private static final int LEAST_BUFFER = 4 * 1024;

  private static final int MOST_BUFFER = 1024 * 1024;

  YamlTokens(Reader reader, int codePoints) {
    super(
        ObjectReadContext.empty(),
        context(),
        new BufferRecycler(),
        0,
        0,
        LoadSettings.builder()
            .setCodePointLimit(Math.max(1, codePoints))
            .setBufferSize(Math.min(Math.max(LEAST_BUFFER, codePoints / 64), MOST_BUFFER))
            .build(),
        reader);
  }

  private static IOContext context() {
    return new IOContext(
        StreamReadConstraints.builder().maxNestingDepth(MAX_DEPTH).build(),
        StreamWriteConstraints.defaults(),
        ErrorReportConfiguration.defaults(),
        new BufferRecycler(),
        ContentReference.unknown(),
        true,
        JsonEncoding.UTF8);
  }

  @Override
  protected JsonToken _decodeScalar(ScalarEvent scalar) {
    _textValue = scalar.getValue();
    return JsonToken.VALUE_STRING;
  }

  /** Of the current token; 0 where there is none yet. */
  int line() {
    return _lastEvent == null ? 0 : mark().getLine() + 1;
  }

  int column() {
    return _lastEvent == null ? 0 : mark().getColumn() + 1;
  }

  private Mark mark() {
    return _lastEvent.getStartMark().orElseThrow();
  }

  boolean isPlain() {
    return _lastEvent instanceof ScalarEvent scalar && scalar.isPlain();
  }

  boolean hasAnchor() {
    return _lastEvent instanceof NodeEvent node && node.getAnchor().isPresent();
  }

  boolean hasTag() {
    if (_lastEvent instanceof ScalarEvent scalar) {
      return scalar.getTag().isPresent();
    }
    return _lastEvent instanceof CollectionStartEvent start && start.getTag().isPresent();
  }
}
