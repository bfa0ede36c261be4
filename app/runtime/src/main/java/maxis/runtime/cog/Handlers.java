package maxis.runtime.cog;

/** Gives the instance of a class that a contribution named as its handler. */
@FunctionalInterface
public interface Handlers {
    <T> T instance(Class<T> handler);
}
