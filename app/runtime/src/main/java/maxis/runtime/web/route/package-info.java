/**
 * From a request to the handler of a route and back: found by its path, let in or not, read,
 * answered. What is wrong with the declarations stops the start.
 */
@NullMarked
package maxis.runtime.web.route;

import org.jspecify.annotations.NullMarked;
