package maxis.runtime.audit;

import java.util.List;

/**
 * What a walk along the chain found.
 *
 * @param checked how many seals there are
 * @param head the last hash, in hexadecimal digits
 * @param problems how many there are, of which the first ones are named
 */
public record AuditVerdict(long checked, String head, long problems, List<AuditFinding> findings) {
    public AuditVerdict {
        findings = List.copyOf(findings);
    }
}
