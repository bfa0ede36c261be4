package maxis.spi.announcement;

import maxis.spi.component.GestureCall;
import maxis.spi.reply.Reply;

/**
 * Answers whoever pressed the button, on a virtual thread; only they see it. It may be pressed by
 * anybody, long after it was shown.
 */
@FunctionalInterface
public interface AnnouncementPress {
    Reply pressed(GestureCall call);
}
