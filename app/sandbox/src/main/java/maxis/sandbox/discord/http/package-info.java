/** Requests and answers as values, and the table that says who handles which. Knows no server. */
@NullMarked
package maxis.sandbox.discord.http;

import org.jspecify.annotations.NullMarked;
