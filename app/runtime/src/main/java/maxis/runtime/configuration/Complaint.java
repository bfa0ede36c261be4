package maxis.runtime.configuration;

/**
 * One thing that is wrong with the configuration.
 *
 * @param where {@code file:line}, or the environment variable
 * @param problem a sentence on what is wrong
 * @param remedy a sentence on what to write instead; empty where the problem says it
 */
public record Complaint(String where, String problem, String remedy) {
    /** The complaint in one line. */
    public String line() {
        return (where + ": " + problem + " " + remedy).strip().replaceAll("\\R", " ");
    }
}
