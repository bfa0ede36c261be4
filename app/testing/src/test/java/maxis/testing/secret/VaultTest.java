package maxis.testing.secret;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import maxis.runtime.secret.SealingKeys;
import maxis.spi.Fault;
import maxis.spi.secret.Place;
import maxis.spi.secret.Vault;
import maxis.spi.value.Secret;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;

import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

class VaultTest {
    private static final Place PLACE = new Place("accounts", "token", "17");
    private static final Secret VALUE = new Secret("clé très secrète 🔑");

    private TestPlatform platform;
    private Vault vault;
    private SealingKeys keys;

    @BeforeEach
    void start() {
        platform = TestPlatform.with();
        vault = platform.instance(Vault.class);
        keys = platform.instance(SealingKeys.class);
    }

    @AfterEach
    void close() {
        platform.close();
    }

    @Test
    void whatIsSealedOpensAtItsPlaceAndShowsNothing() {
        for (var value : List.of(VALUE, new Secret(""), new Secret("x".repeat(100_000)))) {
            var sealed = vault.seal(value, PLACE);

            assertThat(vault.open(sealed, PLACE)).isEqualTo(value);
            assertThat(sealed).hasSize(value.reveal().getBytes(StandardCharsets.UTF_8).length + 33);
        }
        assertThat(new String(vault.seal(VALUE, PLACE), StandardCharsets.UTF_8))
                .doesNotContain("secr");
    }

    @Test
    void theSameValueIsSealedDifferentlyEachTime() {
        assertThat(vault.seal(VALUE, PLACE)).isNotEqualTo(vault.seal(VALUE, PLACE));
    }

    @Test
    void aValueOpensInNoOtherRowColumnOrTable() {
        var sealed = vault.seal(VALUE, PLACE);

        for (var elsewhere :
                List.of(
                        new Place("accounts", "token", "18"),
                        new Place("accounts", "pin", "17"),
                        new Place("cards", "token", "17"),
                        new Place("accountst", "oken", "17"),
                        new Place("accounts", "token1", "7"))) {
            assertRefused(sealed, elsewhere);
        }
    }

    @Test
    void aSingleBitThatIsFlippedAnywhereIsNoticed() {
        var sealed = vault.seal(VALUE, PLACE);

        for (int bit = 0; bit < sealed.length * Byte.SIZE; bit++) {
            var flipped = sealed.clone();
            flipped[bit / Byte.SIZE] ^= (byte) (1 << bit % Byte.SIZE);
            assertRefused(flipped, PLACE);
        }
    }

    @Test
    void aValueThatIsCutOrLengthenedIsNoticed() {
        var sealed = vault.seal(VALUE, PLACE);

        for (int length = 0; length < sealed.length; length++) {
            assertRefused(Arrays.copyOf(sealed, length), PLACE);
        }
        assertRefused(Arrays.copyOf(sealed, sealed.length + 1), PLACE);
    }

    @Test
    void aKeyThatIsMissingIsNamedWithWhatToDo() {
        keys.newest();
        int lost = keys.make();
        var sealed = vault.seal(VALUE, PLACE);
        keys.retire(lost);

        assertThatThrownBy(() -> vault.open(sealed, PLACE))
                .isInstanceOfSatisfying(
                        Fault.class,
                        fault -> assertThat(fault.kind()).isEqualTo(Fault.Kind.OPERATOR))
                .hasMessageContaining("key " + lost)
                .hasMessageContaining(keys.place())
                .hasMessageContaining("Put that key file back");
    }

    @Test
    void valuesSealedBeforeTwoRotationsStillOpen() {
        var first = vault.seal(VALUE, PLACE);
        keys.make();
        var second = vault.seal(VALUE, PLACE);
        keys.make();
        var third = vault.seal(VALUE, PLACE);

        assertThat(List.of(first, second, third))
                .allSatisfy(sealed -> assertThat(vault.open(sealed, PLACE)).isEqualTo(VALUE))
                .extracting(sealed -> ByteBuffer.wrap(sealed).getInt(1))
                .doesNotHaveDuplicates();
    }

    /** The same computed from RFC 5869 and the JDK's cipher alone. */
    @Test
    void theFormatIsWhatIsWrittenDown() throws Exception {
        var sealed = ByteBuffer.wrap(vault.seal(VALUE, PLACE));
        var header = new byte[5];
        var nonce = new byte[12];
        sealed.get(header).get(nonce);
        var hidden = new byte[sealed.remaining()];
        sealed.get(hidden);
        int number = ByteBuffer.wrap(header).getInt(1);

        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(
                Cipher.DECRYPT_MODE,
                new SecretKeySpec(derived(secretOfTheFile(number)), "AES"),
                new GCMParameterSpec(128, nonce));
        cipher.updateAAD(header);
        cipher.updateAAD(
                "\0\0\0\u0008accounts\0\0\0\u0005token\0\0\0\u000217"
                        .getBytes(StandardCharsets.UTF_8));

        assertThat(header[0]).isEqualTo((byte) 1);
        assertThat(new String(cipher.doFinal(hidden), StandardCharsets.UTF_8))
                .isEqualTo(VALUE.reveal());
    }

    private byte[] secretOfTheFile(int number) throws IOException {
        var name = "sealing." + number + "=";
        return Files.readAllLines(Path.of(keys.place())).stream()
                .filter(line -> line.startsWith(name))
                .map(line -> Base64.getUrlDecoder().decode(line.substring(name.length())))
                .findFirst()
                .orElseThrow();
    }

    private static byte[] derived(byte[] secret) throws GeneralSecurityException {
        var extracted = hmac(new byte[32], secret);
        return hmac(extracted, "maxis sealed values\u0001".getBytes(StandardCharsets.UTF_8));
    }

    private static byte[] hmac(byte[] key, byte[] text) throws GeneralSecurityException {
        var mac = Mac.getInstance("HmacSHA256");
        mac.init(new SecretKeySpec(key, "HmacSHA256"));
        return mac.doFinal(text);
    }

    private void assertRefused(byte[] sealed, Place place) {
        assertThatThrownBy(() -> vault.open(sealed, place)).isInstanceOf(Fault.class);
    }
}
