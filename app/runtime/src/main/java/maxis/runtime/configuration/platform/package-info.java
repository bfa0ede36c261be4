/**
 * What the platform itself asks of the operator, one record for each part of it. The defaults stand
 * in {@code reference.conf}; what a cog asks is declared in the cog.
 */
@NullMarked
package maxis.runtime.configuration.platform;

import org.jspecify.annotations.NullMarked;
