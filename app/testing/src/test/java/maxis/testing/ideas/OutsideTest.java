package maxis.testing.ideas;

import static maxis.testing.Persona.JEAN;
import static maxis.testing.Persona.MARIE;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.discord.Delivery;
import maxis.spi.discord.Roles;
import maxis.spi.model.ModelRequest;
import maxis.spi.reply.Block;
import maxis.spi.reply.Card;
import maxis.spi.reply.Reply;
import maxis.spi.text.Text;
import maxis.spi.value.RoleId;
import maxis.testing.Acting;
import maxis.testing.Setup;
import maxis.testing.TestPlatform;
import maxis.testing.ideas.IdeasCog.Vote;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.time.Duration;
import java.util.List;
import java.util.Set;

/** A cog reaches the outside of its world through what the harness binds. */
class OutsideTest {
    private static final RoleId CUSTOMER = new RoleId(7001);

    private final TestPlatform maxis = Setup.of(new OutsideCog(), new IdeasCog()).start();
    private final OutsideCog.Ports ports = maxis.instance(OutsideCog.Ports.class);

    @AfterEach
    void close() {
        maxis.close();
    }

    @Test
    void everyPortLeadsToOneServerWhereThePersonasAre() {
        maxis.discord().joins(MARIE.id(), CUSTOMER);

        assertThat(ports.roles.give(JEAN.id(), CUSTOMER, "bought"))
                .isEqualTo(new Roles.Change.Made());
        assertThat(ports.guild.rolesOf(JEAN.id())).contains(Set.of(CUSTOMER));
        assertThat(ports.roles.give(MARIE.id(), CUSTOMER, "bought"))
                .isEqualTo(new Roles.Change.AlreadySo());
        ports.threads.open(Acting.SQUARE, Text.of("ideas.export"), Set.of(JEAN.id()), "first");
        assertThat(maxis.discord().threads().all()).hasSize(1);
    }

    @Test
    void theModelSaysWhatTheTestWrote() {
        maxis.model().writes("Cake.");

        ports.model.ask(
                new ModelRequest(
                        ModelRequest.Strength.LIGHT,
                        "Say it.",
                        List.of(),
                        10,
                        Duration.ofSeconds(1)));

        assertThat(maxis.model().requests()).hasSize(1);
    }

    @Test
    void aButtonOfAPostedMessageExpiresToo() {
        var like = Block.Button.of(Text.of("ideas.vote"), Block.Style.MAIN, new Vote(1));
        var card = Card.of(Text.of("ideas.export")).with(new Block.Buttons(List.of(like)));

        assertThat(ports.messages.post(Acting.SQUARE, card, "first"))
                .isInstanceOf(Delivery.Sent.class);
        maxis.clock().advance(IdeasCog.VOTING);

        assertThat(maxis.as(JEAN).uses(new Vote(1)).value())
                .isEqualTo(Reply.refuse("platform.refuse.expired"));
        assertThat(maxis.as(JEAN).uses(new Vote(2)).isRefusal()).isFalse();
    }
}
