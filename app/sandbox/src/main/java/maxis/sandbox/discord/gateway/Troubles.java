package maxis.sandbox.discord.gateway;

import maxis.sandbox.discord.form.Json;

import tools.jackson.databind.node.ObjectNode;

import java.time.Duration;

/** What goes wrong at the gateway on purpose. */
public final class Troubles {
    private volatile boolean refusing;
    private volatile boolean losing;
    private volatile boolean acknowledging = true;
    private int refusedResumes;
    private volatile Duration delay = Duration.ZERO;

    Troubles() {}

    /** Nobody gets in. */
    public void refuseConnections(boolean wanted) {
        refusing = wanted;
    }

    public boolean isRefusing() {
        return refusing;
    }

    /** What happens while a bot is away is never told. */
    public void loseEvents(boolean wanted) {
        losing = wanted;
    }

    boolean isLosing() {
        return losing;
    }

    /** Heartbeats go unanswered, as on a line that is dead in one direction. */
    public void acknowledge(boolean wanted) {
        acknowledging = wanted;
    }

    boolean isAcknowledging() {
        return acknowledging;
    }

    /** The next sessions that want to go on are told to start anew. */
    public synchronized void refuseResumes(int times) {
        refusedResumes = times;
    }

    synchronized boolean refusesResume() {
        var refuses = refusedResumes > 0;
        if (refuses) {
            refusedResumes--;
        }
        return refuses;
    }

    /** Everything is told that much later, in the same order. */
    public void delayEvents(Duration wanted) {
        delay = wanted;
    }

    Duration delay() {
        return delay;
    }

    public synchronized ObjectNode json() {
        return Json.object()
                .put("refuse_connections", refusing)
                .put("lose_events", losing)
                .put("no_heartbeat_ack", !acknowledging)
                .put("refuse_resumes", refusedResumes)
                .put("delay_ms", delay.toMillis());
    }

    public synchronized void end() {
        refusing = false;
        losing = false;
        acknowledging = true;
        refusedResumes = 0;
        delay = Duration.ZERO;
    }
}
