package maxis.spi;

/** What a process is: the commerce bot, the controller, or both in one. */
public enum ProcessRole {
    MAXIS,
    SHELLIA
}
