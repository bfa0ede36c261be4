package maxis.runtime.configuration.platform;

/** How serious a run is. */
public enum Stage {
    /** Members depend on it: no sandbox parts, no default secrets. */
    PRODUCTION,
    /** Somebody tries or builds something. */
    DEVELOPMENT
}
