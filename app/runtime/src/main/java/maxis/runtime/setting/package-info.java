/**
 * Settings: what admins change while the program runs. Cogs declare them as annotated records;
 * values are kept as an admin types them, in {@code settings}, each change in {@code
 * settings_history}. Every process holds the current records in memory and hears of changes by
 * NOTIFY, or by asking for the sum of versions when the notification is lost.
 *
 * <p>{@code Inputs} reads other records that people type by the same rules: the parameters of
 * orders.
 */
@NullMarked
package maxis.runtime.setting;

import org.jspecify.annotations.NullMarked;
