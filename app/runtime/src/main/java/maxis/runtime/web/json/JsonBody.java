package maxis.runtime.web.json;

import maxis.runtime.web.call.Refusal;
import maxis.spi.text.Text;
import maxis.spi.web.Answer;
import maxis.spi.web.Request;

/** A body and, where its type says JSON, the values in it. */
public final class JsonBody implements Request.Body {
    private static final int UNSUPPORTED = 415;

    private final WebJson json;
    private final String mediaType;
    private final byte[] bytes;

    /**
     * @param mediaType as the request's header says it
     */
    public JsonBody(WebJson json, String mediaType, byte[] bytes) {
        this.json = json;
        this.mediaType = mediaType;
        this.bytes = bytes.clone();
    }

    @Override
    public byte[] bytes() {
        return bytes.clone();
    }

    @Override
    public <T extends Record> T as(Class<T> type) {
        if (!isJson()) {
            throw new Refusal(
                    new Answer.Problem(UNSUPPORTED, Text.of("platform.problem.media_type")));
        }
        return json.read(bytes, type);
    }

    private boolean isJson() {
        var parts = mediaType.split(";", 2);
        boolean isUtf8 =
                parts.length == 1
                        || parts[1].strip().replace("\"", "").equalsIgnoreCase("charset=utf-8");
        return parts[0].strip().equalsIgnoreCase("application/json") && isUtf8;
    }
}
