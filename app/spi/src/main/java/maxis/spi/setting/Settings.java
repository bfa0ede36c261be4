package maxis.spi.setting;

/**
 * The settings of a cog as they are now: {@code Settings<TicketSettings>}. Read them once per act
 * and decide by that value; they may change at any moment, in every process within a second.
 */
@FunctionalInterface
public interface Settings<S extends Record> {
    S current();
}
