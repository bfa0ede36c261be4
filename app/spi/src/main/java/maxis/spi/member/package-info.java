/**
 * The people of the server, for every cog: who they are, whether they are welcome, what they agreed
 * to, and how many of them there are to address. One cog provides the contracts; where it is not
 * installed nobody is known and nobody is barred.
 */
@NullMarked
package maxis.spi.member;

import org.jspecify.annotations.NullMarked;
