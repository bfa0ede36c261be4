package maxis.runtime.message;

import java.text.Normalizer;
import java.util.stream.Collectors;

/** What is done to our own words before they are shown: nothing, or for tests everything. */
enum Accent {
    NONE {
        @Override
        String literal(String text) {
            return text;
        }

        @Override
        String whole(String sentence) {
            return sentence;
        }
    },
    DISGUISE {
        @Override
        String literal(String text) {
            return text.codePoints()
                    .mapToObj(letter -> disguised(Character.toString(letter)))
                    .collect(Collectors.joining());
        }

        @Override
        String whole(String sentence) {
            return "«" + sentence + "»";
        }
    };

    // No letter on the right is used in French, or "été" could come out as it went in.
    private static final String LETTERS =
            "abcdefghijklmnopqrstuvwxyzæœABCDEFGHIJKLMNOPQRSTUVWXYZÆŒ";
    private static final String DISGUISES =
            "ăƀćđęƒğħĭĵķľɱňőƥɋřşţŭṽŵẋŷžǽøĂƁĆĐĘƑĞĦĬĴĶĽṀŇŐƤɊŘŞŢŬṼŴẊŶŽǼØ";

    abstract String literal(String text);

    abstract String whole(String sentence);

    private static String disguised(String letter) {
        var base = Normalizer.normalize(letter, Normalizer.Form.NFD).substring(0, 1);
        var index = LETTERS.indexOf(base);
        return index < 0 ? letter : String.valueOf(DISGUISES.charAt(index));
    }
}
