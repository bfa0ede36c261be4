package maxis.sandbox;

import maxis.sandbox.discord.SandboxDiscord;
import maxis.sandbox.discord.SandboxOptions;
import maxis.sandbox.playground.Playground;

import java.io.PrintWriter;
import java.time.InstantSource;
import java.util.concurrent.CountDownLatch;
import java.util.spi.ToolProvider;

/**
 * The sandbox as something that runs beside a program that must not know it: found as a tool by its
 * name, started with addresses, ended by an interrupt.
 */
public final class Sandbox implements ToolProvider {
    private static final int WRONG_USE = 2;

    private final CountDownLatch never = new CountDownLatch(1);

    @Override
    public String name() {
        return "maxis-sandbox";
    }

    /** Prints where everything is and {@code ready}, and comes back when it is interrupted. */
    @Override
    public int run(PrintWriter out, PrintWriter err, String... args) {
        SandboxArguments arguments;
        try {
            arguments = SandboxArguments.read(args);
        } catch (IllegalArgumentException wrong) {
            err.println(wrong.getMessage());
            err.println(SandboxArguments.USAGE);
            err.flush();
            return WRONG_USE;
        }
        run(out, arguments);
        return 0;
    }

    private void run(PrintWriter out, SandboxArguments arguments) {
        // The only clock of the sandbox that is not handed to it.
        try (var discord =
                        FreePort.from(
                                arguments.discordPort(),
                                port ->
                                        SandboxDiscord.start(
                                                SandboxOptions.playground(port),
                                                InstantSource.system()));
                var playground =
                        FreePort.from(
                                arguments.playgroundPort(),
                                port -> Playground.open(port, discord, arguments.panel()))) {
            discord.liven();
            new Notice(discord, playground.address()).lines().forEach(out::println);
            out.println("ready");
            out.flush();
            never.await();
        } catch (InterruptedException end) {
            Thread.currentThread().interrupt();
        }
    }
}
