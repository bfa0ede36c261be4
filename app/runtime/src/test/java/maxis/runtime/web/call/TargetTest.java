package maxis.runtime.web.call;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

import java.util.List;

/** What stands in a first line has one meaning or none. */
class TargetTest {
    @Test
    void aPathIsItsParts() {
        assertThat(Target.path("/")).containsExactly("");
        assertThat(Target.path("/api/x")).containsExactly("api", "x");
        assertThat(Target.path("/api/x/")).containsExactly("api", "x", "");
        assertThat(Target.path("/a%20b/%C3%A9")).containsExactly("a b", "é");
        assertThat(Target.path("/a+b")).containsExactly("a+b");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "api",
                "*",
                "//api",
                "/api//x",
                "/../etc/passwd",
                "/a/./b",
                "/a/..",
                "/a/%2e%2e/b",
                "/a/%2E/b",
                "/a%2fb",
                "/a%2Fb",
                "/a%5cb",
                "/a\\b",
                "/a;b=c",
                "/a%3bb",
                "/a%00",
                "/a%0d%0ab",
                "/a%7f",
                "/a%",
                "/a%2",
                "/a%zz",
                "/a%ff",
                "/a%c0%af",
                "/a%ed%a0%80",
                "/a b",
                "/aé"
            })
    void whatIsWrittenMisleadinglyIsRefused(String raw) {
        assertThatThrownBy(() -> Target.path(raw)).isInstanceOf(Refusal.class);
    }

    @Test
    void aPathHasALength() {
        assertThatThrownBy(() -> Target.path("/" + "a".repeat(2_000))).isInstanceOf(Refusal.class);
    }

    @Test
    void aQueryIsItsPairs() {
        assertThat(Target.query("")).isEmpty();
        assertThat(Target.query("a=1&b=&c&a=2+3%20%26"))
                .containsEntry("a", List.of("1", "2 3 &"))
                .containsEntry("b", List.of(""))
                .containsEntry("c", List.of(""));
    }

    @ParameterizedTest
    @ValueSource(strings = {"a=%", "a=%ff", "a=%00", "a=é", "a=\n"})
    void aBrokenQueryIsRefused(String raw) {
        assertThatThrownBy(() -> Target.query(raw)).isInstanceOf(Refusal.class);
    }

    @Test
    void aQueryHasABound() {
        assertThatThrownBy(() -> Target.query("a&".repeat(50) + "a")).isInstanceOf(Refusal.class);
    }
}
