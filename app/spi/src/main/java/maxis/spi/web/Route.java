package maxis.spi.web;

import maxis.spi.Contribution;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Declares a route: {@code Route.of(Method.GET, "/api/tickets/{id}", access, TicketRoutes.class,
 * TicketRoutes::view).answers(TicketView.class)}. The OpenAPI document is made from these
 * declarations, and so is the test that calls each of them as everybody.
 */
public record Route(
        Method method,
        String path,
        Access access,
        Class<?> handler,
        Answering<?> answering,
        Terms terms)
        implements Contribution {
    /** The HTTP method. */
    public enum Method {
        GET,
        POST,
        PUT,
        PATCH,
        DELETE;

        /** Whether a call may change something. */
        public boolean mutates() {
            return this != GET;
        }
    }

    /** The method that answers, on a virtual thread. */
    @FunctionalInterface
    public interface Answering<H> {
        Answer answer(H handler, Request request);
    }

    /**
     * What a call brings and gets.
     *
     * @param body the record that its JSON is read into
     * @param answer the type of what is answered; {@code Void} for nothing or a file
     * @param isList whether the answer is a list of these
     * @param parameters the names behind the question mark
     * @param isSteppedUp whether a second factor must have been given within the last minutes
     * @param largestBody how many bytes a body may have
     */
    public record Terms(
            Optional<Class<? extends Record>> body,
            Class<?> answer,
            boolean isList,
            List<String> parameters,
            boolean isSteppedUp,
            int largestBody) {
        private static final int USUAL_BODY = 64 * 1024;

        static final Terms NONE =
                new Terms(Optional.empty(), Void.class, false, List.of(), false, USUAL_BODY);

        public Terms {
            parameters = List.copyOf(parameters);
        }
    }

    public static <H> Route of(
            Method method, String path, Access access, Class<H> handler, Answering<H> answering) {
        return new Route(method, path, access, handler, answering, Terms.NONE);
    }

    /** The record that the body is read into. */
    public Route takes(Class<? extends Record> body) {
        return with(
                new Terms(
                        Optional.of(body),
                        terms.answer,
                        terms.isList,
                        terms.parameters,
                        terms.isSteppedUp,
                        terms.largestBody));
    }

    /** What a good answer holds. */
    public Route answers(Class<?> type) {
        return with(
                new Terms(
                        terms.body,
                        type,
                        false,
                        terms.parameters,
                        terms.isSteppedUp,
                        terms.largestBody));
    }

    /** A good answer is a list of these. */
    public Route answersMany(Class<?> type) {
        return with(
                new Terms(
                        terms.body,
                        type,
                        true,
                        terms.parameters,
                        terms.isSteppedUp,
                        terms.largestBody));
    }

    /** Names of what may stand behind the question mark. */
    public Route asking(String... names) {
        var all = new ArrayList<>(terms.parameters);
        all.addAll(List.of(names));
        return with(
                new Terms(
                        terms.body,
                        terms.answer,
                        terms.isList,
                        all,
                        terms.isSteppedUp,
                        terms.largestBody));
    }

    /**
     * For what is dangerous: whoever has a second factor must have shown it within the last
     * minutes, and is asked for it again otherwise.
     */
    public Route steppedUp() {
        return with(
                new Terms(
                        terms.body,
                        terms.answer,
                        terms.isList,
                        terms.parameters,
                        true,
                        terms.largestBody));
    }

    /** For bodies larger than the usual 64 KiB. */
    public Route bringing(int largestBody) {
        return with(
                new Terms(
                        terms.body,
                        terms.answer,
                        terms.isList,
                        terms.parameters,
                        terms.isSteppedUp,
                        largestBody));
    }

    private Route with(Terms other) {
        return new Route(method, path, access, handler, answering, other);
    }

    @Override
    public String kind() {
        return "route";
    }

    @Override
    public String name() {
        return method + " " + path;
    }
}
