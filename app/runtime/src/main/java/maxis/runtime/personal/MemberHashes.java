package maxis.runtime.personal;

import static java.nio.charset.StandardCharsets.UTF_8;

import maxis.runtime.storage.KeyFile;
import maxis.spi.Fault;
import maxis.spi.value.MemberId;

import java.security.GeneralSecurityException;
import java.util.HexFormat;

import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/**
 * Names members without telling their ids: who has the key can tell whether an id is meant, nobody
 * can tell the id. Ids are few enough to try them all, so the key is what protects them.
 */
final class MemberHashes {
    private static final String ALGORITHM = "HmacSHA256";
    private static final String KEY = "erasures";

    private final KeyFile keys;

    MemberHashes(KeyFile keys) {
        this.keys = keys;
    }

    /** The hash of a member, as 64 hexadecimal digits. */
    String of(MemberId member) {
        try {
            var mac = Mac.getInstance(ALGORITHM);
            var key = keys.findOrMake(KEY).reveal();
            mac.init(new SecretKeySpec(key.getBytes(UTF_8), ALGORITHM));
            return HexFormat.of().formatHex(mac.doFinal(member.toString().getBytes(UTF_8)));
        } catch (GeneralSecurityException impossible) {
            throw Fault.bug("No " + ALGORITHM, impossible);
        }
    }
}
