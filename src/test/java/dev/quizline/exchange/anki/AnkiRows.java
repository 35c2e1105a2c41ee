package dev.quizline.exchange.anki;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.sqlite.SQLiteConnection;

/** What a collection of Anki holds, a row a line. */
public final class AnkiRows {

  private static final List<String> QUERIES =
      List.of(
          "SELECT * FROM notes ORDER BY id",
          "SELECT * FROM cards ORDER BY id",
          "SELECT * FROM col");

  private AnkiRows() {}

  public static boolean isDatabase(byte[] bytes) {
    return new String(bytes, StandardCharsets.ISO_8859_1).startsWith("SQLite format 3");
  }

  public static String of(byte[] database) {
    StringBuilder text = new StringBuilder();
    try (Connection connection = DriverManager.getConnection("jdbc:sqlite::memory:");
        Statement statement = connection.createStatement()) {
      connection.unwrap(SQLiteConnection.class).deserialize("main", database);
      for (String query : QUERIES) {
        text.append("-- ").append(query).append('\n');
        rows(statement, query, text);
      }
    } catch (SQLException e) {
      throw new AssertionError(e);
    }
    return text.toString();
  }

  private static void rows(Statement statement, String query, StringBuilder text)
      throws SQLException {
    try (ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        for (int i = 1; i <= rows.getMetaData().getColumnCount(); i++) {
          String cell = String.valueOf(rows.getString(i)).replace('\u001f', '|');
          text.append(i > 1 ? " ; " : "").append(cell);
        }
        text.append('\n');
      }
    }
  }
}
