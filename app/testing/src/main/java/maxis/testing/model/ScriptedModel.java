package maxis.testing.model;

import maxis.spi.model.LanguageModel;
import maxis.spi.model.ModelAnswer;
import maxis.spi.model.ModelRequest;

import java.math.BigDecimal;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Deque;
import java.util.List;
import java.util.stream.Collectors;

/**
 * Answers what it was told to, in that order, and then the same again and again. Before it is told
 * anything, no model is set up. A word is a token; each costs a millionth of a dollar.
 */
public final class ScriptedModel implements LanguageModel {
    private static final BigDecimal PRICE = new BigDecimal("0.000001");

    private final Deque<ModelAnswer> script = new ArrayDeque<>();
    private final List<ModelRequest> requests = new ArrayList<>();
    private ModelAnswer last = new ModelAnswer.NotSetUp();

    /** Writes this next; cut off where a request asks for less. */
    public synchronized void writes(String text) {
        script.add(new ModelAnswer.Written(text, 0, 0, BigDecimal.ZERO));
    }

    public synchronized void declines() {
        script.add(new ModelAnswer.Declined());
    }

    public synchronized void goesAway() {
        script.add(new ModelAnswer.Away());
    }

    public synchronized void isNotSetUp() {
        script.add(new ModelAnswer.NotSetUp());
    }

    /** What it was asked, the oldest first. */
    public synchronized List<ModelRequest> requests() {
        return List.copyOf(requests);
    }

    @Override
    public synchronized ModelAnswer ask(ModelRequest request) {
        requests.add(request);
        if (!script.isEmpty()) {
            last = script.remove();
        }
        return last instanceof ModelAnswer.Written written ? billed(request, written.text()) : last;
    }

    private static ModelAnswer billed(ModelRequest request, String text) {
        var words = words(text).stream().limit(request.mostTokens()).toList();
        long in =
                words(request.instruction()).size()
                        + request.turns().stream()
                                .mapToLong(turn -> words(turn.text()).size())
                                .sum();
        var cost = PRICE.multiply(BigDecimal.valueOf(in + words.size()));
        var said =
                words.size() < words(text).size()
                        ? words.stream().collect(Collectors.joining(" "))
                        : text;
        return new ModelAnswer.Written(said, in, words.size(), cost);
    }

    private static List<String> words(String text) {
        return Arrays.stream(text.split("\\s+", -1)).filter(word -> !word.isEmpty()).toList();
    }
}
