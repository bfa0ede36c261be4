package maxis.testing.architecture;

import com.sun.source.tree.ClassTree;
import com.sun.source.tree.CompilationUnitTree;
import com.sun.source.tree.Tree;
import com.sun.source.util.DocTrees;
import com.sun.source.util.TreePath;
import com.sun.source.util.TreeScanner;

import org.jspecify.annotations.Nullable;

import java.util.stream.Stream;

/** One parsed Java file. */
record Source(Document document, CompilationUnitTree unit, DocTrees trees) {
    boolean isMain() {
        return document.isMain();
    }

    boolean isPackageInfo() {
        return document.name().endsWith("/package-info.java");
    }

    String packageName() {
        var name = unit.getPackageName();
        return name == null ? "" : name.toString();
    }

    boolean isIn(String parent) {
        return (packageName() + ".").startsWith(parent + ".");
    }

    int lines() {
        return (int) document.text().lines().count();
    }

    /** How many lines a piece of the file takes, annotations included. */
    int span(Tree tree) {
        var positions = trees.getSourcePositions();
        var map = unit.getLineMap();
        return (int)
                (map.getLineNumber(positions.getEndPosition(unit, tree))
                        - map.getLineNumber(positions.getStartPosition(unit, tree))
                        + 1);
    }

    Stream<ClassTree> topLevelTypes() {
        return unit.getTypeDecls().stream()
                .filter(ClassTree.class::isInstance)
                .map(ClassTree.class::cast);
    }

    boolean hasJavadoc(Tree tree) {
        return trees.getDocComment(TreePath.getPath(unit, tree)) != null;
    }

    /** Every piece of one kind, in the order of the file. */
    <T extends Tree> Stream<T> all(Class<T> kind) {
        var found = Stream.<T>builder();
        new TreeScanner<@Nullable Void, Stream.Builder<T>>() {
            @Override
            public @Nullable Void scan(@Nullable Tree tree, Stream.Builder<T> found) {
                if (kind.isInstance(tree)) {
                    found.add(kind.cast(tree));
                }
                return super.scan(tree, found);
            }
        }.scan(unit, found);
        return found.build();
    }

    /** Where a piece stands, as editors and terminals make it a link. */
    String at(Tree tree) {
        var start = trees.getSourcePositions().getStartPosition(unit, tree);
        return document.name() + ":" + unit.getLineMap().getLineNumber(start) + ": ";
    }
}
