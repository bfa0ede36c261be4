package maxis.runtime.conversation;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.runtime.conversation.Utterance.Gestured;
import maxis.runtime.conversation.Utterance.Slash;
import maxis.runtime.conversation.Utterance.Typed;

import org.junit.jupiter.api.Test;

import java.util.List;
import java.util.Map;

final class WritableTest {
    @Test
    void whatPeopleTypeStaysAsItIs() {
        for (var text : List.of("", "Été à 18 h", "👨‍👩‍👧", "\u202e\u200b\u0301", "\n\t")) {
            assertThat(Writable.of(text)).isSameAs(text);
        }
    }

    @Test
    void whatCannotBeStoredIsTakenOut() {
        assertThat(Writable.of("a\u0000b")).isEqualTo("ab");
        assertThat(Writable.of("\ud83d!\ude00")).isEqualTo("\ufffd!\ufffd");
    }

    @Test
    void nobodyHearsItHoweverItComes() {
        assertThat(new Typed("1", "!say \u0000x", List.of()).text()).isEqualTo("!say x");
        assertThat(new Slash("1", "say", Map.of("text", "\u0000x")).values())
                .containsEntry("text", "x");
        assertThat(new Gestured("1", "id", List.of(), Map.of("text", "\u0000x")).fields())
                .containsEntry("text", "x");
    }
}
