package maxis.browser.playground;

/** What the scripted bot says at length, with one of everything that markdown has. */
final class ScriptedTexts {
    static final String HELP =
            """
            ## Help
            Everything begins with **/** or **!**.
            - `/shop` shows what there is
            - `/ticket create` asks for *help*
            > Opened <t:1767225600:D>, that is <t:1767225600:R>.
            -# Page 1 of 2\
            """;

    static final String SECOND_PAGE = "## Help\nThere is no more.\n-# Page 2 of 2";

    static final String EVERYTHING =
            """
            # Heading
            Plain, **bold**, *italic*, __underlined__, ~~struck~~, `code`, ||hidden||, [link](https://example.org).
            ```java
            var answer = 42;
            ```
            1. first
            2. second
            > quoted
            my\\_data and \\*stars\\* are escaped
            snake_case_stays <script>alert(1)</script> & <b>not bold</b>\
            """;

    private ScriptedTexts() {}
}
