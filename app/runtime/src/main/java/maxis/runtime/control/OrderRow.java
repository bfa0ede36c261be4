package maxis.runtime.control;

import maxis.spi.control.Order;

/**
 * An order as it is stored.
 *
 * @param content the digest of what was sent
 */
record OrderRow(Order order, String content) {}
