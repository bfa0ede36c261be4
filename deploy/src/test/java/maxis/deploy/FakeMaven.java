package maxis.deploy;

/** A Maven that builds nothing and remembers everything. */
final class FakeMaven {
    private FakeMaven() {}

    /**
     * It ends with the status that the file {@code maven-status} holds. Where there is a pipe
     * {@code maven-gate}, the first to come takes it as {@code gate-taken} and waits for a word
     * from it.
     */
    static String script(String version) {
        return """
        for last; do :; done
        [ "$last" != -v ] || { echo "Apache Maven %s (test)"; exit; }
        echo "$*" >>"$FAKE/maven-calls"
        echo "$JAVA_HOME" >"$FAKE/maven-java"
        gated=
        [ ! -p "$FAKE/maven-gate" ] || { gated=yes && mv "$FAKE/maven-gate" "$FAKE/gate-taken"; }
        echo "[INFO] Building Runtime: the platform 0.1.0-SNAPSHOT       [1/2]"
        [ -z "$gated" ] || read -r _ <"$FAKE/gate-taken"
        [ ! -f "$FAKE/maven-output" ] || cat "$FAKE/maven-output"
        if [ -f "$FAKE/maven-status" ]; then
            read -r status <"$FAKE/maven-status"
            rm "$FAKE/maven-status"
            exit "$status"
        fi
        mkdir -p deploy/target/maxis/lib
        : >deploy/target/maxis/lib/b.jar
        : >deploy/target/maxis/lib/a.jar
        """
                .formatted(version);
    }
}
