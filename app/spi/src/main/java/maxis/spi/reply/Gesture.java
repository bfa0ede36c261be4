package maxis.spi.reply;

/**
 * What pressing a button, choosing from a menu or sending a form means, as a record: {@code record
 * CloseTicket(TicketId ticket) implements Gesture}. It is stored under its {@code @StoredAs} name
 * when the component is sent, for one member or for everyone, and expires; Discord only ever sees a
 * random id. It survives restarts.
 */
public interface Gesture {}
