package maxis.runtime.discord;

import maxis.spi.health.Health;

/** How this process stands with Discord, in one sentence for operators. */
@FunctionalInterface
public interface Overview {
    /** Blocks for a few seconds at most. */
    Health look();
}
