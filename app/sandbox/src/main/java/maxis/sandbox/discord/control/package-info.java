/**
 * People at the other end: choose a member, act as them, and see what they see. The same acts are
 * methods for tests and a JSON API under {@code /sandbox} for a page, and all go through the rules
 * that hold for bots.
 */
@NullMarked
package maxis.sandbox.discord.control;

import org.jspecify.annotations.NullMarked;
