package maxis.spi.member;

/** What a member may agree to. Everything is off until they chose it. */
public enum Consent {
    /** Offers by direct message. */
    OFFERS,
    /** Being named in public posts: winners, buyers, thanks. */
    NAMING,
    /** A word of thanks by direct message after a purchase. */
    THANKS
}
