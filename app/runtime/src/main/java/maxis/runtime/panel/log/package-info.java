/** The security log and the audit log, as admins page through them. */
@NullMarked
package maxis.runtime.panel.log;

import org.jspecify.annotations.NullMarked;
