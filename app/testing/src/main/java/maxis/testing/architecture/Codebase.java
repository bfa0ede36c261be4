package maxis.testing.architecture;

import static com.tngtech.archunit.base.DescribedPredicate.describe;

import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** A repository as the rules see it: its files, its parsed sources, its compiled classes. */
public final class Codebase {
    private final List<Document> documents;
    private final List<Source> sources;
    private final JavaClasses main;
    private final JavaClasses mainAndTests;

    private Codebase(List<Document> documents, List<Source> sources, JavaClasses classes) {
        this.documents = documents;
        this.sources = sources;
        this.mainAndTests = classes;
        this.main = classes.that(describe("belong to the product", Codebase::isMain));
    }

    /** Reads a repository whose modules are compiled. */
    public static Codebase at(Path root) {
        var documents = new Walk(root).documents();
        var sources = new Sources().parse(documents.stream().filter(Document::isJava).toList());
        var modules = documents.stream().filter(Document::isJava).map(Document::module).distinct();
        var compiled =
                modules.map(module -> root.resolve(module).resolve("target"))
                        .flatMap(
                                target -> Stream.of("classes", "test-classes").map(target::resolve))
                        .filter(Files::isDirectory)
                        .toList();
        return new Codebase(documents, sources, new ClassFileImporter().importPaths(compiled));
    }

    /** The repository that is being built. */
    public static Codebase underTest() {
        var root = System.getProperty("maxis.root");
        if (root == null) {
            throw new IllegalStateException(
                    "The system property maxis.root is missing; set it to the repository's root");
        }
        return at(Path.of(root));
    }

    /** How long files and methods are. */
    public String figures() {
        return Figures.of("main ", sources.stream().filter(Source::isMain))
                + "\n"
                + Figures.of("tests", sources.stream().filter(Predicate.not(Source::isMain)));
    }

    private static boolean isMain(JavaClass type) {
        return type.getSource()
                .map(source -> source.getUri().getPath().contains("/target/classes/"))
                .orElse(false);
    }

    JavaClasses main() {
        return main;
    }

    JavaClasses mainAndTests() {
        return mainAndTests;
    }

    Stream<Source> sources() {
        return sources.stream();
    }

    Stream<Source> mainSources() {
        return sources.stream().filter(Source::isMain);
    }

    Stream<Document> documents() {
        return documents.stream();
    }
}
