/** Demo data: what makes a new installation lively. */
@NullMarked
package maxis.spi.demo;

import org.jspecify.annotations.NullMarked;
