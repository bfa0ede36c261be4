/**
 * Cards, forms and sentences as Discord takes them. What members wrote is text wherever it stands:
 * it mentions nobody, marks nothing up and links nowhere. What is longer than Discord takes is told
 * in several messages; what is a label is cut.
 */
@NullMarked
package maxis.runtime.discord.card;

import org.jspecify.annotations.NullMarked;
