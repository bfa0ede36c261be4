package maxis.runtime.member;

import maxis.spi.setting.Setting;
import maxis.spi.text.Language;
import maxis.spi.value.Right;
import maxis.spi.value.RoleId;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The community: what it speaks, and who may do what on top of what the configuration names. Owners
 * are named in the configuration only.
 *
 * @param rights who holds which right, each as {@code support.refund: 123}, the right and a role
 */
public record ServerSettings(
        @Setting(standard = "fr") Language language,
        @Setting(standard = "") List<RoleId> viewerRoles,
        @Setting(standard = "") List<RoleId> staffRoles,
        @Setting(standard = "") List<RoleId> adminRoles,
        @Setting(standard = "", most = 200) List<String> rights) {
    private static final Pattern GRANT =
            Pattern.compile("([a-z]+(?:\\.[a-z-]+)+)\\s*[:=]\\s*(?:<@&)?([1-9]\\d{0,17})>?");

    public ServerSettings {
        viewerRoles = List.copyOf(viewerRoles);
        staffRoles = List.copyOf(staffRoles);
        adminRoles = List.copyOf(adminRoles);
        rights = List.copyOf(rights);
        if (rights.stream().anyMatch(written -> grant(written).isEmpty())) {
            throw new IllegalArgumentException("platform.setting.right");
        }
    }

    /** A new installation's. */
    static ServerSettings standard() {
        return new ServerSettings(Language.FR, List.of(), List.of(), List.of(), List.of());
    }

    /** What holders of these roles may do beyond their level. */
    Set<Right> rightsOf(Set<RoleId> roles) {
        return rights.stream()
                .flatMap(written -> grant(written).stream())
                .filter(grant -> roles.contains(grant.role()))
                .map(Grant::right)
                .collect(Collectors.toSet());
    }

    private record Grant(Right right, RoleId role) {}

    private static Optional<Grant> grant(String written) {
        var parts = GRANT.matcher(written.strip());
        return parts.matches()
                ? Optional.of(
                        new Grant(
                                new Right(parts.group(1)),
                                new RoleId(Long.parseLong(parts.group(2)))))
                : Optional.empty();
    }
}
