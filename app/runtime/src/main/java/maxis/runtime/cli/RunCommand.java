package maxis.runtime.cli;

import maxis.runtime.bootstrap.Logs;
import maxis.runtime.bootstrap.Program;
import maxis.runtime.cog.Registry;
import maxis.runtime.configuration.platform.ProcessConfiguration;

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
        var configuration = options.load(installation, spec.commandLine().getErr());
        Logs.apply(configuration.value(ProcessConfiguration.class));
        var program = Program.open(installation, configuration, options.roles(), false);
        var ended = endWithTheProcess(program);
        program.start();
        out.println(new VersionCommand().getVersion()[0] + ", " + program.database().description());
        out.println(RegistryTable.of(program.instance(Registry.class)));
        out.printf(
                "Ready in %.1f s. Ctrl-C ends it.%n",
                Duration.ofNanos(System.nanoTime() - begin).toMillis() / 1_000.0);
        out.flush();
        ended.await();
        return 0;
    }

    private CountDownLatch endWithTheProcess(Program program) {
        var ended = new CountDownLatch(1);
        Runtime.getRuntime()
                .addShutdownHook(
                        new Thread(
                                () -> {
                                    var out = spec.commandLine().getOut();
                                    out.println(
                                            "Ending: what runs is finished, nothing new is begun.");
                                    out.flush();
                                    program.close();
                                    out.println("Ended.");
                                    out.flush();
                                },
                                "end"));
        return ended;
    }
}
