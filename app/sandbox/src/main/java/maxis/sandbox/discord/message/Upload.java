package maxis.sandbox.discord.message;

import maxis.sandbox.discord.state.StoredFile;

/**
 * A file in a request.
 *
 * @param slot the number in the name of its form field
 */
public record Upload(int slot, StoredFile file) {}
