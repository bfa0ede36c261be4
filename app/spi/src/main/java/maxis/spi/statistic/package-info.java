/** Named figures that cogs contribute to dashboards and recaps. */
@NullMarked
package maxis.spi.statistic;

import org.jspecify.annotations.NullMarked;
