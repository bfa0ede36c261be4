package maxis.cog.community.announcement;

import java.net.URI;
import java.util.List;
import java.util.Optional;

/** An announcement as it is stored. */
record Announcement(
        long id,
        Wording wording,
        List<String> buttons,
        Optional<URI> link,
        Timing timing,
        State state) {
    Announcement {
        buttons = List.copyOf(buttons);
    }

    /** How far it is. */
    enum State {
        DRAFT,
        PLANNED,
        POSTED,
        CANCELLED
    }

    Announcement saying(Wording other, Optional<URI> target) {
        return new Announcement(id, other, buttons, target, timing, state);
    }

    Announcement with(List<String> others) {
        return new Announcement(id, wording, others, link, timing, state);
    }

    Announcement at(Timing other) {
        return new Announcement(id, wording, buttons, link, other, state);
    }
}
