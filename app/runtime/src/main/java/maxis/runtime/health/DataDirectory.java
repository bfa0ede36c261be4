package maxis.runtime.health;

import java.nio.file.Path;

/** Where the program keeps its files. */
public record DataDirectory(Path path) {}
