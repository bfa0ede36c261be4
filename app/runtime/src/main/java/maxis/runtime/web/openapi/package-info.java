/** The description of the API, made of the routes' declarations, and the page that shows it. */
@NullMarked
package maxis.runtime.web.openapi;

import org.jspecify.annotations.NullMarked;
