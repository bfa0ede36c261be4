package maxis.testing.identity;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;

/** A device with a passkey, made from the specification alone: ES256, no attestation. */
final class SoftKey {
    static final int PRESENT = 0x01;
    static final int VERIFIED = 0x04;
    private static final int WITH_KEY = 0x40;

    private final KeyPair pair;
    private final byte[] id;
    private final String host;
    private long count;

    SoftKey(String name, String host) {
        this.id = digest(name.getBytes(UTF_8));
        this.host = host;
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            this.pair = generator.generateKeyPair();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    /** The device's counter goes back, as that of an older copy would. */
    void countsAgainFrom(long number) {
        count = number;
    }

    /** What a browser answers when a passkey is made. */
    String made(String challenge, String origin, int flags) {
        var client = client("webauthn.create", challenge, origin);
        // A map of three: no format, no statement, and the data, whose length follows.
        var attestation = hex("a363666d74646e6f6e656761747453746d74a068617574684461746159");
        var data = data(flags | WITH_KEY, credential());
        var object =
                joined(
                        attestation,
                        ByteBuffer.allocate(2).putShort((short) data.length).array(),
                        data);
        return """
        {"id":"%s","rawId":"%s","type":"public-key","clientExtensionResults":{},
         "response":{"clientDataJSON":"%s","attestationObject":"%s","transports":["internal"]}}
        """
                .formatted(text(id), text(id), text(client), text(object));
    }

    /** What a browser answers when it is shown. */
    String shown(String challenge, String origin, int flags) {
        count++;
        var client = client("webauthn.get", challenge, origin);
        var data = data(flags, new byte[0]);
        return """
        {"id":"%s","rawId":"%s","type":"public-key","clientExtensionResults":{},
         "response":{"clientDataJSON":"%s","authenticatorData":"%s","signature":"%s","userHandle":null}}
        """
                .formatted(
                        text(id),
                        text(id),
                        text(client),
                        text(data),
                        text(signature(joined(data, digest(client)))));
    }

    private static byte[] client(String type, String challenge, String origin) {
        return "{\"type\":\"%s\",\"challenge\":\"%s\",\"origin\":\"%s\",\"crossOrigin\":false}"
                .formatted(type, challenge, origin)
                .getBytes(UTF_8);
    }

    private byte[] data(int flags, byte[] credential) {
        return joined(
                digest(host.getBytes(US_ASCII)),
                new byte[] {(byte) flags},
                ByteBuffer.allocate(4).putInt((int) count).array(),
                credential);
    }

    /** The id of the maker, which is nobody, the key's id and the key. */
    private byte[] credential() {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        return joined(
                new byte[16],
                ByteBuffer.allocate(2).putShort((short) id.length).array(),
                id,
                hex("a5010203262001215820"),
                number(point.getAffineX()),
                hex("225820"),
                number(point.getAffineY()));
    }

    private byte[] signature(byte[] content) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(content);
            return signature.sign();
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] number(BigInteger value) {
        var bytes = value.toByteArray();
        var fixed = new byte[32];
        int length = Math.min(bytes.length, fixed.length);
        System.arraycopy(bytes, bytes.length - length, fixed, fixed.length - length, length);
        return fixed;
    }

    private static byte[] digest(byte[] content) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(content);
        } catch (GeneralSecurityException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static byte[] joined(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static byte[] hex(String written) {
        return HexFormat.of().parseHex(written);
    }

    private static String text(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
