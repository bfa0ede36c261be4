package maxis.sandbox.discord.seed;

import java.util.List;

/** What people say while one looks on, in this order, and who may still come. */
final class Gossip {
    /** A sentence, where it belongs, and the language of whoever says it. */
    record Remark(String channel, String language, String text) {}

    static final List<Remark> REMARKS =
            List.of(
                    french("general", "Coucou, je reviens de vacances. J'ai raté quoi ?"),
                    french("general", "Pas mal de monde est arrivé, regarde #bienvenue !"),
                    english("english", "Morning all. Coffee first, questions later."),
                    french("creations", "J'ai terminé ma première affiche, je la poste ce soir."),
                    french("creations", "Hâte de voir ça 👀"),
                    english("english", "Has anybody tried the commands yet?"),
                    english("english", "Yes, type `/` in any channel and a list opens."),
                    french("entraide", "Comment on fait pour mettre un texte en **gras** ?"),
                    french("entraide", "Deux étoiles de chaque côté : `**comme ça**`."),
                    french("general", "Qui joue ce soir ?"),
                    french("general", "Moi, mais pas avant 21 h."),
                    english("general", "I'm in too, if you don't mind my French 😅"),
                    french("general", "Aucun souci, on se comprendra !"),
                    french("commandes", "Je teste ici pour ne pas remplir #general."),
                    english("english", "The rain stopped. I repeat: the rain stopped."),
                    english("english", "Enjoy it, it will be back in ten minutes."),
                    french("creations", "Astuce : une palette de trois couleurs suffit souvent."),
                    french("entraide", "Mon code promo ne marche plus, c'est normal ?"),
                    french("entraide", "Regarde sa date de fin, ils expirent."),
                    french("general", "Joyeux anniversaire à tous ceux de la semaine 🎂"),
                    english("english", "Which channel is for feature ideas?"),
                    english("english", "#idees, it is a forum. One post per idea."),
                    french("general", "Bonne soirée, à demain !"),
                    french("general", "À demain 👋"));

    static final List<String> EMOJIS = List.of("👍", "❤️", "😂", "🎉", "👀", "🔥", "🙏");

    /** Their names, once each; then only people who left come back. */
    static final List<Lines.Name> NEWCOMERS =
            List.of(
                    new Lines.Name("agathe.v", "Agathe", "fr"),
                    new Lines.Name("ben_c", "Ben", "en-GB"),
                    new Lines.Name("capucine", "Capucine", "fr"),
                    new Lines.Name("dylan", "Dylan", "en-US"),
                    new Lines.Name("eloi.p", "Éloi", "fr"),
                    new Lines.Name("fiona_g", "Fiona", "en-GB"),
                    new Lines.Name("gaspard", "Gaspard", "fr"),
                    new Lines.Name("hannah", "Hannah", "en-US"),
                    new Lines.Name("isaac.t", "Isaac", "fr"),
                    new Lines.Name("jade_l", "Jade", "fr"));

    private Gossip() {}

    private static Remark french(String channel, String text) {
        return new Remark(channel, "fr", text);
    }

    private static Remark english(String channel, String text) {
        return new Remark(channel, "en", text);
    }
}
