/**
 * A cog that keeps the worker busy. It is packed into a jar of its own for the programs that tests
 * start and kill; nothing else ever loads it.
 */
@NullMarked
package maxis.deploy.load;

import org.jspecify.annotations.NullMarked;
