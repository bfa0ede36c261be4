package maxis.runtime.setting;

import maxis.spi.value.MemberId;

import java.time.Instant;
import java.util.Optional;

/**
 * One change of a setting.
 *
 * @param before none for the standard
 * @param after none for the standard
 * @param by nobody for the program itself
 */
public record PastChange(
        Optional<String> before, Optional<String> after, Optional<MemberId> by, Instant at) {}
