package maxis.runtime.configuration;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.configuration.Loading.Refused;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

class RefusalsTest {
    @TempDir Path directory;

    private Operator operator() {
        return new Operator(directory);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "shop.til-count = 5 | \"shop.til-count\" is not a known key. Did you mean"
                        + " \"shop.till-count\"?",
                "shop.tillCount = 5 | \"shop.tillCount\" is not a known key. Did you mean"
                        + " \"shop.till-count\"?",
                "shpo { till-count = 5 } | \"shpo\" is not a known key. Did you mean \"shop\"?",
                "till-count = 5 | \"till-count\" is not a known key. Did you mean"
                        + " \"shop.till-count\"?",
                "SHOP_TILLS = 5 | \"SHOP_TILLS\" is not a known key. Did you mean"
                        + " \"shop.till-count\"?",
                "weather = 5 | \"weather\" is not a known key. Remove it; the known keys there are:"
                        + " cogs, shop.",
                "shop.door.colour = 5 | \"shop.door.colour\" is not a known key. Remove it; the"
                        + " known keys there are: state, width.",
                "shop.weather = ${shop.till-count} | \"shop.weather\" is not a known key. Remove"
                        + " it; the known keys there are: cart-time, door, lamps, name, owners,"
                        + " safe-key, shelves, till-count.",
                "shop.lamps = [{ wats = 5, watts = 6 }] | \"shop.lamps[0].wats\" is not a known"
                        + " key. Did you mean \"shop.lamps[0].watts\"?",
                "shop.shelves.left { boards = 1, bords = 5 } | \"shop.shelves.left.bords\" is not a"
                        + " known key. Did you mean \"shop.shelves.left.boards\"?",
                "cogs.tickts.enabled = true | There is no cog \"tickts\". Did you mean"
                        + " \"tickets\"?",
                "cogs.weather.enabled = true | There is no cog \"weather\". The cogs are:"
                        + " giveaways, tickets."
            })
    void anUnknownKeyIsToldWithItsLine(String line, String expected) {
        assertThat(operator().writes("# a first line", line).errors())
                .containsExactly("maxis.conf:2: " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "cogs.tickets.enabled = maybe | \"cogs.tickets.enabled\" must be true or false."
                        + " Write for example cogs.tickets.enabled = true.",
                "shop = 5 | \"shop\" must be a section. Write shop { … } with its keys inside.",
                "shop.door = wide | \"shop.door\" must be a section. Write shop.door { … } with its"
                        + " keys inside.",
                "shop.lamps = [5] | \"shop.lamps[0]\" must be a section. Write shop.lamps[0] { … }"
                        + " with its keys inside.",
                "shop.till-count = many | \"shop.till-count\" must be a whole number. Write for"
                        + " example shop.till-count = 4.",
                "shop.till-count = 4.5 | \"shop.till-count\" must be a whole number. Write for"
                        + " example shop.till-count = 4.",
                "shop.till-count = 500 | \"shop.till-count\" must be from 2 to 200, and is 500."
                        + " Write for example shop.till-count = 4.",
                "shop.door.width = 5 | \"shop.door.width\" must be at least 60, and is 5. Write for"
                        + " example shop.door.width = 90.",
                "shop.lamps = [{ watts = 500 }] | \"shop.lamps[0].watts\" must be at most 100, and"
                        + " is 500. Write for example shop.lamps = [{ … }].",
                "shop.till-count = [5] | \"shop.till-count\" must be one value: whole number from 2"
                        + " to 200. Write for example shop.till-count = 4.",
                "shop.cart-time = 30 | \"shop.cart-time\" must be a length of time with its unit."
                        + " Write for example shop.cart-time = \"30m\".",
                "shop.cart-time = -30s | \"shop.cart-time\" must be a length of time with its"
                        + " unit. Write for example shop.cart-time = \"30m\".",
                "shop.door.state = ajar | \"shop.door.state\" must be shut or wide-open. Write for"
                        + " example shop.door.state = \"wide-open\".",
                "shop.owners = 5 | \"shop.owners\" must be a list. Write for example shop.owners ="
                        + " [10].",
                "shop.owners = [5, me] | \"shop.owners[1]\" must be a whole number. Write for"
                        + " example shop.owners = [10].",
                "shop.safe-key = short | The secret must have at least 8 bytes, and has 5. Make one"
                        + " with: openssl rand -base64 48",
                "shop.safe-key = [a] | \"shop.safe-key\" must be one value: secret of at least 8"
                        + " bytes. Write it as one text.",
                "shop.till-count = ${NOWHERE} | ${NOWHERE} is neither a key nor an environment"
                        + " variable. Set it, or write ${?NOWHERE} if it may be missing.",
                "shop.safe-key = ${shop.safe-key} | A ${…} leads back to itself. Write the value in"
                        + " one of the places."
            })
    void aWrongValueIsToldWithItsLine(String line, String expected) {
        assertThat(operator().writes("# a first line", line).errors())
                .containsExactly("maxis.conf:2: " + expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            quoteCharacter = '`',
            value = {
                "SHOP_TILLS | many | \"shop.till-count\" must be a whole number. Set for example"
                        + " SHOP_TILLS=4.",
                "SHOP_TILLS | 1 | \"shop.till-count\" must be from 2 to 200, and is 1. Set for"
                        + " example SHOP_TILLS=4.",
                "SHOP_OWNERS | 5,me | \"shop.owners[1]\" must be a whole number. Set for example"
                        + " SHOP_OWNERS=10.",
                "OLD_SAFE_KEY | short | The secret must have at least 8 bytes, and has 5. Make one"
                        + " with: openssl rand -base64 48"
            })
    void whatIsWrongInAVariableIsToldWithItsName(String name, String value, String expected) {
        assertThat(operator().sets(name, value).errors())
                .containsExactly("environment " + name + ": " + expected);
    }

    @Test
    void aMissingValueIsToldWithBothWaysToSetIt() {
        assertThat(
                        operator()
                                .declares(
                                        Shop.class,
                                        """
                                        shop {
                                          door { state = shut }, shelves {}, lamps = [], owners = []
                                          cart-time = 1h
                                        }
                                        """)
                                .errors())
                .containsExactly(
                        "maxis.conf: \"shop.till-count\" is missing. Write shop.till-count = 10 or"
                                + " set SHOP_TILLS.",
                        "maxis.conf: \"shop.door.width\" is missing. Write shop.door.width = 60.",
                        "maxis.conf: \"shop.name\" is missing. Write shop.name = text or set"
                                + " SHOP_NAME.");
    }

    @Test
    void aBrokenRuleIsToldWhereItsValuesStandAndKeepsTheirSecret() {
        assertThat(
                        operator()
                                .writes("", "shop.name = Nameless")
                                .sets("SAFE_KEY", "hunter2hunter2")
                                .errors())
                .containsExactly(
                        "environment SAFE_KEY and maxis.conf:2: A nameless shop has no safe, and"
                                + " its key *** fits none. Name it.");
    }

    @Test
    void aMissingFileIsAnErrorOnlyWhenItWasNamed() {
        var operator = operator();
        assertThat(operator.errors(operator.loads(true)))
                .containsExactly(
                        "maxis.conf: The file does not exist. Name a file that does, or none to run"
                                + " with the defaults.");
        operator.starts();
    }

    @Test
    void aFileThatCannotBeReadIsTold() throws IOException {
        Files.createDirectory(directory.resolve("maxis.conf"));
        Files.createDirectory(directory.resolve(".env"));
        assertThat(operator().errors())
                .containsExactly(
                        ".env: The file cannot be read. Make it a file that this user may read.",
                        "maxis.conf: The file cannot be read. Make it a file that this user may"
                                + " read.");
    }

    @Test
    void nothingIsCalledMissingWhileAFileCannotBeRead() {
        var operator = operator().declares(Shop.class, "").writes("shop {");
        assertThat(operator.errors())
                .containsExactly(
                        "maxis.conf:1: A brace, a bracket or a value is missing at the end. Mend"
                                + " this line or the one before it; text with special characters"
                                + " needs double quotes.");
    }

    @Test
    void aMistypedNameInTheDotEnvIsAWarning() {
        assertThat(operator().writesEnv("SHOP_TILS=5", "SOMETHING_ELSE=6").warnings())
                .containsExactly(
                        ".env:1: Nothing reads the name SHOP_TILS. Did you mean SHOP_TILLS?");
    }

    @Test
    void aliasesOfTheDotEnvMayNotDifferEither() {
        assertThat(operator().writesEnv("SAFE_KEY=12345678", "OLD_SAFE_KEY=87654321").errors())
                .containsExactly(
                        ".env:1 and .env:2: SAFE_KEY and OLD_SAFE_KEY mean the same (shop.safe-key)"
                                + " and have different values. Keep SAFE_KEY and remove the"
                                + " other.");
    }

    @Test
    void everythingIsToldAtOnceOneLineEach() {
        var loading =
                operator()
                        .writes(
                                "shop {",
                                "  til-count = 5",
                                "  cart-time = ${NOPE}",
                                "  door = ${NOPE_EITHER}",
                                "  name = [x]",
                                "}",
                                "cogs.tickts.enabled = true")
                        .writesEnv("not a line")
                        .sets("SHOP_TILLS", "x")
                        .sets("SAFE_KEY", "12345678")
                        .sets("OLD_SAFE_KEY", "87654321")
                        .loads();
        assertThat(operator().errors(loading))
                .map(line -> line.substring(0, line.indexOf(": ")))
                .containsExactly(
                        ".env:1",
                        "maxis.conf:2",
                        "maxis.conf:3",
                        "maxis.conf:4",
                        "maxis.conf:5",
                        "maxis.conf:7",
                        "environment SAFE_KEY and environment OLD_SAFE_KEY",
                        "environment SHOP_TILLS");
        assertThat(((Refused) loading).print().lines()).hasSize(8);
    }

    @Test
    void aVariableDoesNotHideThatTheFileHasNoSection() {
        assertThat(operator().writes("shop = 5").sets("SHOP_TILLS", "5").errors())
                .containsExactly(
                        "maxis.conf:1: \"shop\" must be a section. Write shop { … } with its keys"
                                + " inside.");
    }

    @Test
    void anIncludedFileIsNamedInItsErrors() {
        assertThat(
                        operator()
                                .writes("include \"more.conf\"")
                                .file("more.conf", "\nshop.til-count = 5")
                                .errors())
                .containsExactly(
                        "more.conf:2: \"shop.til-count\" is not a known key. Did you mean"
                                + " \"shop.till-count\"?");
    }
}
