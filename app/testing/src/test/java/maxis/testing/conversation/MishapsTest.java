package maxis.testing.conversation;

import static maxis.testing.Persona.EMMA;
import static maxis.testing.Persona.SUPPORT;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.conversation.Conversations;
import maxis.runtime.conversation.Conversations.Completing;
import maxis.runtime.conversation.Response;
import maxis.runtime.conversation.Speaker;
import maxis.runtime.conversation.Utterance;
import maxis.runtime.conversation.Utterance.Gestured;
import maxis.runtime.conversation.Utterance.Slash;
import maxis.runtime.conversation.Utterance.Typed;
import maxis.runtime.storage.Storage;
import maxis.spi.ProcessRole;
import maxis.spi.reply.Reply;
import maxis.testing.Acting;
import maxis.testing.Persona;
import maxis.testing.Replies;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Whatever fails behind the door, the answer is polite, and there is one. */
class MishapsTest {
    private final TestPlatform maxis = ConversationsTest.setup().start();
    private final Conversations conversations = maxis.instance(Conversations.class);

    @AfterEach
    void close() {
        maxis.close();
    }

    @Test
    void everyKindOfFaultHasItsWords() {
        assertThat(broken("bug")).matches("Something went wrong on our side.*: [0-9a-f]{8}");
        assertThat(broken("deep")).matches("Something went wrong on our side.*: [0-9a-f]{8}");
        assertThat(broken("operator")).matches("This is not set up properly.*: [0-9a-f]{8}");
        assertThat(broken("remote")).matches("A service that we depend on.*: [0-9a-f]{8}");
        assertThat(broken("user")).isEqualTo("Not that way");
    }

    @Test
    void whatDiscordDeliversTwiceIsAnsweredOnce() {
        var once = new Typed("same", "!parlour_say x", List.of());

        assertThat(hear(once)).isPresent();
        assertThat(hear(once)).isEmpty();
        assertThat(hear(new Typed("other", "!parlour_say x", List.of()))).isPresent();
    }

    @Test
    void aButtonThatIsUnknownHasExpired() {
        for (var id : new String[] {"", "x", "a".repeat(100), "../..", "\u0000"}) {
            assertThat(hear(new Gestured("key " + id, id, List.of(), Map.of())))
                    .map(Response::reply)
                    .contains(Reply.refuse("platform.refuse.expired"));
        }
    }

    @Test
    void aCommandThatIsGoneIsSwitchedOff() {
        assertThat(hear(new Slash("1", "parlour gone", Map.of())))
                .map(Response::reply)
                .contains(Reply.refuse("platform.refuse.disabled"));
    }

    @Test
    void withoutTheDatabaseNothingIsDoneAndThatIsSaid() {
        maxis.instance(Storage.class).close();

        for (var utterance :
                new Utterance[] {
                    new Typed("1", "!parlour_say x", List.of()),
                    new Slash("2", "parlour own", Map.of()),
                    new Gestured("3", "A".repeat(22), List.of(), Map.of("name", "x"))
                }) {
            assertThat(hear(utterance))
                    .map(Response::reply)
                    .contains(Reply.refuse("platform.fault.database"));
        }
        assertThat(hear(new Typed("4", "Hello", List.of()))).isEmpty();
        assertThat(hear(new Typed("5", "!parlor_say", List.of()))).isPresent();
    }

    @Test
    void whetherAnAnswerWillBePrivateIsKnownBefore() {
        assertThat(conversations.isPrivate(new Slash("1", "parlour secret", Map.of()))).isTrue();
        assertThat(conversations.isPrivate(new Slash("1", "parlour say", Map.of()))).isFalse();
        assertThat(conversations.isPrivate(new Typed("1", "!parlour secret", List.of()))).isTrue();
        assertThat(conversations.isPrivate(new Typed("1", "!parlour_say x", List.of()))).isFalse();
        assertThat(conversations.isPrivate(new Typed("1", "Hello", List.of()))).isFalse();
        assertThat(conversations.isPrivate(new Gestured("1", "x", List.of(), Map.of()))).isTrue();
    }

    @Test
    void valuesAreOfferedToWhoMayUseThem() {
        var offered = complete(SUPPORT, "parlour find", "name", "L");

        assertThat(offered).hasSize(25);
        assertThat(offered.getFirst().value()).isEqualTo("L0");
        assertThat(offered.getFirst().words()).startsWith("ENé").endsWith("é…").hasSize(100);
        assertThat(complete(EMMA, "parlour find", "name", "L")).isEmpty();
        assertThat(complete(SUPPORT, "parlour find", "other", "L")).isEmpty();
        assertThat(complete(SUPPORT, "parlour gone", "name", "L")).isEmpty();
        assertThat(complete(SUPPORT, "parlour find", "name", "break")).isEmpty();
        assertThat(complete(SUPPORT, "parlour find", "name", "x".repeat(100))).isEmpty();
    }

    private String broken(String how) {
        var response = hear(new Slash(how, "parlour break", Map.of("how", how))).orElseThrow();
        assertThat(response.isPrivate()).isTrue();
        return new Replies(getClass().getClassLoader()).text(response.reply(), response.language());
    }

    private List<Conversations.Suggestion> complete(
            Persona who, String command, String option, String typed) {
        return conversations.complete(speaker(who), new Completing(command, option, typed));
    }

    private Optional<Response> hear(Utterance utterance) {
        return conversations.hear(speaker(EMMA), utterance);
    }

    private static Speaker speaker(Persona who) {
        return new Speaker(
                who.id(),
                Set.of(),
                Acting.SQUARE,
                Optional.of(who.language().code()),
                false,
                Set.of(ProcessRole.values()));
    }
}
