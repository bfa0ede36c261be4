package maxis.spi.discord;

/**
 * Words of a member that are passed on: they keep their looks, and mention nobody.
 *
 * @param author who said it, as it shall be shown
 * @param text as they wrote it; what is longer than Discord takes comes in several messages
 */
public record Quote(String author, String text) {}
