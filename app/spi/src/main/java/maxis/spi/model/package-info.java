/** Language models: text from figures, never figures from text. */
@NullMarked
package maxis.spi.model;

import org.jspecify.annotations.NullMarked;
