package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

import java.nio.file.Path;

/** The documents that are written from the declarations are those of the program as it is. */
final class ReferenceTest {
    @Test
    void theReferenceIsWhatTheProgramDeclares() {
        var java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        var library = Home.SOURCES.resolve("deploy/target/maxis/lib") + "/*";
        var check =
                Running.start(
                                new ProcessBuilder(
                                        java,
                                        "-Dmaxis.home=" + Home.SOURCES,
                                        "-Dguice_bytecode_gen_option=DISABLED",
                                        "-XX:TieredStopAtLevel=1",
                                        "-cp",
                                        library,
                                        "maxis.runtime.Maxis",
                                        "docs",
                                        "--check"))
                        .ended();

        assertThat(check.out()).as("run ./maxis docs and commit what it writes").isEmpty();
        assertThat(check.err()).isEmpty();
        assertThat(check.status()).isZero();
    }
}
