package maxis.spi.event;

/**
 * Something that happened, as a record named in the past tense and stored under its
 * {@code @StoredAs} name. It holds ids, codes and amounts, never members' texts, names or
 * addresses: events are never erased.
 *
 * <p>Its components are what the runtime stores: ids, numbers, text, enums, instants, {@code
 * Money}, lists and optionals of these. A component that is added later must be optional, because
 * older events lack it.
 */
public interface DomainEvent {}
