/**
 * The commands of the loaded cogs as a tree: how they are found by what is typed, how values are
 * read, and how Discord is told of them. The rules of Discord are held when the tree is built, so
 * that a command that it would refuse stops the start.
 */
@NullMarked
package maxis.runtime.command;

import org.jspecify.annotations.NullMarked;
