/**
 * Puts a {@link maxis.spi.text.Text} into words: French or English, for whoever reads it.
 *
 * <p>Each owner (a cog, or {@code platform}) brings one file per language, {@code
 * messages/<owner>.fr.properties} and {@code messages/<owner>.en.properties}, in UTF-8. Keys start
 * with the owner's name. A file is read when the first of its messages is needed, a pattern when it
 * is first said; {@link maxis.runtime.message.BundleCheck} reads all of them and reports everything
 * at once.
 *
 * <p>A pattern is text with placeholders:
 *
 * <pre>
 * Hello {name}!                                          written as its type asks
 * Since {when, date}   {when, time}   {when, datetime}   the same moment, in parts
 * {count, plural, =0 {no place} one {# place} other {# places}}
 * {level, select, staff {the team} other {the admins}}
 * </pre>
 *
 * <ul>
 *   <li>{@code plural} takes a number. An exact case ({@code =0}) wins, then {@code one} or {@code
 *       other} by the rules of the language. {@code #} is the number; outside a plural it is text.
 *   <li>{@code select} compares the argument's text; a constant of an enum is compared in lower
 *       case. Both kinds need {@code other}; cases may hold further placeholders, ten levels deep.
 *   <li>An apostrophe is text. Braces are written with a backslash, which a properties file wants
 *       doubled: {@code \\{} and {@code \\}}, and {@code \\#} inside a plural. A backslash before
 *       anything else is text.
 * </ul>
 *
 * <p>Arguments are written by type: numbers with the language's grouping, {@code Money}, {@code
 * Instant} in the reader's time zone, {@code LocalDate}, {@code Duration} in its two largest units,
 * {@code Text} in the language of the sentence around it, everything else by its {@code toString}.
 * Numbers that are names (an order's number, a year) are therefore given as text or as a typed id.
 * A {@code Secret} is refused.
 *
 * <p>What an argument holds is never read as a pattern, and what is not ours (texts and everything
 * written by {@code toString}) passes through the {@link maxis.runtime.message.Medium}. Messages
 * never fail because of their arguments: a missing one shows as {@code {name}}, a missing message
 * as its key in brackets, and the log says so once.
 */
@NullMarked
package maxis.runtime.message;

import org.jspecify.annotations.NullMarked;
