package maxis.runtime.cli;

import maxis.runtime.bootstrap.Logs;
import maxis.runtime.bootstrap.Program;
import maxis.runtime.cog.Registry;
import maxis.runtime.configuration.Loading.Loaded;
import maxis.runtime.configuration.platform.ProcessConfiguration;
import maxis.runtime.configuration.platform.WebConfiguration;
import maxis.runtime.demo.DemoPlanting;
import maxis.runtime.identity.SignInHealth;
import maxis.runtime.identity.login.DemoSignIn;
import maxis.runtime.standin.DiscordStandIn;
import maxis.runtime.web.server.FreePort;
import maxis.runtime.web.server.WebServer;
import maxis.spi.health.Health;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Spec;

import java.io.PrintWriter;
import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;

@Command(
        name = "run",
        description = "Starts the program and runs it until Ctrl-C or SIGTERM.",
        mixinStandardHelpOptions = true)
final class RunCommand implements Callable<Integer> {
    @Mixin ConfigurationOption options = new ConfigurationOption();

    @Spec CommandSpec spec = CommandSpec.create();

    @Override
    public Integer call() throws InterruptedException {
        PrintWriter out = spec.commandLine().getOut();
        long begin = System.nanoTime();
        var installation = options.installation();
        var configuration = withFreePort(options.load(installation, spec.commandLine().getErr()));
        Logs.apply(configuration.value(ProcessConfiguration.class));
        var web = configuration.value(WebConfiguration.class);
        var standIn = DiscordStandIn.where(configuration, WebServer.panel(web));
        var program =
                Program.open(
                        installation,
                        standIn.map(discord -> discord.fill(configuration)).orElse(configuration),
                        options.roles(),
                        false);
        var ended =
                endWithTheProcess(() -> {
                    program.close();
                    standIn.ifPresent(DiscordStandIn::close);
                });
        standIn.ifPresent(discord -> {
            announce(discord, out);
            program.instance(DemoPlanting.class).wish();
            program.instance(DemoSignIn.class).open();
        });
        program.start();
        out.println(new VersionCommand().getVersion()[0] + ", " + program.database().description());
        out.println(RegistryTable.of(program.instance(Registry.class)));
        program.panel().ifPresent(panel -> out.println("  Panel: " + panel));
        adviseOnSignIn(program.instance(SignInHealth.class).look(), out);
        out.printf(
                "Ready in %.1f s. Ctrl-C ends it.%n",
                Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1_000.0);
        out.flush();
        ended.await();
        return 0;
    }

    private static void adviseOnSignIn(Health health, PrintWriter out) {
        switch (health) {
            case Health.Well(var _) -> {}
            case Health.Poor(var problem, var remedy) -> out.println("  " + problem + " " + remedy);
            case Health.Broken(var problem, var remedy) ->
                    out.println("  " + problem + " " + remedy);
        }
    }

    /**
     * Whoever only tries it need not know about ports; whoever runs it wants the one they named.
     */
    private static Loaded withFreePort(Loaded configuration) {
        return DiscordStandIn.isWanted(configuration)
                ? configuration.with(FreePort.from(configuration.value(WebConfiguration.class)))
                : configuration;
    }

    private static void announce(DiscordStandIn discord, PrintWriter out) {
        out.println("No Discord token is set: a stand-in plays Discord on this machine.");
        out.println("  Playground: " + discord.playground() + " (choose who you are, type /help)");
        out.flush();
    }

    private CountDownLatch endWithTheProcess(Runnable close) {
        var ended = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    var out = spec.commandLine().getOut();
                                    out.println(
                                            "Ending: what runs is finished, nothing new is begun.");
                                    out.flush();
                                    close.run();
                                    out.println("Ended.");
                                    out.flush();
                                },
                                "end"));
        return ended;
    }
}
