/** What the program tells about itself over HTTP, and what browsers tell it. */
@NullMarked
package maxis.runtime.web.report;

import org.jspecify.annotations.NullMarked;
