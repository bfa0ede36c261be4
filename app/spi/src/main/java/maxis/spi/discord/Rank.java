package maxis.spi.discord;

import maxis.spi.value.RoleId;

/**
 * A role of the server.
 *
 * @param isGivable whether the bot may give and take it: it stands below the bot's own
 * @param isPowerful whether it carries permissions over other people or the server
 */
public record Rank(RoleId id, String name, boolean isGivable, boolean isPowerful) {}
