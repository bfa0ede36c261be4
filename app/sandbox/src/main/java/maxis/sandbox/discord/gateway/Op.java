package maxis.sandbox.discord.gateway;

import maxis.sandbox.discord.form.Json;

import tools.jackson.databind.JsonNode;

/** The kinds of payloads. */
final class Op {
    static final int DISPATCH = 0;
    static final int HEARTBEAT = 1;
    static final int IDENTIFY = 2;
    static final int PRESENCE = 3;
    static final int VOICE_STATE = 4;
    static final int RESUME = 6;
    static final int RECONNECT = 7;
    static final int REQUEST_MEMBERS = 8;
    static final int INVALID_SESSION = 9;
    static final int HELLO = 10;
    static final int HEARTBEAT_ACK = 11;

    private Op() {}

    static String payload(int op, JsonNode data) {
        return Json.text(Json.object().put("op", op).putNull("s").putNull("t").set("d", data));
    }

    static String payload(int op) {
        return payload(op, Json.object().nullNode());
    }
}
