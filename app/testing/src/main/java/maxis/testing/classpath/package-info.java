/** What lies on the class path: the classes of a package, the files of a folder, in jars too. */
@NullMarked
package maxis.testing.classpath;

import org.jspecify.annotations.NullMarked;
