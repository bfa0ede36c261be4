package maxis.cog.community;

import static org.assertj.core.api.Assertions.assertThat;

import maxis.spi.demo.DemoData;
import maxis.spi.value.MemberId;
import maxis.testing.TestPlatform;

import org.junit.jupiter.api.Test;

import java.util.List;

final class CommunityDemoDataTest {
    @Test
    void aNewInstallationIsLively() {
        try (var platform = TestPlatform.with(new CommunityCog())) {
            DemoData demo = platform.instance(CommunityDemoData.class);
            demo.plant(List.of(new MemberId(1), new MemberId(2)));
            platform.instance(maxis.cog.community.members.MemberRegistry.class)
                    .wrote(new MemberId(1));

            assertThat(
                            rows(
                                    platform,
                                    "select concat_ws(' ', count(*), count(distinct username), sum(warnings)) from users"))
                    .containsExactly("40 40 1");
            assertThat(rows(platform, "select username from users where is_banned")).hasSize(1);
            assertThat(rows(platform, "select purpose from user_consents"))
                    .hasSizeBetween(20, 40)
                    .contains("offers", "naming");
        }
    }

    private static List<String> rows(TestPlatform platform, String query) {
        return platform.database()
                .asOwner()
                .withHandle(owner -> owner.createQuery(query).mapTo(String.class).list());
    }
}
