package maxis.runtime.cli;

import maxis.runtime.bootstrap.Program;
import maxis.runtime.health.Checkup;
import maxis.runtime.postgres.PostgresFault;
import maxis.runtime.stored.RecordJson;
import maxis.spi.Fault;
import maxis.spi.health.Health;

import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;

@Command(
        name = "doctor",
        description =
                "Looks whether everything works; each line is ok, or says what is wrong and how to"
                        + " mend it.",
        mixinStandardHelpOptions = true)
final class DoctorCommand implements Callable<Integer> {
    @Mixin ConfigurationOption options = new ConfigurationOption();

    @Option(names = "--json", description = "For programs: one JSON document.")
    boolean isJson;

    @Spec CommandSpec spec = CommandSpec.create();

    /** One line. */
    record Line(String part, String state, String detail, String remedy) {
        static Line of(String part, Health health) {
            return switch (health) {
                case Health.Well(var detail) -> new Line(part, "ok", detail, "");
                case Health.Poor(var problem, var remedy) ->
                        new Line(part, "poor", problem, remedy);
                case Health.Broken(var problem, var remedy) ->
                        new Line(part, "broken", problem, remedy);
            };
        }

        String print() {
            return "%-8s %-16s %s%s"
                    .formatted(state, part, detail, remedy.isEmpty() ? "" : " " + remedy);
        }
    }

    @Override
    public Integer call() {
        var lines = look();
        var out = spec.commandLine().getOut();
        if (isJson) {
            out.println(new RecordJson().write(lines));
        } else {
            lines.forEach(line -> out.println(line.print()));
        }
        return lines.stream().allMatch(line -> line.state().equals("ok")) ? 0 : 1;
    }

    private List<Line> look() {
        var lines = new ArrayList<Line>();
        lines.add(Line.of("java", new Health.Well(Runtime.version().toString())));
        try {
            var installation = options.installation();
            var configuration = options.load(installation, spec.commandLine().getErr());
            lines.add(Line.of("configuration", new Health.Well(installation.sources().toString())));
            try (var program = Program.open(installation, configuration, options.roles(), true)) {
                lines.add(Line.of("server", new Health.Well(program.database().description())));
                lines.addAll(checks(program));
            }
        } catch (Refusal refusal) {
            lines.add(
                    Line.of(
                            "configuration",
                            new Health.Broken(String.valueOf(refusal.getMessage()), "")));
        } catch (PostgresFault fault) {
            lines.add(Line.of("server", new Health.Broken(fault.problem(), fault.remedy())));
        } catch (Fault fault) {
            lines.add(Line.of("server", new Health.Broken(String.valueOf(fault.getMessage()), "")));
        }
        return lines;
    }

    private static List<Line> checks(Program program) {
        return program.instance(Checkup.class).look().stream()
                .map(found -> Line.of(found.check().name(), found.health()))
                .toList();
    }
}
