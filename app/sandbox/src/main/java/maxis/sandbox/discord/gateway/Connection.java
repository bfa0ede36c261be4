package maxis.sandbox.discord.gateway;

import maxis.sandbox.discord.form.Json;

import org.jspecify.annotations.Nullable;

import tools.jackson.databind.JsonNode;

/** One visit of a bot: hello, who are you, and then its heartbeats and wishes. */
public final class Connection {
    private static final int LONGEST_PAYLOAD = 4096;
    private static final int MOST_PAYLOADS = 120;
    private static final long MINUTE = 60_000_000_000L;

    private final Gateway gateway;
    private final Wire wire;
    private @Nullable Session session;
    private boolean closed;
    private long minute;
    private int received;
    private volatile long heard;

    Connection(Gateway gateway, Wire wire) {
        this.gateway = gateway;
        this.wire = wire;
        heard = System.nanoTime();
    }

    Wire wire() {
        return wire;
    }

    @Nullable Session session() {
        return session;
    }

    void belongsTo(Session identified) {
        session = identified;
    }

    /** How long ago the bot last showed that it lives. */
    long silence() {
        return System.nanoTime() - heard;
    }

    void close(CloseCode code) {
        close(code.code(), code.reason());
    }

    void close(int code, String reason) {
        if (!closed) {
            closed = true;
            gateway.left(this, code);
            wire.close(code, reason);
        }
    }

    void cut() {
        if (!closed) {
            closed = true;
            gateway.left(this, 1006);
            wire.cut();
        }
    }

    /** The other side has gone. */
    public void gone(int code) {
        gateway.world()
                .act(() -> {
                    if (!closed) {
                        closed = true;
                        gateway.left(this, code);
                    }
                });
    }

    public void receive(String text) {
        gateway.world().act(() -> take(text));
    }

    private void take(String text) {
        if (closed) {
            return;
        }
        heard = System.nanoTime();
        if (isTooBusy()) {
            close(CloseCode.RATE_LIMITED);
            return;
        }
        var payload = Json.parse(text);
        if (text.length() > LONGEST_PAYLOAD || payload.isEmpty() || !payload.get().isObject()) {
            close(CloseCode.DECODE_ERROR);
            return;
        }
        take(Json.number(payload.get(), "op", -1), payload.get().path("d"));
    }

    private boolean isTooBusy() {
        if (heard - minute > MINUTE) {
            minute = heard;
            received = 0;
        }
        return ++received > MOST_PAYLOADS;
    }

    private void take(int op, JsonNode data) {
        switch (op) {
            case Op.HEARTBEAT -> {
                if (gateway.troubles().isAcknowledging()) {
                    wire.send(Op.payload(Op.HEARTBEAT_ACK));
                }
            }
            case Op.IDENTIFY -> {
                if (session == null) {
                    gateway.identify(this, data);
                } else {
                    close(CloseCode.ALREADY_AUTHENTICATED);
                }
            }
            case Op.RESUME -> gateway.resume(this, data);
            case Op.PRESENCE, Op.VOICE_STATE -> {
                if (session == null) {
                    close(CloseCode.NOT_AUTHENTICATED);
                }
            }
            case Op.REQUEST_MEMBERS -> {
                if (session == null) {
                    close(CloseCode.NOT_AUTHENTICATED);
                } else {
                    gateway.members(session, data);
                }
            }
            default -> close(CloseCode.UNKNOWN_OPCODE);
        }
    }
}
