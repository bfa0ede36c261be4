package maxis.testing.cog;

import maxis.spi.Cog;

import java.util.List;

/**
 * Something wrong with a cog, and what the check says of it.
 *
 * @param findings each a part of one line; no other line may be there
 */
record PlantedFault(String name, Check check, Cog cog, List<String> findings) {
    static PlantedFault of(String name, Check check, Cog cog, String... findings) {
        return new PlantedFault(name, check, cog, List.of(findings));
    }

    @Override
    public String toString() {
        return name;
    }
}
