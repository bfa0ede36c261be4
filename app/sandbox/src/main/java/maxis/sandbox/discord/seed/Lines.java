package maxis.sandbox.discord.seed;

import java.util.List;
import java.util.Map;

/** What people in the community are called and talk about. */
final class Lines {
    /** Account, shown name, language. */
    record Name(String account, String shown, String locale) {}

    /** Everybody knows these; tests and the guide call them by name. */
    static final List<Name> CAST =
            List.of(
                    new Name("camille", "Camille", "fr"),
                    new Name("sacha", "Sacha", "fr"),
                    new Name("oliver", "Oliver", "en-GB"),
                    new Name("jean", "Jean", "fr"),
                    new Name("marie", "Marie", "fr"));

    static final List<Name> CROWD =
            List.of(
                    new Name("lea.b", "Léa", "fr"),
                    new Name("hugo_m", "Hugo", "fr"),
                    new Name("chloe.r", "Chloé", "fr"),
                    new Name("noah", "Noah", "en-US"),
                    new Name("emma_w", "Emma", "en-GB"),
                    new Name("theo", "Théo", "fr"),
                    new Name("ines", "Inès", "fr"),
                    new Name("lucas42", "Lucas", "fr"),
                    new Name("mia", "Mia", "en-US"),
                    new Name("arthur", "Arthur", "fr"),
                    new Name("zoe_k", "Zoé", "fr"),
                    new Name("liam", "Liam", "en-US"),
                    new Name("manon", "Manon", "fr"),
                    new Name("gabriel", "Gabriel", "fr"),
                    new Name("sophie.l", "Sophie", "fr"),
                    new Name("jack", "Jack", "en-GB"),
                    new Name("anais", "Anaïs", "fr"),
                    new Name("tom_h", "Tom", "en-US"),
                    new Name("julie", "Julie", "fr"),
                    new Name("nathan", "Nathan", "fr"),
                    new Name("olivia", "Olivia", "en-US"),
                    new Name("yanis", "Yanis", "fr"),
                    new Name("clara", "Clara", "fr"),
                    new Name("ethan", "Ethan", "en-US"),
                    new Name("lola", "Lola", "fr"),
                    new Name("maxime", "Maxime", "fr"),
                    new Name("grace", "Grace", "en-GB"),
                    new Name("romane", "Romane", "fr"),
                    new Name("samuel", "Samuel", "fr"),
                    new Name("ava", "Ava", "en-US"),
                    new Name("paul_d", "Paul", "fr"),
                    new Name("elise", "Élise", "fr"),
                    new Name("henry", "Henry", "en-GB"),
                    new Name("nina", "Nina", "fr"),
                    new Name("kilian", "Kilian", "fr"));

    /** By channel, so that people talk about what the place is for. */
    static final Map<String, List<String>> TALK =
            Map.of(
                    "general",
                    List.of(
                            "Salut tout le monde ! Bien dormi ?",
                            "Quelqu'un regarde le match ce soir ?",
                            "Good morning from rainy Leeds.",
                            "Je viens de finir ma semaine, enfin le week-end.",
                            "Has anyone tried the new update yet?",
                            "Merci pour l'aide d'hier, ça marche maintenant.",
                            "On est combien ici maintenant ?",
                            "Lol, same here.",
                            "Qui est partant pour une partie vers 21 h ?",
                            "Count me in!",
                            "Bienvenue aux nouveaux 👋",
                            "Cette communauté est vraiment sympa."),
                    "english",
                    List.of(
                            "Is there an English version of the rules?",
                            "Yes, scroll up in the rules channel.",
                            "What plan do you all use?",
                            "I upgraded last week, no regrets.",
                            "Anyone here from Canada?"),
                    "entraide",
                    List.of(
                            "Comment je change mon pseudo sur le serveur ?",
                            "Clic droit sur ton nom, puis « Modifier le profil ».",
                            "Ma clé ne s'affiche pas, c'est normal ?",
                            "Ouvre un ticket, l'équipe répond vite.",
                            "C'est réglé, merci beaucoup !"),
                    "creations",
                    List.of(
                            "Petit dessin du soir, qu'en pensez-vous ?",
                            "Superbe, j'adore les couleurs.",
                            "Wow, how long did that take you?",
                            "Trois heures à peu près, et beaucoup de café."));

    private Lines() {}
}
