package maxis.runtime.web.server;

import jakarta.inject.Inject;

import maxis.runtime.web.call.Desk;
import maxis.runtime.web.file.Shell;
import maxis.runtime.web.file.WebFiles;
import maxis.runtime.web.live.LiveDesk;
import maxis.runtime.web.openapi.ApiPages;
import maxis.runtime.web.report.CspReports;
import maxis.runtime.web.report.Diagnostics;

import java.util.List;

/** What stands beside the routes, in the order in which it is asked. */
final class Desks {
    private final List<Desk> all;

    @Inject
    Desks(
            WebFiles files,
            Shell shell,
            Diagnostics diagnostics,
            ApiPages api,
            LiveDesk live,
            CspReports reports) {
        this.all = List.of(files, shell, diagnostics, api, live, reports);
    }

    List<Desk> all() {
        return all;
    }
}
