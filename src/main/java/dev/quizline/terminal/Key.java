package dev.quizline.terminal;

/**
 * What came of waiting for a key.
 *
 * @param name of a pressed key: the character itself, or a word such as {@code left}; else empty
 */
record Key(Type type, String name) {

  enum Type {
    PRESSED,
    /** Nothing was pressed for a while. */
    NOTHING,
    /** Time is up. */
    EXPIRED,
    /** Ctrl-C. */
    INTERRUPTED,
    /** Ctrl-D. */
    END,
    /** The terminal is gone. */
    HUNG_UP
  }

  static final Key NOTHING = new Key(Type.NOTHING, "");
  static final Key EXPIRED = new Key(Type.EXPIRED, "");
  static final Key INTERRUPTED = new Key(Type.INTERRUPTED, "");
  static final Key END = new Key(Type.END, "");
  static final Key HUNG_UP = new Key(Type.HUNG_UP, "");

  static Key pressed(String name) {
    return new Key(Type.PRESSED, name);
  }

  boolean isPressed() {
    return type == Type.PRESSED;
  }
}
