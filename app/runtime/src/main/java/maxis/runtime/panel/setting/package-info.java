/** Settings on the panel: shown with how they are typed, changed one at a time. */
@NullMarked
package maxis.runtime.panel.setting;

import org.jspecify.annotations.NullMarked;
