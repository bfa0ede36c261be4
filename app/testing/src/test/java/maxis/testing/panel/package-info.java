/** What the panel's pages ask of the platform. */
@NullMarked
package maxis.testing.panel;

import org.jspecify.annotations.NullMarked;
