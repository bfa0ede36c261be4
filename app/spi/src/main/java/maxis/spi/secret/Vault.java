package maxis.spi.secret;

import maxis.spi.value.Secret;

/**
 * Encrypts what must not lie readable in the database or its copies. What is sealed goes into a
 * {@code bytea} column that a {@link SealedColumn} declares, and may be opened by any process that
 * has the key file.
 */
public interface Vault {
    /** The same value is sealed differently each time. */
    byte[] seal(Secret value, Place place);

    /**
     * The value, if it was sealed for this place and nobody touched it since; everything else is a
     * fault that says what happened.
     */
    Secret open(byte[] sealed, Place place);
}
