package maxis.spi.control;

/** How the action and its parameters were found. */
public enum Manner {
    /** A person chose the action and wrote each parameter. */
    TYPED,
    /** A model or a reader of plain language understood it so; always approved first. */
    SPOKEN
}
