package maxis.spi.member;

import maxis.spi.value.Right;
import maxis.spi.value.RoleId;

import java.util.Set;

/**
 * What holders of Discord roles may do beyond their level, as the settings say. Injectable
 * everywhere; a call carries those of its member already.
 */
@FunctionalInterface
public interface Rights {
    Set<Right> of(Set<RoleId> roles);
}
