/** Stand-ins for the services outside: real servers on loopback, with faults on demand. */
@NullMarked
package maxis.sandbox;

import org.jspecify.annotations.NullMarked;
