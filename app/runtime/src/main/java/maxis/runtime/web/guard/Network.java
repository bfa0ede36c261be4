package maxis.runtime.web.guard;

import java.net.InetAddress;
import java.util.Optional;

/** A range of addresses, written {@code 10.0.0.0/8}; one address is a range too. */
record Network(InetAddress start, int bits) {
    static Optional<Network> read(String written) {
        var sides = written.strip().split("/", 2);
        return Addresses.read(sides[0])
                .filter(address -> address.getHostAddress().indexOf('%') < 0)
                .flatMap(address -> {
                    int all = address.getAddress().length * 8;
                    int bits = sides.length == 1 ? all : bits(sides[1]);
                    return bits < 0 || bits > all
                            ? Optional.empty()
                            : Optional.of(new Network(address, bits));
                });
    }

    private static int bits(String text) {
        return text.matches("\\d{1,3}") ? Integer.parseInt(text) : -1;
    }

    boolean contains(InetAddress address) {
        var own = start.getAddress();
        var other = address.getAddress();
        if (other.length != own.length) {
            return false;
        }
        for (int bit = 0; bit < bits; bit++) {
            int mask = 0x80 >> bit % 8;
            if ((own[bit / 8] & mask) != (other[bit / 8] & mask)) {
                return false;
            }
        }
        return true;
    }
}
