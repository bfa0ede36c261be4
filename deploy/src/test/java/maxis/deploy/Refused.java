package maxis.deploy;

import static org.assertj.core.api.Assertions.assertThat;

/** A program that did not start: one message, no stack trace, the exit code that says who acts. */
record Refused(String err) {
    private static final int OPERATOR_HAS_TO_ACT = 3;

    static Refused by(Running.Ended ended) {
        return by(ended, OPERATOR_HAS_TO_ACT);
    }

    static Refused by(Running.Ended ended, int status) {
        assertThat(ended.err().lines().filter(line -> line.startsWith("maxis: ")))
                .as(ended.err())
                .hasSize(1);
        assertThat(ended.err())
                .doesNotContain("\tat ", "Exception in thread", "Caused by", " WARN ", " ERROR ");
        assertThat(ended.status()).as(ended.err()).isEqualTo(status);
        assertThat(ended.out()).isEmpty();
        return new Refused(ended.err());
    }

    Refused because(String... parts) {
        assertThat(err).contains(parts);
        return this;
    }

    Refused hides(String secret) {
        assertThat(err).doesNotContain(secret);
        return this;
    }
}
