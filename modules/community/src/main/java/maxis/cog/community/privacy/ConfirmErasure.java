package maxis.cog.community.privacy;

import maxis.spi.StoredAs;
import maxis.spi.reply.Gesture;

/** The second step of an erasure: nothing brings back what goes. */
@StoredAs("community.confirm-erasure")
record ConfirmErasure() implements Gesture {}
