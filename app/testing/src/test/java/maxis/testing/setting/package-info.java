/** Tests of settings: reading what admins type, changing, hearing of changes. */
@NullMarked
package maxis.testing.setting;

import org.jspecify.annotations.NullMarked;
