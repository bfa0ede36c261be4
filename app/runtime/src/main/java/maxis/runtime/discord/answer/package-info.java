/**
 * From what Discord tells of a person's act to the answer that they see: commands, components,
 * forms, and what is typed. The words between, values in and values out, are those of {@code
 * maxis.runtime.conversation}; here is what Discord wants of an answer: in time, in one piece or in
 * several, in private where it is private.
 */
@NullMarked
package maxis.runtime.discord.answer;

import org.jspecify.annotations.NullMarked;
