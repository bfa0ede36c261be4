package maxis.spi.control;

/** Whether somebody looks at the preview before it happens. */
public enum Risk {
    /** Reads, or is taken back with a click. */
    HARMLESS,
    /** Changes something; a typed order of an admin runs at once. */
    NORMAL,
    /** Money, prices, stopping, everyone pinged: always approved first. */
    RISKY
}
