package maxis.runtime.web.server;

import com.google.inject.AbstractModule;
import com.google.inject.Singleton;

import maxis.runtime.cog.Registry;
import maxis.runtime.configuration.platform.WebConfiguration;
import maxis.runtime.web.file.Shell;
import maxis.runtime.web.file.WebFiles;
import maxis.runtime.web.guard.Turnstile;
import maxis.runtime.web.json.WebJson;
import maxis.runtime.web.live.LiveModule;
import maxis.runtime.web.openapi.ApiPages;
import maxis.runtime.web.report.ReportModule;
import maxis.runtime.web.route.Gate;
import maxis.runtime.web.route.Replies;
import maxis.runtime.web.route.RouteDesk;
import maxis.runtime.web.route.RouteTable;

/** Binds the web side. Who starts the program starts and stops the server. */
public final class WebModule extends AbstractModule {
    private final RouteTable routes;
    private final WebConfiguration configuration;

    /** Reads the declarations at once, so that a wrong one stops the start and the check. */
    public WebModule(Registry registry, WebConfiguration configuration) {
        this.routes = RouteTable.of(registry);
        this.configuration = configuration;
    }

    @Override
    protected void configure() {
        bind(RouteTable.class).toInstance(routes);
        bind(WebConfiguration.class).toInstance(configuration);
        bind(WebJson.class).in(Singleton.class);
        bind(WebFiles.class).in(Singleton.class);
        bind(Shell.class).in(Singleton.class);
        bind(Gate.class).in(Singleton.class);
        bind(Replies.class).in(Singleton.class);
        bind(RouteDesk.class).in(Singleton.class);
        bind(ApiPages.class).in(Singleton.class);
        bind(Desks.class).in(Singleton.class);
        bind(Turnstile.class).in(Singleton.class);
        install(new LiveModule());
        install(new ReportModule());
        bind(Reception.class).in(Singleton.class);
        bind(WebServer.class).in(Singleton.class);
    }
}
