package maxis.testing.architecture;

import static maxis.testing.architecture.PlantedFile.plain;

import java.util.List;

/** Files that say what no file may say; the words are in pieces because this file is read too. */
final class PlantedDocuments {
    static final List<Planted> ALL =
            List.of(
                    Planted.in(DocumentRules.NO_MACHINE_PATHS)
                            .refuses(
                                    plain("README.md", "See\n`/wo" + "rk/notes`"),
                                    plain("deploy/start.sh", "cd /ro" + "ot/maxis"),
                                    plain("web/log.txt", "/tmp/ba" + "sh_jobs"))
                            .accepts(
                                    plain("README.md", "docs/wo" + "rk/plan and ~/ro" + "ot/x"),
                                    plain("picture.png", "\0/ro" + "ot/"),
                                    plain(".gitignore", "target/\n/data/\n*.iml\n"),
                                    plain("app/target/log", "/ro" + "ot/"),
                                    plain("data/log", "/ro" + "ot/"),
                                    plain("app/x.iml", "/ro" + "ot/")),
                    Planted.in(DocumentRules.NO_REGISTRY_HOSTS)
                            .refuses(
                                    plain("pom.xml", "https://repo." + "maven.apache.org/maven2"),
                                    plain("mirror.xml", "https://repo1." + "maven.org"),
                                    plain(
                                            "web/package-lock.json",
                                            "https://registry." + "npmjs.org/x"),
                                    plain("deploy/Dockerfile", "http://deb." + "debian.org/debian"),
                                    plain("pip.conf", "https://pypi." + "org/simple"))
                            .accepts(plain("pom.xml", "http://maven.apache.org/POM/4.0.0")),
                    Planted.in(DocumentRules.NOTHING_LEFT_FOR_LATER)
                            .refuses(
                                    plain("README.md", "TO" + "DO: write"),
                                    plain("a.js", "// FIX" + "ME"),
                                    plain("b.sql", "-- XX" + "X"))
                            .accepts(
                                    plain("README.md", "mktemp maxis.XX" + "XXXX; MasTO" + "DON")));

    private PlantedDocuments() {}
}
