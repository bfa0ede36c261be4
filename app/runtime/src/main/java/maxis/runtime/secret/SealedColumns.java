package maxis.runtime.secret;

import jakarta.inject.Inject;

import maxis.runtime.cog.Contributed;
import maxis.runtime.cog.Registry;
import maxis.spi.secret.SealedColumn;

import java.util.List;

/** The columns of sealed values that cogs declare. */
final class SealedColumns {
    private final List<SealedColumn> all;

    @Inject
    SealedColumns(Registry registry) {
        this.all =
                registry.contributions().stream()
                        .map(Contributed::contribution)
                        .filter(SealedColumn.class::isInstance)
                        .map(SealedColumn.class::cast)
                        .toList();
    }

    List<SealedColumn> all() {
        return all;
    }
}
