package maxis.runtime.cli;

import maxis.runtime.bootstrap.Program;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "sql",
        description =
                "Opens a session in the database as the owner of the tables; the time zone is UTC.",
        mixinStandardHelpOptions = true)
final class SqlCommand implements Callable<Integer> {
    @Mixin ConfigurationOption options = new ConfigurationOption();

    @Option(
            names = "-c",
            paramLabel = "SQL",
            description = "Runs this and ends; may be given more than once.")
    List<String> statements = new ArrayList<>();

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws SQLException, IOException {
        var installation = options.installation();
        var configuration = options.load(installation, spec.commandLine().getErr());
        // A database without roles and schema would have nothing to show.
        try (var program = Program.open(installation, configuration, options.roles(), true);
                var connection = program.storage().connectAsOwner()) {
            return statements.isEmpty() ? converse(connection) : runAll(connection);
        }
    }

    private int runAll(Connection connection) {
        for (var statement : statements) {
            if (!run(connection, statement)) {
                return 1;
            }
        }
        return 0;
    }

    private int converse(Connection connection) throws IOException {
        var out = spec.commandLine().getOut();
        out.println(
                "Statements end with a semicolon, the session with \\q or the end of the input.");
        out.flush();
        var statement = new StringBuilder();
        var in = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        for (var line = in.readLine();
                line != null && !line.strip().equals("\\q");
                line = in.readLine()) {
            statement.append(line).append('\n');
            if (line.stripTrailing().endsWith(";")) {
                run(connection, statement.toString());
                statement.setLength(0);
            }
        }
        return 0;
    }

    private boolean run(Connection connection, String sql) {
        var out = spec.commandLine().getOut();
        try (var statement = connection.createStatement()) {
            boolean hasRows = statement.execute(sql);
            while (hasRows || statement.getUpdateCount() >= 0) {
                out.println(
                        hasRows
                                ? ResultTable.of(statement.getResultSet())
                                : statement.getUpdateCount() + " rows");
                hasRows = statement.getMoreResults();
            }
            return true;
        } catch (SQLException wrong) {
            spec.commandLine().getErr().println(wrong.getMessage());
            return false;
        } finally {
            out.flush();
        }
    }
}
