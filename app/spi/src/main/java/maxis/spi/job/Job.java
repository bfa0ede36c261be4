package maxis.spi.job;

/**
 * Work to be done later, as a record that says what to do: {@code record OpenThread(TicketId
 * ticket) implements Job}. It is stored under its {@code @StoredAs} name; its components follow the
 * rules of a {@code DomainEvent}'s.
 */
public interface Job {}
