package dev.quizline.exchange.anki;

import dev.quizline.exchange.json.JsonObject;
import dev.quizline.exchange.json.JsonRows;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.sqlite.SQLiteConnection;

/**
 * A collection of Anki, schema 11, in memory. It comes from anywhere, so its tables must be plain
 * ones: a view or a virtual table could compute for ever.
 */
final class AnkiCollection implements AutoCloseable {

  /** Takes notes. */
  @FunctionalInterface
  interface Taker {
    void note(AnkiNote note, long id) throws IOException;
  }

  static final String FIELD_SEPARATOR = "\u001F";

  private static final Set<String> TABLES = Set.of("cards", "col", "notes");
  private static final Pattern UNFIT =
      Pattern.compile("(?is).*\\b(?:virtual|generated|as\\s*\\().*");
  private static final int CLOZE = 1;

  private final Connection connection;

  private AnkiCollection(Connection connection) {
    this.connection = connection;
  }

  static AnkiCollection of(byte[] database) throws SQLException {
    Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
    try (Statement statement = connection.createStatement()) {
      connection.unwrap(SQLiteConnection.class).deserialize("main", database);
      statement.execute("PRAGMA trusted_schema = OFF");
      statement.execute("PRAGMA cell_size_check = ON");
      statement.execute("PRAGMA query_only = ON");
      return new AnkiCollection(connection);
    } catch (SQLException e) {
      connection.close();
      throw e;
    }
  }

  /** Why it cannot be read; empty where it can. */
  Optional<String> fault() throws SQLException {
    Set<String> missing = new TreeSet<>(TABLES);
    try (Statement statement = connection.createStatement();
        ResultSet rows =
            statement.executeQuery("SELECT name, sql FROM sqlite_master WHERE type = 'table'")) {
      while (rows.next()) {
        String sql = String.valueOf(rows.getString(2));
        if (!UNFIT.matcher(sql).matches()) {
          missing.remove(rows.getString(1));
        }
      }
    }
    return missing.isEmpty()
        ? Optional.empty()
        : Optional.of("this is no collection of Anki: it lacks " + String.join(", ", missing));
  }

  /** Every note, in the order of their numbers. */
  void notes(Taker taker) throws SQLException, IOException {
    Map<String, JsonObject> models = objects("models");
    Map<String, JsonObject> decks = objects("decks");
    Map<Long, String> deckOf = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet cards = statement.executeQuery("SELECT nid, did FROM cards")) {
      while (cards.next()) {
        deckOf.putIfAbsent(cards.getLong(1), cards.getString(2));
      }
    }
    try (Statement statement = connection.createStatement();
        ResultSet notes =
            statement.executeQuery("SELECT id, guid, mid, tags, flds FROM notes ORDER BY id")) {
      while (notes.next()) {
        long id = notes.getLong(1);
        boolean cloze =
            Optional.ofNullable(models.get(text(notes, 3)))
                .flatMap(model -> model.number("type"))
                .filter(type -> type.compareTo(BigDecimal.valueOf(CLOZE)) == 0)
                .isPresent();
        String deck =
            Optional.ofNullable(decks.get(String.valueOf(deckOf.get(id))))
                .flatMap(found -> found.text("name"))
                .filter(name -> !name.equals("Default"))
                .orElse("");
        List<String> fields = List.of(text(notes, 5).split(FIELD_SEPARATOR, -1));
        List<String> tags =
            Pattern.compile("\\s+")
                .splitAsStream(text(notes, 4))
                .filter(t -> !t.isEmpty())
                .toList();
        taker.note(new AnkiNote(text(notes, 2), cloze, deck, tags, fields), id);
      }
    }
  }

  private static String text(ResultSet row, int column) throws SQLException {
    return Optional.ofNullable(row.getString(column)).orElse("");
  }

  /** What a column of the collection's one row holds: objects by their number. */
  private Map<String, JsonObject> objects(String column) throws SQLException {
    Map<String, JsonObject> objects = new HashMap<>();
    try (Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery("SELECT " + column + " FROM col")) {
      if (rows.next()) {
        JsonRows.object(text(rows, 1))
            .ifPresent(
                all ->
                    all.values()
                        .keySet()
                        .forEach(key -> all.object(key).ifPresent(o -> objects.put(key, o))));
      }
    }
    return objects;
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
