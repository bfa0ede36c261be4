/**
 * What takes the place of a service outside while nobody has an account there: a tool on the class
 * path, found by its name and spoken to as the service would be. The program knows nothing of its
 * classes.
 */
@NullMarked
package maxis.runtime.standin;

import org.jspecify.annotations.NullMarked;
