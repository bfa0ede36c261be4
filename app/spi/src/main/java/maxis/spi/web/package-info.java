/** Routes and pages: what a cog adds to the web side. */
@NullMarked
package maxis.spi.web;

import org.jspecify.annotations.NullMarked;
