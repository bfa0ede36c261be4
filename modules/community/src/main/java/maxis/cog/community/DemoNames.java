package maxis.cog.community;

import java.util.List;

/** What the people of the demo are called. */
final class DemoNames {
    static final List<String> ALL =
            List.of(
                    "Camille", "Jean", "Marie", "Léo", "Inès", "Hugo", "Chloé", "Nathan", "Sarah",
                    "Louis", "Emma", "Yanis", "Manon", "Théo", "Lina", "Gabriel", "Zoé", "Rayan",
                    "Alice", "Tom", "Jade", "Malik", "Rose", "Enzo", "Anna", "Noah", "Lou", "Adam",
                    "Eva", "Sacha", "Mila", "Paul", "Nina", "Oscar", "Lucie", "Karim", "Agathe",
                    "Victor", "Salomé", "Basile");

    private DemoNames() {}
}
