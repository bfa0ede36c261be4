package maxis.runtime.cli;

import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.Registry;
import maxis.runtime.configuration.ConfigurationRow;
import maxis.runtime.setting.DeclaredSettings;
import maxis.runtime.setting.SettingRow;

import java.util.List;
import java.util.stream.Collectors;

/** The reference tables, as Markdown. */
record ReferencePage(List<ConfigurationRow> configuration, Registry registry) {
    String text() {
        return """
        # Reference

        Written by `./maxis docs` from what is declared in the code; the tests fail when it differs.

        ## Configuration

        Keys of `maxis.conf`, and the environment variables that set them too.

        | key | type | default | environment | meaning |
        |---|---|---|---|---|
        %s

        ## Settings

        What admins change while the program runs.

        | cog | setting | type | range | standard |
        |---|---|---|---|---|
        %s

        ## What the cogs contribute

        | cog | kind | name |
        |---|---|---|
        %s
        """
                .formatted(
                        configuration.stream()
                                .map(ReferencePage::row)
                                .collect(Collectors.joining("\n")),
                        DeclaredSettings.of(registry).rows().stream()
                                .map(ReferencePage::row)
                                .collect(Collectors.joining("\n")),
                        registry.contributions().stream()
                                .map(ReferencePage::row)
                                .collect(Collectors.joining("\n")));
    }

    private static String row(ConfigurationRow row) {
        return "| `%s` | %s | %s | %s | %s |"
                .formatted(
                        row.path(),
                        cell(row.type()),
                        row.byDefault().isEmpty() ? "" : "`" + cell(row.byDefault()) + "`",
                        row.environment().stream()
                                .map(name -> "`" + name + "`")
                                .collect(Collectors.joining(", ")),
                        cell(row.description()));
    }

    private static String row(SettingRow row) {
        return "| %s | `%s` | %s | %s | %s |"
                .formatted(
                        row.cog(),
                        row.name(),
                        cell(row.type()),
                        row.range(),
                        row.standard().isEmpty() ? "" : "`" + cell(row.standard()) + "`");
    }

    private static String row(Contributed contributed) {
        var contribution = contributed.contribution();
        return "| %s | %s | `%s` |"
                .formatted(contributed.cog(), contribution.kind(), cell(contribution.name()));
    }

    private static String cell(String text) {
        return text.replace("|", "\\|").replace("\n", " ");
    }
}
