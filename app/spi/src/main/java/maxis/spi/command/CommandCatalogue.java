package maxis.spi.command;

import maxis.spi.CogId;
import maxis.spi.text.Text;
import maxis.spi.value.Level;

import java.util.List;

/** All commands of the loaded cogs, for whoever explains them. Injectable everywhere. */
@FunctionalInterface
public interface CommandCatalogue {
    /** What a level may use, by cog and name. */
    List<Listed> openTo(Level level);

    /** A command and the cog that declares it. */
    record Listed(CogId cog, Command command) {
        /** What it does, in a sentence. */
        public Text description() {
            return Text.of(command.messages(cog) + ".description");
        }

        /** A call of it, written out: the message {@code .example} beside its description. */
        public Text example() {
            return Text.of(command.messages(cog) + ".example");
        }

        /** What an option is for. */
        public Text description(Option option) {
            return Text.of(command.messages(cog) + ".option." + option.name().replace('-', '_'));
        }
    }
}
