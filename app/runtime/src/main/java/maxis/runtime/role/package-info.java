/**
 * Discord roles as a projection of what the program knows. A wish is a row written in the wisher's
 * transaction; {@code role_duties} says for which roles of which members the program answers. A job
 * for each change, the watchers of what people do, and a sweep every night compare the duties with
 * what Discord has and make it so. Each of them may be repeated, may be killed anywhere and may run
 * twice at a time: what is written at the end counts only for the version that was read.
 */
@NullMarked
package maxis.runtime.role;

import org.jspecify.annotations.NullMarked;
