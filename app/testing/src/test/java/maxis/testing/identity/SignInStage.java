package maxis.testing.identity;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.runtime.identity.login.DemoSignIn;
import maxis.runtime.security.BatchedSecurityLog;
import maxis.testing.Setup;
import maxis.testing.TestPlatform;

import java.util.List;

/** A panel beside a played server, and browsers before it. */
final class SignInStage implements AutoCloseable {
    private final TestPlatform platform;
    private int browsers;

    SignInStage() {
        this("");
    }

    SignInStage(String configuration) {
        platform = Setup.of(new PlatformCog()).configured(configuration).start();
        platform.instance(DemoSignIn.class).open();
    }

    TestPlatform platform() {
        return platform;
    }

    /** A new browser at an address of its own. */
    Browser browser() {
        browsers++;
        return new Browser(platform, "203.0.113." + browsers).proving();
    }

    /** What the security log holds, the oldest first: type, member, reason. */
    List<String> incidents() {
        platform.instance(BatchedSecurityLog.class).flush();
        return query(
                "select concat_ws(' ', event_type, user_id, event_data ->> 'reason') from security_logs order by id");
    }

    /** What the audit log holds, the oldest first. */
    List<String> audited() {
        return query("select action from audit_log order by id");
    }

    List<String> query(String sql) {
        return platform.database()
                .asOwner()
                .withHandle(owner -> owner.createQuery(sql).mapTo(String.class).list());
    }

    @Override
    public void close() {
        platform.close();
    }
}
