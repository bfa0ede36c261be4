package maxis.testing.architecture;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

import javax.tools.ToolProvider;

/** Writes and compiles small repositories that keep or break a rule. */
final class PlantedRepository {
    private final Path root;

    /** Stand-ins for what the planted code names, so that no real library is needed. */
    private static final List<String> WORLD =
            List.of(
                    "package net.dv8tion.jda.api; public class JDA {}",
                    "package io.undertow; public class Undertow {}",
                    "package com.stripe; public class StripeClient {}",
                    "package dev.langchain4j; public class Model {}",
                    "package com.google.genai; public class Client {}",
                    "package com.google.inject; public class Injector {}",
                    "package com.github.kagkarlsson.scheduler; public class Scheduler {}",
                    "package org.jdbi.v3.core; public class Handle {}",
                    "package org.jdbi.v3.core; public class Jdbi {}",
                    "package org.jspecify.annotations; public @interface NullMarked {}",
                    "package org.junit.jupiter.api; public @interface Disabled {}",
                    "package org.junit.jupiter.api.io; public @interface TempDir {}",
                    "package maxis.spi; public class CogId {}",
                    "package maxis.runtime; public class Engine {}",
                    "package maxis.runtime.job; public class Queue {}",
                    "package maxis.sandbox; public class Playground {}",
                    "package maxis.testing; public class Kit {}",
                    "package maxis.deploy; public class Main {}",
                    "package maxis.cog.neighbour; public class NeighbourCog {}");

    PlantedRepository(Path folder) {
        this.root = folder;
        write(WORLD.stream().map(PlantedFile::main).toList(), root.resolve("world"));
        compile(root.resolve("world/planted"), "main", "classes");
    }

    /** A repository that holds just these files; it can name the stand-ins. */
    Codebase with(String name, List<PlantedFile> files) {
        var repository = root.resolve(name);
        write(files, repository);
        compile(repository.resolve("planted"), "main", "classes");
        compile(repository.resolve("planted"), "test", "test-classes");
        return Codebase.at(repository);
    }

    private static void write(List<PlantedFile> files, Path repository) {
        try {
            Files.createDirectories(repository);
            for (var file : files) {
                var path = repository.resolve(file.path());
                Files.createDirectories(path.getParent());
                Files.writeString(path, file.text());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void compile(Path module, String kind, String output) {
        var sources = module.resolve("src").resolve(kind).resolve("java");
        if (!Files.isDirectory(sources)) {
            return;
        }
        var world = root.resolve("world/planted/target/classes");
        var classes = module.resolve("target").resolve(output);
        var options =
                List.of("-proc:none", "-nowarn", "-cp", world.toString(), "-d", classes.toString());
        var compiler = ToolProvider.getSystemJavaCompiler();
        var complaints = new StringWriter();
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8);
                var found = Files.walk(sources)) {
            Files.createDirectories(classes);
            var java = found.filter(Files::isRegularFile).toList();
            var units = files.getJavaFileObjectsFromPaths(java);
            if (!compiler.getTask(complaints, files, null, options, null, units).call()) {
                throw new IllegalArgumentException("Planted code that is no Java: " + complaints);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
