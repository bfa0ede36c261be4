package maxis.testing.cog;

import maxis.spi.Cog;
import maxis.testing.ideas.IdeasCog;

/** A cog with one of everything keeps the contract. */
final class IdeasCogTest extends CogContract {
    @Override
    protected Cog cog() {
        return new IdeasCog();
    }

    @Override
    Subject subject() {
        return Subjects.planted(cog());
    }
}
