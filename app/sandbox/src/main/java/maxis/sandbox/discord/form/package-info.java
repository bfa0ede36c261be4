/**
 * What a request or an answer looks like: JSON trees, fields read from bodies, and refusals with
 * Discord's codes and its nested description of what is wrong where.
 */
@NullMarked
package maxis.sandbox.discord.form;

import org.jspecify.annotations.NullMarked;
