package maxis.cog.community;

import maxis.spi.Cog;
import maxis.testing.cog.CogContract;

final class CommunityCogTest extends CogContract {
    @Override
    protected Cog cog() {
        return new CommunityCog();
    }
}
