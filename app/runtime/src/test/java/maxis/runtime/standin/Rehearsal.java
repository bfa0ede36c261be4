package maxis.runtime.standin;

import java.io.PrintWriter;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.spi.ToolProvider;

/** A tool that plays what its arguments say, until it is interrupted. */
public final class Rehearsal implements ToolProvider {
    static final String NAME = "maxis-rehearsal";
    static final CountDownLatch ENDED = new CountDownLatch(1);

    @Override
    public String name() {
        return NAME;
    }

    @Override
    public int run(PrintWriter out, PrintWriter err, String... arguments) {
        List.of(arguments).forEach(out::println);
        if (!List.of(arguments).contains("ready")) {
            err.println("There is no stage.");
            return 1;
        }
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException over) {
            ENDED.countDown();
        }
        return 0;
    }
}
