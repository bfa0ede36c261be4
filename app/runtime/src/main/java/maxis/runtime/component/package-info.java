/**
 * The meaning of components, stored: which gesture a random id stands for, for whom, until when.
 */
@NullMarked
package maxis.runtime.component;

import org.jspecify.annotations.NullMarked;
