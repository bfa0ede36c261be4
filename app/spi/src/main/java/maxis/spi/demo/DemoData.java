package maxis.spi.demo;

import maxis.spi.value.MemberId;

import java.util.List;

/**
 * Makes a new installation lively. Only ever called beside the sandbox; a second call changes
 * nothing.
 */
@FunctionalInterface
public interface DemoData {
    /** Plants data for these members, the first of whom is the admin. */
    void plant(List<MemberId> members);
}
