/** The command line: what an operator types after {@code ./maxis}. The only place that prints. */
@NullMarked
package maxis.runtime.cli;

import org.jspecify.annotations.NullMarked;
