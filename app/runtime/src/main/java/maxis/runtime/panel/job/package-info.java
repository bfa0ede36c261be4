/** Jobs on the panel: what waits, what fails, what was given up, and what to do about it. */
@NullMarked
package maxis.runtime.panel.job;

import org.jspecify.annotations.NullMarked;
