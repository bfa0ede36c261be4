package maxis.runtime.configuration;

import maxis.spi.configuration.Configuration;
import maxis.spi.configuration.Description;
import maxis.spi.configuration.Environment;
import maxis.spi.configuration.MinBytes;
import maxis.spi.configuration.Range;
import maxis.spi.value.Secret;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A declaration that has one of everything that errors are made of. */
@Configuration("shop")
record Shop(
        @Description("How many tills.") @Environment("SHOP_TILLS") @Range(min = 2, max = 200)
                int tillCount,
        @Description("How long a cart is kept.") Duration cartTime,
        @Description("The key of the safe.")
                @Environment({"SHOP_SAFE_KEY", "SAFE_KEY", "OLD_SAFE_KEY"})
                @MinBytes(8)
                Optional<Secret> safeKey,
        @Description("Who may open it.") @Environment("SHOP_OWNERS") @Range(min = 1)
                List<Long> owners,
        @Description("The door.") Door door,
        @Description("Shelves by name.") Map<String, Shelf> shelves,
        @Description("Lamps.") List<Lamp> lamps,
        @Description("The name over the door.") @Environment("SHOP_NAME") String name) {
    static final String DEFAULTS =
            """
            shop {
              till-count = 4
              cart-time = 30m
              owners = []
              door { state = wide-open, width = 90 }
              shelves {}
              lamps = []
              name = "The shop"
            }
            """;

    Shop {
        if (name.equals("Nameless") && safeKey.isPresent()) {
            throw new IllegalArgumentException(
                    "A nameless shop has no safe, and its key "
                            + safeKey.get().reveal()
                            + " fits none. Name it.");
        }
    }

    record Door(
            @Description("Open or not.") State state,
            @Description("In centimetres.") @Range(min = 60) int width) {}

    enum State {
        SHUT,
        WIDE_OPEN
    }

    record Shelf(@Description("How many boards.") int boards) {}

    record Lamp(
            @Description("Its power.") @Range(max = 100) int watts,
            @Description("Its remote's pin.") Optional<Secret> pin) {}
}
