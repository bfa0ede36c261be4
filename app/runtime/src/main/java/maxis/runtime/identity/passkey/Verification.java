package maxis.runtime.identity.passkey;

import static java.util.Objects.requireNonNull;

import com.webauthn4j.WebAuthnManager;
import com.webauthn4j.converter.AttestedCredentialDataConverter;
import com.webauthn4j.converter.util.ObjectConverter;
import com.webauthn4j.credential.CredentialRecordImpl;
import com.webauthn4j.data.AuthenticationData;
import com.webauthn4j.data.AuthenticationParameters;
import com.webauthn4j.data.PublicKeyCredentialParameters;
import com.webauthn4j.data.PublicKeyCredentialType;
import com.webauthn4j.data.RegistrationData;
import com.webauthn4j.data.RegistrationParameters;
import com.webauthn4j.data.attestation.statement.COSEAlgorithmIdentifier;
import com.webauthn4j.data.attestation.statement.NoneAttestationStatement;
import com.webauthn4j.data.client.CollectedClientData;
import com.webauthn4j.data.client.Origin;
import com.webauthn4j.server.ServerProperty;

import jakarta.inject.Inject;

import maxis.runtime.identity.guard.Octets;

import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

import java.util.Base64;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.Supplier;

/**
 * The arithmetic of WebAuthn, which is a library's. Who made the device is not asked: it would say
 * more about people than about their keys.
 */
final class Verification {
    static final List<COSEAlgorithmIdentifier> ALGORITHMS =
            List.of(
                    COSEAlgorithmIdentifier.ES256,
                    COSEAlgorithmIdentifier.EdDSA,
                    COSEAlgorithmIdentifier.RS256);

    private static final List<PublicKeyCredentialParameters> OFFERED =
            ALGORITHMS.stream()
                    .map(it ->
                            new PublicKeyCredentialParameters(
                                    PublicKeyCredentialType.PUBLIC_KEY, it))
                    .toList();

    private static final Logger LOG = LoggerFactory.getLogger(Verification.class);

    private final ObjectConverter converter = new ObjectConverter();
    private final WebAuthnManager library =
            WebAuthnManager.createNonStrictWebAuthnManager(converter);
    private final AttestedCredentialDataConverter keys =
            new AttestedCredentialDataConverter(converter);

    @Inject
    Verification() {}

    /**
     * For whom something was signed.
     *
     * @param isGiven whether a challenge was given to this browser, and uses it up
     */
    record Expected(String origin, String host, Predicate<String> isGiven) {}

    /** What was shown: which key, and how often it was used. */
    record Shown(PublicHalf key, long signCount) {}

    /** Finds a key by its id. */
    @FunctionalInterface
    interface Known {
        Optional<PublicHalf> find(byte[] credential);
    }

    /** The public half of a new passkey, if all of it is right. */
    Optional<PublicHalf> register(String json, Expected expected) {
        return understood(() -> library.parseRegistrationResponseJSON(json))
                .filter(data -> isGiven(expected, data::getCollectedClientData))
                .flatMap(data -> understood(() -> verified(data, expected)));
    }

    private PublicHalf verified(RegistrationData data, Expected expected) {
        var parameters =
                new RegistrationParameters(
                        property(expected, data.getCollectedClientData()), OFFERED, true, true);
        var attested = requireNonNull(library.verify(data, parameters).getAttestationObject());
        var authenticator = attested.getAuthenticatorData();
        var credential = requireNonNull(authenticator.getAttestedCredentialData());
        return new PublicHalf(
                Octets.of(credential.getCredentialId()),
                Octets.of(keys.convert(credential)),
                authenticator.getSignCount(),
                authenticator.isFlagBE());
    }

    /** Which passkey was shown, if all of it is right. */
    Optional<Shown> show(String json, Expected expected, Known known) {
        var data =
                understood(() -> library.parseAuthenticationResponseJSON(json))
                        .filter(it -> isGiven(expected, it::getCollectedClientData));
        var key =
                data.flatMap(it -> understood(() -> requireNonNull(it.getCredentialId())))
                        .flatMap(known::find);
        return key.flatMap(it -> understood(() -> verified(data.get(), expected, it)));
    }

    private Shown verified(AuthenticationData data, Expected expected, PublicHalf key) {
        var parameters =
                new AuthenticationParameters(
                        property(expected, data.getCollectedClientData()),
                        record(key),
                        null,
                        true,
                        true);
        var authenticator = library.verify(data, parameters).getAuthenticatorData();
        return new Shown(key, requireNonNull(authenticator).getSignCount());
    }

    /** What a stranger sends makes the library throw whatever its parsers come upon. */
    private static <T> Optional<T> understood(Supplier<T> reading) {
        try {
            return Optional.of(reading.get());
        } catch (RuntimeException wrong) {
            LOG.debug("A passkey is refused", wrong);
            return Optional.empty();
        }
    }

    private CredentialRecordImpl record(PublicHalf key) {
        return new CredentialRecordImpl(
                new NoneAttestationStatement(),
                true,
                key.isBackupEligible(),
                false,
                key.signCount(),
                keys.convert(key.data().toArray()),
                null,
                null,
                null,
                Set.of());
    }

    private static boolean isGiven(
            Expected expected, Supplier<@Nullable CollectedClientData> client) {
        return understood(() -> written(client.get())).filter(expected.isGiven()).isPresent();
    }

    private static String written(@Nullable CollectedClientData client) {
        var challenge = requireNonNull(client).getChallenge().getValue();
        return Base64.getUrlEncoder().withoutPadding().encodeToString(challenge);
    }

    private static ServerProperty property(
            Expected expected, @Nullable CollectedClientData client) {
        return ServerProperty.builder()
                .origin(new Origin(expected.origin()))
                .rpId(expected.host())
                .challenge(requireNonNull(client).getChallenge())
                .build();
    }
}
