package maxis.runtime.personal;

import java.time.Instant;

/** That a member was erased: the hash of their id, and when they asked for it. */
record Erasure(String member, Instant askedAt) {}
