package maxis.runtime.web.call;

/** One header of an answer. */
public record Header(String name, String value) {
    public Header {
        // What a request brought may have found its way here; a line of its own it does not get.
        value = value.replaceAll("[\\r\\n\\x00]", " ");
    }
}
