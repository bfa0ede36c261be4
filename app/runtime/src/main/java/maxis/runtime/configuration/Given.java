package maxis.runtime.configuration;

/**
 * A variable of the environment or of a {@code .env}.
 *
 * @param where {@code environment NAME} or {@code .env:3}
 */
record Given(String name, String value, String where) {
    @Override
    public String toString() {
        return where;
    }
}
