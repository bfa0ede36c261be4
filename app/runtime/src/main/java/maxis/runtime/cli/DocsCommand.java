package maxis.runtime.cli;

import maxis.runtime.bootstrap.Installation;
import maxis.runtime.configuration.ConfigurationReference;
import maxis.spi.ProcessRole;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.concurrent.Callable;

@Command(
        name = "docs",
        description = "Writes the reference tables and .env.example from what is declared.",
        mixinStandardHelpOptions = true)
final class DocsCommand implements Callable<Integer> {
    @Mixin ConfigurationOption options = new ConfigurationOption();

    @Option(names = "--check", description = "Writes nothing and fails where a document differs.")
    boolean onlyChecks;

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws IOException {
        var installation = options.installation();
        if (!installation.isCheckout()) {
            throw new Refusal(
                    "maxis: documents are written in a clone of the sources; this is none.");
        }
        boolean differs = false;
        for (var document : documents(installation).entrySet()) {
            differs |=
                    bringUpToDate(
                            installation.home().resolve(document.getKey()), document.getValue());
        }
        return differs && onlyChecks ? 1 : 0;
    }

    private boolean bringUpToDate(Path file, String text) throws IOException {
        if (Files.exists(file) && Files.readString(file).equals(text)) {
            return false;
        }
        spec.commandLine().getOut().println((onlyChecks ? "differs: " : "written: ") + file);
        if (!onlyChecks) {
            Files.writeString(file, text);
        }
        return true;
    }

    private static Map<String, String> documents(Installation installation) {
        var configuration = new ConfigurationReference(installation.declarations());
        var registry =
                installation
                        .cogs()
                        .registry(java.util.EnumSet.allOf(ProcessRole.class), id -> true);
        var documents = new LinkedHashMap<String, String>();
        documents.put(".env.example", configuration.environmentExample());
        documents.put("app/REFERENCE.md", new ReferencePage(configuration.rows(), registry).text());
        return documents;
    }
}
