package maxis.spi.health;

/**
 * Looks whether one thing works. Runs beside others, at most a few seconds, any number of times;
 * changes nothing.
 */
@FunctionalInterface
public interface HealthCheck {
    Health look();
}
