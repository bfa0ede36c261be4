package maxis.runtime.cli;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of a query as a table of text. */
final class ResultTable {
    private static final int WIDEST = 80;

    private ResultTable() {}

    static String of(ResultSet rows) throws SQLException {
        var meta = rows.getMetaData();
        int columns = meta.getColumnCount();
        var table = new ArrayList<List<String>>();
        var head = new ArrayList<String>();
        for (int column = 1; column <= columns; column++) {
            head.add(meta.getColumnLabel(column));
        }
        table.add(head);
        while (rows.next()) {
            var line = new ArrayList<String>();
            for (int column = 1; column <= columns; column++) {
                var value = rows.getString(column);
                line.add(value == null ? "" : value.replace("\n", "\\n"));
            }
            table.add(line);
        }
        int count = table.size() - 1;
        return print(table, widths(table)) + "\n(" + count + (count == 1 ? " row)" : " rows)");
    }

    private static int[] widths(List<List<String>> table) {
        return IntStream.range(0, table.getFirst().size())
                .map(column ->
                        table.stream()
                                .mapToInt(line -> Math.min(WIDEST, line.get(column).length()))
                                .max()
                                .orElse(0))
                .toArray();
    }

    private static String print(List<List<String>> table, int[] widths) {
        var lines = new ArrayList<String>();
        table.forEach(line ->
                lines.add(
                        IntStream.range(0, widths.length)
                                .mapToObj(column -> pad(line.get(column), widths[column]))
                                .collect(Collectors.joining(" | "))
                                .stripTrailing()));
        lines.add(1, IntStream.of(widths).mapToObj("-"::repeat).collect(Collectors.joining("-+-")));
        return String.join("\n", lines);
    }

    private static String pad(String text, int width) {
        return text + " ".repeat(Math.max(0, width - text.length()));
    }
}
