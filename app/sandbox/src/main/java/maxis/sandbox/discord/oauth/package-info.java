/** Signing in with Discord: a member allows an application to know who they are. */
@NullMarked
package maxis.sandbox.discord.oauth;

import org.jspecify.annotations.NullMarked;
