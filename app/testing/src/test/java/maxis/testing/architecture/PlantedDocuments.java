package maxis.testing.architecture;

import java.util.List;

/** Files that say what no file may say; with a bar in each word, because this file is read too. */
final class PlantedDocuments {
    static final List<Planted> ALL =
            List.of(
                    planted(
                            DocumentRules.NO_MACHINE_PATHS,
                            """
                            - ./README.md       See `/wo|rk/notes`
                            - deploy/start.sh   cd /ro|ot/maxis
                            - web/log.txt       /tmp/ba|sh_jobs
                            + ./README.md       docs/wo|rk/plan and ~/ro|ot/x
                            + web/picture.png   \0/ro|ot/
                            + app/target/log    /ro|ot/
                            """),
                    planted(
                            DocumentRules.NO_REGISTRY_HOSTS,
                            """
                            - ./pom.xml              https://repo.ma|ven.apache.org/x
                            - web/package-lock.json  https://registry.np|mjs.org/x
                            - deploy/Dockerfile      http://deb.deb|ian.org/debian
                            - deploy/pip.conf        https://pypi.o|rg/simple
                            + ./pom.xml              http://maven.apache.org/POM/4.0.0
                            """),
                    planted(
                            DocumentRules.NOTHING_LEFT_FOR_LATER,
                            """
                            - ./README.md   TO|DO: write
                            - web/page.js   // FIX|ME
                            - schema/a.sql  -- XX|X
                            + ./README.md   mktemp maxis.XX|XXXX; MasTO|DON; XX|X is no currency
                            """));

    private PlantedDocuments() {}

    private static Planted planted(Rule rule, String table) {
        return Planted.in(rule, table.replace("|", ""))
                .accepts(PlantedFile.plain(".gitignore", "target/\n"));
    }
}
