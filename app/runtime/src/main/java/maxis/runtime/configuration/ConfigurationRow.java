package maxis.runtime.configuration;

import java.util.List;

/**
 * One key for the reference.
 *
 * @param byDefault the default as HOCON; empty where the key is not set by default
 * @param environment the variables that set it, the one to use first
 */
public record ConfigurationRow(
        String path, String type, String byDefault, List<String> environment, String description) {}
