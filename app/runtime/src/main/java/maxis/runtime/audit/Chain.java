package maxis.runtime.audit;

import maxis.runtime.audit.AuditFinding.Problem;
import maxis.runtime.audit.SealedRow.Hash;

import org.jspecify.annotations.Nullable;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The walk along the seals, one after the other. Each row is held against its own seal, each seal
 * against what the next one remembers of it, so that every damage is named where it is.
 */
final class Chain {
    private static final int MOST_NAMED = 1_000;

    private final Map<Long, Hash> remembered = new HashMap<>();
    private final List<AuditFinding> findings = new ArrayList<>();
    private long furthest;
    private long position;
    private Hash head = Hash.NONE;
    private @Nullable SealedRow sound;
    private long problems;

    /** What an earlier verification saw at a position. */
    void remember(long atPosition, Hash hash) {
        remembered.put(atPosition, hash);
        furthest = Math.max(furthest, atPosition);
    }

    void walk(SealedRow row) {
        missing(position + 1, row.position() - 1, Problem.SEAL_MISSING);
        var before = sound;
        sound = null;
        if (!row.hasRow()) {
            found(Problem.DELETED, row.position(), row.auditId());
        } else if (!row.isIntact()) {
            found(Problem.CHANGED, row.position(), row.auditId());
        } else {
            lookBack(row, before);
            lookUp(row);
            sound = row;
        }
        position = row.position();
        head = row.hash();
    }

    /** The seals end here; what comes is what has none. */
    void end() {
        missing(position + 1, furthest, Problem.CUT);
    }

    void neverSealed(long auditId) {
        found(Problem.NEVER_SEALED, 0, auditId);
    }

    Verified result() {
        return new Verified(position, head, problems, List.copyOf(findings));
    }

    /** A row that agrees with its seal, which the next one knows otherwise, was sealed anew. */
    private void lookBack(SealedRow row, @Nullable SealedRow before) {
        if (row.position() == 1 && !row.previous().equals(Hash.NONE)) {
            found(Problem.CHANGED, row.position(), row.auditId());
        }
        if (before != null
                && before.position() == row.position() - 1
                && !row.previous().equals(before.hash())) {
            found(Problem.CHANGED, before.position(), before.auditId());
        }
    }

    private void lookUp(SealedRow row) {
        var known = remembered.get(row.position());
        if (known != null && !known.equals(row.hash())) {
            found(Problem.REWRITTEN, row.position(), row.auditId());
        }
    }

    private void missing(long first, long last, Problem problem) {
        long named = Math.min(last, first + MOST_NAMED - 1);
        for (long empty = first; empty <= named; empty++) {
            found(problem, empty, 0);
        }
        problems += Math.max(0, last - named);
    }

    private void found(Problem problem, long at, long auditId) {
        problems++;
        if (findings.size() < MOST_NAMED) {
            findings.add(new AuditFinding(problem, at, auditId));
        }
    }

    /** How far the chain reaches, how it ends, and what is wrong with it. */
    record Verified(long position, Hash head, long problems, List<AuditFinding> findings) {}
}
