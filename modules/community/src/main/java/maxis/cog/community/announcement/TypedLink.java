package maxis.cog.community.announcement;

import java.net.URI;
import java.net.URISyntaxException;
import java.util.Optional;

/** A link as people type it. */
final class TypedLink {
    private TypedLink() {}

    /** Where it leads; nothing if it is none that may be shown. */
    static Optional<URI> of(String typed) {
        try {
            var target = new URI(typed);
            return "https".equals(target.getScheme()) && target.getHost() != null
                    ? Optional.of(target)
                    : Optional.empty();
        } catch (URISyntaxException wrong) {
            return Optional.empty();
        }
    }
}
