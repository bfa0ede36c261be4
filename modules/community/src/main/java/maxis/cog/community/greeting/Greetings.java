package maxis.cog.community.greeting;

import maxis.spi.CogBinder;
import maxis.spi.event.Subscription;
import maxis.spi.job.JobDeclaration;
import maxis.spi.member.MemberJoined;
import maxis.spi.member.MemberLeft;
import maxis.spi.setup.SetupChoice;
import maxis.spi.setup.SetupChoice.Subject;

/** Declares welcomes and farewells. */
public final class Greetings {
    private Greetings() {}

    /** Declares what this part contributes. */
    public static void declare(CogBinder cog) {
        cog.bind(GreetingCards.class)
                .settings(GreetingSettings.class)
                .contribute(
                        Subscription.to(MemberJoined.class, "welcome", WelcomeNewcomer.class),
                        Subscription.to(MemberLeft.class, "farewell", FarewellToLeaver.class),
                        JobDeclaration.of(SendWelcome.class, SendWelcomeJob.class).onDiscord(),
                        JobDeclaration.of(SendFarewell.class, SendFarewellJob.class).onDiscord(),
                        SetupChoice.of(
                                "greetings", Subject.ROOM, "greeting_room", GreetingCards.class));
    }
}
