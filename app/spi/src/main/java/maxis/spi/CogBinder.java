package maxis.spi;

/**
 * Takes what a cog declares. Every class of the cog that is injected anywhere is bound explicitly;
 * each is a singleton whose one constructor carries {@code @Inject}.
 */
public interface CogBinder {
    /** Makes classes of the cog injectable. */
    CogBinder bind(Class<?>... types);

    /**
     * Adds contributions: commands, jobs, event handlers, routes and everything else that is a
     * {@link Contribution}.
     */
    CogBinder contribute(Contribution... contributions);

    /** Provides a contract. A second provider of one contract stops the start. */
    <T> CogBinder provide(Class<T> contract, Class<? extends T> provider);

    /** Makes a contract injectable here; {@code none} answers while no cog provides it. */
    <T> CogBinder use(Class<T> contract, T none);

    /** Declares the operator's part of the configuration; the record is then injectable. */
    CogBinder configuration(Class<? extends Record> type);

    /** Declares settings that admins change; {@code Settings<T>} is then injectable. */
    CogBinder settings(Class<? extends Record> type);
}
