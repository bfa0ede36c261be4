package maxis.testing.architecture;

import static java.util.Objects.requireNonNull;
import static java.util.stream.Collectors.toMap;

import com.sun.source.util.DocTrees;
import com.sun.source.util.JavacTask;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

import javax.tools.ToolProvider;

/** Parses Java files with the JDK's own parser, which always knows the language of the day. */
final class Sources {
    List<Source> parse(List<Document> documents) {
        if (documents.isEmpty()) {
            return List.of();
        }
        var compiler = ToolProvider.getSystemJavaCompiler();
        var byFile = documents.stream().collect(toMap(Document::file, document -> document));
        try (var files = compiler.getStandardFileManager(null, null, StandardCharsets.UTF_8)) {
            var objects = files.getJavaFileObjectsFromPaths(byFile.keySet());
            var options = List.of("-proc:none");
            var task = (JavacTask) compiler.getTask(null, files, null, options, null, objects);
            var trees = DocTrees.instance(task);
            var sources = new ArrayList<Source>();
            for (var unit : task.parse()) {
                var document = byFile.get(Path.of(unit.getSourceFile().toUri()));
                sources.add(new Source(requireNonNull(document), unit, trees));
            }
            return List.copyOf(sources);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
