/**
 * Discord's REST operations, by what they are about. Each checks nothing itself: it asks the rules
 * and shapes the answer.
 */
@NullMarked
package maxis.sandbox.discord.rest;

import org.jspecify.annotations.NullMarked;
