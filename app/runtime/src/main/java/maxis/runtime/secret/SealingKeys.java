package maxis.runtime.secret;

import static java.nio.charset.StandardCharsets.UTF_8;

import maxis.runtime.storage.KeyFile;
import maxis.spi.Fault;

import java.security.GeneralSecurityException;
import java.util.Base64;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;

import javax.crypto.KDF;
import javax.crypto.SecretKey;
import javax.crypto.spec.HKDFParameterSpec;

/** The keys of the vault, numbered in the order in which they were made. */
public final class SealingKeys {
    private static final String PREFIX = "sealing.";
    private static final byte[] PURPOSE = "maxis sealed values".getBytes(UTF_8);

    private final KeyFile file;
    private final ConcurrentHashMap<Integer, SecretKey> known = new ConcurrentHashMap<>();

    public SealingKeys(KeyFile file) {
        this.file = file;
    }

    /** The numbers of all keys as the file has them now. */
    public NavigableSet<Integer> all() {
        var numbers = new TreeSet<Integer>();
        for (var name : file.names()) {
            if (name.matches("sealing\\.[1-9]\\d{0,8}")) {
                numbers.add(Integer.valueOf(name.substring(PREFIX.length())));
            }
        }
        return numbers;
    }

    /** The newest key, with which values are sealed; made now if there is none yet. */
    public int newest() {
        var all = all();
        if (all.isEmpty()) {
            file.findOrMake(PREFIX + 1);
            return 1;
        }
        return all.last();
    }

    /** Makes a key newer than all others. */
    public int make() {
        int next = newest() + 1;
        file.findOrMake(PREFIX + next);
        return next;
    }

    /** Takes a key out of the file; what is still sealed with it never opens again. */
    public void retire(int number) {
        known.remove(number);
        file.remove(PREFIX + number);
    }

    public String place() {
        return file.path().toString();
    }

    Optional<SecretKey> find(int number) {
        return Optional.ofNullable(known.get(number))
                .or(() -> {
                    // Another process may have made it a moment ago.
                    var read = file.find(PREFIX + number).map(secret -> derived(secret.reveal()));
                    read.ifPresent(key -> known.put(number, key));
                    return read;
                });
    }

    /** The file's secret serves this purpose only through a key derived for it. */
    private static SecretKey derived(String secret) {
        try {
            var expand =
                    HKDFParameterSpec.ofExtract()
                            .addIKM(Base64.getUrlDecoder().decode(secret))
                            .thenExpand(PURPOSE, 32);
            return KDF.getInstance("HKDF-SHA256").deriveKey("AES", expand);
        } catch (GeneralSecurityException impossible) {
            throw Fault.bug("No HKDF-SHA256", impossible);
        } catch (IllegalArgumentException damaged) {
            throw Fault.operator(
                    "A sealing key in the key file is damaged. Put the key file back from where you"
                            + " keep it.",
                    damaged);
        }
    }
}
