package maxis.runtime.cog;

import maxis.spi.CogId;
import maxis.spi.Contribution;

/** A contribution and the cog that it comes from. */
public record Contributed(CogId cog, Contribution contribution) {}
