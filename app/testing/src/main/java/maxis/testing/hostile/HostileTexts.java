package maxis.testing.hostile;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What members could write to break out of the place that they were given. */
public final class HostileTexts {
    private static final int MANY = 200;
    private static final long SEED = 20_260_202;

    private static final List<String> WRITTEN =
            List.of(
                    "",
                    " ",
                    "\n\n\n",
                    "@everyone",
                    "@here",
                    "<@1001> <@!1001> <@&7001> <#5001>",
                    "<t:0:R><t:1:f>",
                    "<:panier:123> <a:x:1> :tada:",
                    "</ban:1> <id:customize>",
                    "[Cliquez ici](https://evil.example)",
                    "[a](<https://evil.example> \"b\")",
                    "https://evil.example/_x_?a=*b*",
                    "**a** __b__ ~~c~~ ||d|| *e* _f_",
                    "***",
                    "``` ```sql\ndrop\n```",
                    "`a` ``b``",
                    "\\",
                    "\\\\",
                    "a\\",
                    "# Titre\n## Titre\n### Titre\n-# petit",
                    "> cité\n>>> tout",
                    "- a\n* b\n+ c\n1. d\n  2) e",
                    "\u202egnol\u202c \u2066x\u2069 \u200f",
                    "\u200b\u200c\u200d\u2060\ufeff",
                    "שלום **x** مرحبا",
                    "Z\u0335\u0321\u034f\u0340\u0341\u0342\u0343\u0344".repeat(20),
                    "\u0000\u0007\u001b[31m\u007f",
                    "\ud800 \udc00",
                    "👨‍👩‍👧‍👦".repeat(300),
                    "x".repeat(10_000),
                    "mot ".repeat(3_000),
                    "\\*".repeat(4_000),
                    "*".repeat(5_000),
                    "```".repeat(1_500),
                    "ligne\n".repeat(2_000),
                    "@everyone ".repeat(800),
                    "{value} {0} %s ${x} {a, plural, other {#}}",
                    "platform.fault.bug",
                    "../../etc/passwd",
                    "\"; drop table components; --",
                    "<script>alert(1)</script>",
                    "1.",
                    "2) x",
                    "·\u2800\u3164\u115f",
                    "attachment://x",
                    "https:",
                    "//evil.example",
                    "discord.gg/evil",
                    ")](https://evil.example)");

    private static final List<String> FRAGMENTS =
            List.of(
                    "*",
                    "**",
                    "_",
                    "__",
                    "~~",
                    "||",
                    "`",
                    "```",
                    "\\",
                    "<",
                    ">",
                    "@",
                    "@everyone",
                    "<@1>",
                    "<#1>",
                    "<t:1>",
                    "[",
                    "](",
                    ")",
                    "https://",
                    ":x:",
                    ":",
                    "#",
                    "# ",
                    "- ",
                    "> ",
                    "1. ",
                    "\n",
                    " ",
                    "a",
                    "é",
                    "mot",
                    "😀",
                    "\u202e",
                    "\u200b",
                    "ש",
                    "\u0301");

    private HostileTexts() {}

    /** Always the same ones, in the same order. */
    public static Stream<String> all() {
        var random = new Random(SEED);
        return Stream.concat(WRITTEN.stream(), Stream.generate(() -> random(random)).limit(MANY))
                .limit(MANY);
    }

    private static String random(Random random) {
        return random.ints(1 + random.nextInt(60), 0, FRAGMENTS.size())
                .mapToObj(FRAGMENTS::get)
                .collect(Collectors.joining());
    }
}
