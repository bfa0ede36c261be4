package maxis.cog.community.privacy;

import maxis.spi.StoredAs;
import maxis.spi.member.Consent;
import maxis.spi.reply.Gesture;

/** A consent is given or taken back. */
@StoredAs("community.choose-consent")
record ChooseConsent(Consent consent, boolean isGiven) implements Gesture {}
