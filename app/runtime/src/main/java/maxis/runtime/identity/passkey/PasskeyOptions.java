package maxis.runtime.identity.passkey;

import java.util.List;

/** What browsers are asked with, in the words of WebAuthn; bytes are base64url. */
public final class PasskeyOptions {
    private static final String TYPE = "public-key";
    private static final int PATIENCE = 300_000;
    private static final String REQUIRED = "required";

    private PasskeyOptions() {}

    /** For showing one. */
    public record Get(
            String challenge,
            String rpId,
            int timeout,
            String userVerification,
            List<Descriptor> allowCredentials) {}

    /** For making one. */
    public record Create(
            String challenge,
            Site rp,
            User user,
            List<Parameter> pubKeyCredParams,
            int timeout,
            List<Descriptor> excludeCredentials,
            Selection authenticatorSelection,
            String attestation) {}

    /** A passkey that is known. */
    public record Descriptor(String type, String id) {}

    /** Whom it is for. */
    public record Site(String id, String name) {}

    /** Whose it is. */
    public record User(String id, String name, String displayName) {}

    /** An algorithm. */
    public record Parameter(String type, long alg) {}

    /** It stays on the device and looks at its member itself. */
    public record Selection(
            String residentKey, boolean requireResidentKey, String userVerification) {}

    static Get get(String challenge, String host, List<String> known) {
        return new Get(challenge, host, PATIENCE, REQUIRED, described(known));
    }

    static Create create(String challenge, String host, User user, List<String> known) {
        return new Create(
                challenge,
                new Site(host, "Maxis"),
                user,
                Verification.ALGORITHMS.stream()
                        .map(algorithm -> new Parameter(TYPE, algorithm.getValue()))
                        .toList(),
                PATIENCE,
                described(known),
                new Selection(REQUIRED, true, REQUIRED),
                "none");
    }

    private static List<Descriptor> described(List<String> known) {
        return known.stream().map(id -> new Descriptor(TYPE, id)).toList();
    }
}
