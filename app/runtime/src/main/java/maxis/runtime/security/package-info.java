/**
 * The security log: events are kept in memory for a second, equal ones counted together, and
 * written in batches. A burst of one type raises one alert for as long as it lasts.
 */
@NullMarked
package maxis.runtime.security;

import org.jspecify.annotations.NullMarked;
