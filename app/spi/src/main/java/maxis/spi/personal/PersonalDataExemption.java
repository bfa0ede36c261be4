package maxis.spi.personal;

import maxis.spi.Contribution;
import maxis.spi.personal.PersonalData.Kept;

/**
 * Declares that a table with a member's id is left alone by an erasure: it holds ids and codes
 * only.
 *
 * @param kept what the member reads about it
 * @param handler the cog's own class, for attribution
 */
public record PersonalDataExemption(String table, Kept kept, Class<?> handler)
        implements Contribution {
    @Override
    public String kind() {
        return "personal data exemption";
    }

    @Override
    public String name() {
        return table;
    }
}
