package maxis.testing.cog;

import static maxis.testing.cog.broken.BrokenCog.contributing;
import static maxis.testing.cog.broken.BrokenCog.declaring;

import maxis.spi.command.Command;
import maxis.spi.control.ActionDeclaration;
import maxis.spi.control.Risk;
import maxis.spi.demo.DemoDataDeclaration;
import maxis.spi.health.HealthDeclaration;
import maxis.spi.personal.PersonalDataDeclaration;
import maxis.spi.statistic.StatisticDeclaration;
import maxis.spi.statistic.StatisticDeclaration.Unit;
import maxis.spi.value.Level;
import maxis.spi.web.Page;
import maxis.testing.cog.broken.BrokenCog;
import maxis.testing.cog.broken.Handlers;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/** What else can be wrong with a cog. */
final class PlantedFaults {
    private PlantedFaults() {}

    static Stream<PlantedFault> all() {
        return Stream.of(starting(), saying(), keeping(), living()).flatMap(List::stream);
    }

    private static List<PlantedFault> starting() {
        var check = new StartCheck();
        return List.of(
                PlantedFault.of(
                        "no role",
                        check,
                        new BrokenCog(Set.of(), cog -> {}),
                        "belongs to no role, so that no process loads it"),
                PlantedFault.of(
                        "a handler that asks for what nobody binds",
                        check,
                        contributing(
                                Command.of("fix", Handlers.Lonely.class, Handlers.Lonely::answer)),
                        "CountDownLatch is not explicitly bound"),
                PlantedFault.of(
                        "a handler that cannot be made",
                        check,
                        contributing(
                                Command.of("fix", Handlers.Clumsy.class, Handlers.Clumsy::answer)),
                        "cannot be made"),
                PlantedFault.of(
                        "a key without a default",
                        check,
                        declaring(cog -> cog.configuration(Handlers.Address.class)),
                        "cogs.broken.address"),
                PlantedFault.of(
                        "a standard that is not possible",
                        new SettingsCheck(),
                        declaring(cog -> cog.settings(Handlers.Impossible.class)),
                        "The standard \"11\" of "));
    }

    private static List<PlantedFault> saying() {
        return List.of(
                PlantedFault.of(
                        "messages that are not there or differ",
                        new MessageCheck(),
                        declaring(PlantedFaults::speechless),
                        "broken.en.properties: broken.command.silent.description: is missing",
                        "broken.en.properties: broken.half_said: is missing",
                        "broken.en.properties: broken.said: {count} is absent here",
                        "broken.en.properties: broken.said: {number} is plain here",
                        "broken.setting.deep_limit is missing in 'fr'",
                        "broken.setting.deep_limit is missing in 'en'",
                        "broken.statistic.so_many is missing in 'fr'",
                        "broken.statistic.so_many is missing in 'en'",
                        "broken.action.broken.deed.what_for is missing in 'fr'",
                        "broken.action.broken.deed.what_for is missing in 'en'",
                        "broken.page.start is missing in 'fr'",
                        "broken.page.start is missing in 'en'",
                        "broken.half_said is missing in 'en'",
                        "broken.never_written is missing in 'fr'",
                        "broken.never_written is missing in 'en'"),
                PlantedFault.of(
                        "stored names that are another's or used twice",
                        new StoredNameCheck(),
                        contributing(),
                        "Foreign is stored as other.thing, which does not start with broken.",
                        "First and Second are both stored as broken.twice"));
    }

    private static void speechless(maxis.spi.CogBinder cog) {
        cog.settings(Handlers.Unlabelled.class)
                .contribute(
                        new StatisticDeclaration("so-many", Unit.COUNT, Handlers.Figure.class),
                        new ActionDeclaration<>(
                                "broken.deed",
                                Handlers.Order.class,
                                Handlers.Deed.class,
                                Level.ADMIN,
                                Risk.NORMAL),
                        new Page(
                                "start",
                                "start.js",
                                Level.ADMIN,
                                Page.Section.OVERVIEW,
                                Handlers.Commands.class));
    }

    private static List<PlantedFault> keeping() {
        var forgetful = new PersonalDataDeclaration(Set.of("ghosts"), Handlers.Forgetful.class);
        return List.of(
                PlantedFault.of(
                        "tables with members that nobody answers for",
                        new PersonalDataCheck(),
                        contributing(forgetful),
                        "broken_letters keeps whose row it is in owner,",
                        "broken_notes keeps whose row it is in member_id, staff_id,",
                        "a PersonalDataDeclaration names ghosts, which is no table of the cog"),
                PlantedFault.of(
                        "an export without words and an erasure that works once",
                        new ErasureCheck(),
                        contributing(forgetful),
                        "Forgetful cannot export: There is no message broken.half_said in 'en'",
                        "Forgetful cannot erase again: nothing to erase"),
                PlantedFault.of(
                        "demo data that is planted twice",
                        new DemoDataCheck(),
                        contributing(new DemoDataDeclaration("demo", Handlers.Repeating.class)),
                        "demo planted again changes broken_marks"));
    }

    private static List<PlantedFault> living() {
        return List.of(
                PlantedFault.of(
                        "health checks that do not answer",
                        new HealthAnswerCheck(),
                        contributing(
                                new HealthDeclaration("silent", Handlers.Silent.class),
                                new HealthDeclaration("throwing", Handlers.Throwing.class),
                                new HealthDeclaration("endless", Handlers.Endless.class)),
                        "the health check silent says nothing",
                        "the health check throwing throws java.lang.IllegalStateException: no pulse",
                        "the health check endless does not answer within 5 seconds"));
    }
}
