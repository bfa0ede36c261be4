package maxis.cog.community.moderation;

import maxis.spi.text.Text;

import java.time.Instant;
import java.util.Optional;

/** When a ban ends, in words. */
final class BanEnd {
    private BanEnd() {}

    static Text of(Optional<Instant> until) {
        return until.map(end -> Text.of("community.ban.until").with("end", end))
                .orElseGet(() -> Text.of("community.ban.for_ever"));
    }
}
