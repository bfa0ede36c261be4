package maxis.runtime.panel;

import maxis.runtime.panel.cog.CogRoutes;
import maxis.runtime.panel.dashboard.DashboardRoutes;
import maxis.runtime.panel.job.JobRoutes;
import maxis.runtime.panel.log.LogRoutes;
import maxis.runtime.panel.order.OrderRoutes;
import maxis.runtime.panel.setting.SettingRoutes;
import maxis.runtime.panel.story.Stories;
import maxis.spi.CogBinder;
import maxis.spi.value.Level;
import maxis.spi.web.Access;
import maxis.spi.web.Route;
import maxis.spi.web.Route.Method;
import maxis.spi.web.Topic;

/** Declares what the panel asks of the platform. */
public final class Panel {
    private Panel() {}

    /** Routes and topics, as contributions of the platform's own cog. */
    public static void declare(CogBinder cog) {
        cog.contribute(
                Route.of(
                                Method.GET,
                                "/api/panel",
                                new Access.AtLeast(Level.MEMBER),
                                PanelRoutes.class,
                                PanelRoutes::panel)
                        .answers(PanelRoutes.View.class),
                Route.of(
                        Method.GET,
                        "/api/texts/{language}",
                        new Access.Open(),
                        TextRoutes.class,
                        TextRoutes::texts),
                new Topic("dashboard", Level.VIEWER, false, DashboardRoutes.class));
        DashboardRoutes.declare(cog);
        SettingRoutes.declare(cog);
        LogRoutes.declare(cog);
        CogRoutes.declare(cog);
        JobRoutes.declare(cog);
        OrderRoutes.declare(cog);
        Stories.declare(cog);
    }
}
