/**
 * How a cog declares what its operator may configure: a record whose components are the keys. The
 * platform reads it once, before any cog is bound, and refuses to start unless every value is
 * right; what admins change at run time is a setting, not configuration.
 */
@NullMarked
package maxis.spi.configuration;

import org.jspecify.annotations.NullMarked;
