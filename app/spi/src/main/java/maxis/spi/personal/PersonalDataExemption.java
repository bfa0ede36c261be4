package maxis.spi.personal;

import maxis.spi.Contribution;
import maxis.spi.text.Text;

/**
 * Declares why a table with a member's id is left alone by an erasure. It holds ids and codes only.
 *
 * @param why what the member reads
 * @param handler the cog's own class, for attribution
 */
public record PersonalDataExemption(String table, Text why, Class<?> handler)
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
