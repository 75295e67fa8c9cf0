package app.tremplin;

import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;

/// What is in the tables of a workspace whose changes can be taken back, value by value.
public final class Rows {

    private static final List<String> TABLES = List.of(
            "volunteer",
            "volunteer_email",
            "mission",
            "mission_attachment",
            "received_badge",
            "received_endorsement",
            "known_issuer",
            "cv_edit",
            "cv_choice");

    private Rows() {}

    /// One line for each row, with its rowid.
    public static List<String> of(Path workspace) throws SQLException {
        List<String> rows = new ArrayList<>();
        try (Connection connection = DriverManager.getConnection("jdbc:sqlite:" + workspace.resolve("tremplin.db"));
                Statement statement = connection.createStatement()) {
            for (String table : TABLES) {
                try (ResultSet set = statement.executeQuery("SELECT rowid, * FROM " + table + " ORDER BY rowid")) {
                    while (set.next()) {
                        StringBuilder row = new StringBuilder(table);
                        for (int i = 1; i <= set.getMetaData().getColumnCount(); i++) {
                            row.append('|').append(set.getString(i));
                        }
                        rows.add(row.toString());
                    }
                }
            }
        }
        return rows;
    }
}
