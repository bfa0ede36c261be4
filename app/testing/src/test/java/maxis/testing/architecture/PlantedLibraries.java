package maxis.testing.architecture;

import java.util.List;

/** Code that uses a library outside the place where it lives. */
final class PlantedLibraries {
    static final List<Planted> ALL =
            List.of(
                    Planted.in(
                            LibraryRules.JDA,
                            """
                            - cog.planted      class Stray { net.dv8tion.jda.api.JDA a; }
                            + runtime.discord  class AtHome { net.dv8tion.jda.api.JDA a; }
                            """),
                    Planted.in(
                            LibraryRules.UNDERTOW,
                            """
                            - testing  class Stray { io.undertow.Undertow a; }
                            + runtime  class AtHome { io.undertow.Undertow a; }
                            + sandbox  class AtHome { io.undertow.Undertow a; }
                            """),
                    Planted.in(
                            LibraryRules.STRIPE,
                            """
                            - runtime          class Stray { com.stripe.StripeClient a; }
                            - cog.shopping     class Stranger { com.stripe.StripeClient a; }
                            + cog.shop.stripe  class AtHome { com.stripe.StripeClient a; }
                            """),
                    Planted.in(
                            LibraryRules.LANGCHAIN,
                            """
                            - cog.assistant  class Stray { dev.langchain4j.Model a; }
                            + runtime.model  class AtHome { dev.langchain4j.Model a; }
                            """),
                    Planted.in(
                            LibraryRules.GENAI,
                            """
                            - cog.assistant  class Stray { com.google.genai.Client a; }
                            + runtime.model  class AtHome { com.google.genai.Client a; }
                            """),
                    Planted.in(
                            LibraryRules.GUICE,
                            """
                            - cog.planted  class Stray { com.google.inject.Injector a; }
                            + runtime      class AtHome { com.google.inject.Injector a; }
                            + testing      class AtHome { com.google.inject.Injector a; }
                            """),
                    Planted.in(
                            LibraryRules.DB_SCHEDULER,
                            """
                            - runtime.storage  class Stray { com.github.kagkarlsson.scheduler.Scheduler a; }
                            + runtime.job      class AtHome { com.github.kagkarlsson.scheduler.Scheduler a; }
                            + testing          class AtHome { com.github.kagkarlsson.scheduler.Scheduler a; }
                            """),
                    Planted.in(
                            LibraryRules.PLAYWRIGHT,
                            """
                            - testing  class Stray { com.microsoft.playwright.Page a; }
                            + browser  class AtHome { com.microsoft.playwright.Page a; }
                            """),
                    Planted.in(
                            LibraryRules.WEBAUTHN,
                            """
                            - runtime.identity.login    class Stray { com.webauthn4j.WebAuthnManager a; }
                            + runtime.identity.passkey  class AtHome { com.webauthn4j.WebAuthnManager a; }
                            """),
                    Planted.in(
                            LibraryRules.QR_CODES,
                            """
                            - runtime.web              class Stray { io.nayuki.qrcodegen.QrCode a; }
                            + runtime.identity.factor  class AtHome { io.nayuki.qrcodegen.QrCode a; }
                            """),
                    Planted.in(
                            LibraryRules.JDBI,
                            """
                            - cog.planted      class Tickets { org.jdbi.v3.core.Handle a; }
                            - sandbox          class Stray { org.jdbi.v3.core.Handle a; }
                            + cog.planted      class TicketStore { record Row(org.jdbi.v3.core.Handle a) {} }
                            + runtime.storage  class AtHome { org.jdbi.v3.core.Handle a; }
                            + spi.storage      class AtHome { org.jdbi.v3.core.Handle a; }
                            + testing          class AtHome { org.jdbi.v3.core.Handle a; }
                            """));

    private PlantedLibraries() {}
}
