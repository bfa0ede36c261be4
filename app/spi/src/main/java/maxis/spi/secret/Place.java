package maxis.spi.secret;

/**
 * Where a sealed value is stored: in which row of which column. The value opens there and nowhere
 * else.
 *
 * @param row the row's id as text
 */
public record Place(String table, String column, String row) {}
