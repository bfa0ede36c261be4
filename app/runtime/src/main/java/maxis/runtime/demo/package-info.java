/**
 * What makes a new installation lively while a stand-in plays Discord: what the cogs contribute is
 * planted once it is known who is on the server.
 */
@NullMarked
package maxis.runtime.demo;

import org.jspecify.annotations.NullMarked;
