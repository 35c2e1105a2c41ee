package dev.quizline.exchange.anki;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.sqlite.SQLiteConnection;

/**
 * A collection of Anki in the making, schema 11: tables as Anki 2.0 made them, read to this day.
 */
final class NewCollection implements AutoCloseable {

  private static final Pattern GAP = Pattern.compile("\\{\\{c(\\d{1,3})::");

  private static final List<String> SCHEMA =
      List.of(
          "CREATE TABLE col (id integer primary key, crt integer not null, mod integer not null,"
              + " scm integer not null, ver integer not null, dty integer not null,"
              + " usn integer not null, ls integer not null, conf text not null,"
              + " models text not null, decks text not null, dconf text not null,"
              + " tags text not null)",
          "CREATE TABLE notes (id integer primary key, guid text not null, mid integer not null,"
              + " mod integer not null, usn integer not null, tags text not null,"
              + " flds text not null, sfld integer not null, csum integer not null,"
              + " flags integer not null, data text not null)",
          "CREATE TABLE cards (id integer primary key, nid integer not null, did integer not null,"
              + " ord integer not null, mod integer not null, usn integer not null,"
              + " type integer not null, queue integer not null, due integer not null,"
              + " ivl integer not null, factor integer not null, reps integer not null,"
              + " lapses integer not null, left integer not null, odue integer not null,"
              + " odid integer not null, flags integer not null, data text not null)",
          "CREATE TABLE revlog (id integer primary key, cid integer not null, usn integer not null,"
              + " ease integer not null, ivl integer not null, lastIvl integer not null,"
              + " factor integer not null, time integer not null, type integer not null)",
          "CREATE TABLE graves (usn integer not null, oid integer not null, type integer not null)",
          "CREATE INDEX ix_notes_usn ON notes (usn)",
          "CREATE INDEX ix_cards_usn ON cards (usn)",
          "CREATE INDEX ix_revlog_usn ON revlog (usn)",
          "CREATE INDEX ix_cards_nid ON cards (nid)",
          "CREATE INDEX ix_cards_sched ON cards (did, queue, due)",
          "CREATE INDEX ix_revlog_cid ON revlog (cid)",
          "CREATE INDEX ix_notes_csum ON notes (csum)");

  private final Connection connection;
  private final PreparedStatement notes;
  private final PreparedStatement cards;
  private final long deck;
  private final long changed;
  private int added;
  private int dealt;

  NewCollection(String deckName, Instant changed) throws SQLException {
    this.deck = AnkiGuid.number("deck " + deckName);
    this.changed = changed.getEpochSecond();
    connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    connection.setAutoCommit(false);
    try (Statement statement = connection.createStatement()) {
      for (String table : SCHEMA) {
        statement.execute(table);
      }
    }
    describe(deckName);
    notes = connection.prepareStatement("INSERT INTO notes VALUES (?,?,?,?,-1,?,?,?,0,0,'')");
    cards =
        connection.prepareStatement(
            "INSERT INTO cards VALUES (?,?,?,?,?,-1,0,0,?,0,0,0,0,0,0,0,0,'')");
  }

  private void describe(String deckName) throws SQLException {
    AnkiModels models = new AnkiModels(deckName, deck, changed);
    try (PreparedStatement col =
        connection.prepareStatement("INSERT INTO col VALUES (1,?,?,?,11,0,0,0,?,?,?,?,'{}')")) {
      set(col, changed, changed * 1000, changed * 1000);
      col.setString(4, models.settings());
      col.setString(5, models.noteTypes());
      col.setString(6, models.decks());
      col.setString(7, models.deckSettings());
      col.execute();
    }
  }

  /**
   * Numbers tell the order only: Anki knows a note by its guid, and moves numbers that are taken.
   */
  void add(AnkiNote note) throws SQLException {
    long id = deck + ++added;
    set(notes, id);
    notes.setString(2, note.guid());
    notes.setLong(3, note.isCloze() ? AnkiModels.CLOZE : AnkiModels.BASIC);
    notes.setLong(4, changed);
    notes.setString(5, note.tags().isEmpty() ? "" : " " + String.join(" ", note.tags()) + " ");
    notes.setString(6, String.join(AnkiCollection.FIELD_SEPARATOR, note.fields()));
    notes.setString(7, note.field(0));
    notes.execute();
    for (int card : cardsOf(note)) {
      set(cards, deck + ++dealt, id, deck, card, changed, added);
      cards.execute();
    }
  }

  /** One, or one for each gap. */
  private static Set<Integer> cardsOf(AnkiNote note) {
    if (!note.isCloze()) {
      return Set.of(0);
    }
    Set<Integer> cards = new TreeSet<>();
    Matcher gap = GAP.matcher(note.field(0));
    while (gap.find()) {
      cards.add(Integer.parseInt(gap.group(1)) - 1);
    }
    return cards;
  }

  private static void set(PreparedStatement statement, long... values) throws SQLException {
    for (int i = 0; i < values.length; i++) {
      statement.setLong(i + 1, values[i]);
    }
  }

  /** The whole as the file that SQLite would write. */
  byte[] bytes() throws SQLException {
    connection.commit();
    return connection.unwrap(SQLiteConnection.class).serialize("main");
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
