package maxis.runtime.postgres;

import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;

/** Turns what the system or the server printed into what an operator can do about it. */
final class Diagnosis {
    private static final String OTHER_DIRECTORY = "or choose another data directory.";

    private static final int LAST_WORDS = 12;

    /** Signs in the order in which they are looked for; %s stands for the place. */
    private static final List<Known> KNOWN =
            List.of(
                    new Known(
                            "No space left on device",
                            "There is no space left on the disk of %s.",
                            "Free some space, then start again."),
                    new Known(
                            "Disk quota exceeded",
                            "The disk quota for %s is used up.",
                            "Free some space or raise the quota, then start again."),
                    new Known(
                            "Read-only file system",
                            "%s is on a read-only file system.",
                            "Mount it writable, " + OTHER_DIRECTORY),
                    new Known(
                            "wrong ownership",
                            "%s belongs to another user.",
                            "Start Maxis as that user, or give the directory to this one (chown"
                                    + " -R)."),
                    new Known(
                            "invalid permissions",
                            "%s may be read by other users, which PostgreSQL refuses.",
                            "Make it private (chmod 700 on its directory \"cluster\")."),
                    new Known(
                            "Permission denied",
                            "%s may not be read or written.",
                            "Give it to the user that runs Maxis (chown -R) and let that user enter"
                                    + " every directory above it (chmod a+x)."),
                    new Known(
                            "shared memory block",
                            "Processes of an earlier PostgreSQL still use %s.",
                            "Stop them, then start again."),
                    new Known(
                            "lock file \"postmaster.pid\" already exists",
                            "Another PostgreSQL seems to run with %s.",
                            "Stop it; if there is none, remove the file postmaster.pid in its"
                                    + " directory \"cluster\"."),
                    new Known(
                            "could not look up effective user ID",
                            "The user that runs Maxis has no entry in /etc/passwd, which PostgreSQL"
                                    + " needs.",
                            "Add one, or give the address of a server in DATABASE_URL."),
                    new Known(
                            "Cannot allocate memory",
                            "There is not enough memory for PostgreSQL.",
                            "Free some memory, or give the address of a server in DATABASE_URL."),
                    new Known(
                            "configuration parameter",
                            "PostgreSQL does not know one of the parameters that it was given.",
                            "Correct it."),
                    new Known(
                            "invalid value for parameter",
                            "PostgreSQL refuses the value of one of its parameters.",
                            "Correct it."),
                    new Known(
                            "checkpoint record",
                            "The data in %s are damaged.",
                            "Restore the newest backup (./maxis restore)."),
                    new Known(
                            "No such file or directory",
                            "A file or program is missing, or this system cannot run PostgreSQL's"
                                    + " programs (they need glibc).",
                            "Check %s, or give the address of a server in DATABASE_URL."));

    private Diagnosis() {}

    private record Known(String sign, String problem, String remedy) {
        boolean shows(String evidence) {
            return evidence.toLowerCase(Locale.ROOT).contains(sign.toLowerCase(Locale.ROOT));
        }
    }

    static PostgresFault of(String failure, Path place, IOException cause) {
        var evidence =
                cause instanceof AccessDeniedException
                        ? "Permission denied: " + cause
                        : cause.toString();
        return of(failure, place, evidence, cause);
    }

    static PostgresFault of(String failure, Path place, String evidence) {
        return of(failure, place, evidence, null);
    }

    private static PostgresFault of(
            String failure, Path place, String evidence, @Nullable Throwable cause) {
        for (var known : KNOWN) {
            if (known.shows(evidence)) {
                return new PostgresFault(
                        known.problem.replace("%s", place.toString()),
                        known.remedy.replace("%s", place.toString()) + said(evidence),
                        cause);
            }
        }
        return new PostgresFault(
                failure + " (" + place + ").",
                "See what it said and mend that." + said(evidence),
                cause);
    }

    private static String said(String evidence) {
        var lines = evidence.strip().lines().toList();
        var last = lines.subList(Math.max(0, lines.size() - LAST_WORDS), lines.size());
        return last.isEmpty() ? "" : "\nIts last words:\n  " + String.join("\n  ", last);
    }
}
