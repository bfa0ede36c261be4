package maxis.spi.web;

import maxis.spi.Contribution;

/**
 * Declares a route: {@code Route.of(Method.GET, "/api/tickets/{id}", access, TicketRoutes.class,
 * TicketRoutes::view)}. The OpenAPI document is made from these declarations.
 */
public record Route(
        Method method, String path, Access access, Class<?> handler, Answering<?> answering)
        implements Contribution {
    /** The HTTP method. */
    public enum Method {
        GET,
        POST,
        PUT,
        PATCH,
        DELETE
    }

    /** The method that answers, on a virtual thread. */
    @FunctionalInterface
    public interface Answering<H> {
        Answer answer(H handler, Request request);
    }

    public static <H> Route of(
            Method method, String path, Access access, Class<H> handler, Answering<H> answering) {
        return new Route(method, path, access, handler, answering);
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
