package maxis.runtime.cli;

import maxis.runtime.bootstrap.Program;
import maxis.runtime.secret.KeyRotation;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

import java.util.function.Consumer;

@Command(
        name = "keys",
        description = "Shows and changes the keys with which stored values are encrypted.",
        mixinStandardHelpOptions = true,
        synopsisSubcommandLabel = "COMMAND")
final class KeysCommand implements Runnable {
    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public void run() {
        spec.commandLine().usage(spec.commandLine().getOut());
    }

    @Command(
            name = "list",
            description = "Shows each key and how many stored values it encrypts.",
            mixinStandardHelpOptions = true)
    void list(@Mixin ConfigurationOption options) {
        with(
                options,
                keys -> {
                    var uses = keys.uses();
                    if (uses.isEmpty()) {
                        say("No key yet: the first value that is encrypted makes one.");
                    }
                    uses.forEach((number, count) ->
                            say(
                                    "key %d: %d values%s"
                                            .formatted(
                                                    number,
                                                    count,
                                                    keys.isThere(number)
                                                            ? ""
                                                            : "; MISSING in the key file, put it back")));
                });
    }

    @Command(
            name = "rotate",
            description =
                    "Makes a new key; the running program encrypts every stored value anew with it.",
            mixinStandardHelpOptions = true)
    void rotate(@Mixin ConfigurationOption options) {
        with(
                options,
                keys -> {
                    int number = keys.rotate();
                    say(
                            "Key "
                                    + number
                                    + " is made, and what is stored is being encrypted with it.");
                    say(
                            "Copy the key file to every other machine that runs Maxis on this database.");
                    say(
                            "When \"./maxis keys list\" shows 0 values, end an old key with \"./maxis keys"
                                    + " retire NUMBER\".");
                });
    }

    @Command(
            name = "retire",
            description = "Deletes an old key that encrypts nothing any more.",
            mixinStandardHelpOptions = true)
    void retire(@Mixin ConfigurationOption options, @Parameters(paramLabel = "NUMBER") int number) {
        with(
                options,
                keys -> {
                    keys.retire(number);
                    say(
                            "Key "
                                    + number
                                    + " is gone. Backups made before hold values that only it opens: keep the"
                                    + " older key file with them.");
                });
    }

    private void with(ConfigurationOption options, Consumer<KeyRotation> work) {
        var installation = options.installation();
        var configuration = options.load(installation, spec.commandLine().getErr());
        try (var program = Program.open(installation, configuration, options.roles(), true)) {
            work.accept(program.instance(KeyRotation.class));
        }
    }

    private void say(String line) {
        spec.commandLine().getOut().println(line);
    }
}
