package maxis.runtime.personal;

import com.google.inject.AbstractModule;
import com.google.inject.Provides;
import com.google.inject.Singleton;

import maxis.runtime.health.DataDirectory;
import maxis.runtime.storage.KeyFile;
import maxis.spi.personal.MemberData;

import java.util.random.RandomGenerator;

/** Binds what collects and erases personal data. */
public final class PersonalModule extends AbstractModule {
    @Override
    protected void configure() {
        bind(PersonalParts.class).in(Singleton.class);
        bind(ErasureStore.class).in(Singleton.class);
        bind(Erasures.class).in(Singleton.class);
        bind(ErasureReplay.Records.class).in(Singleton.class);
        bind(ErasureReplay.class).in(Singleton.class);
        bind(CollectedMemberData.Past.class).in(Singleton.class);
        bind(CollectedMemberData.class).in(Singleton.class);
        bind(MemberData.class).to(CollectedMemberData.class);
    }

    @Provides
    @Singleton
    ErasureJournal journal(DataDirectory data) {
        return new ErasureJournal(data.path().resolve("erasures.journal"));
    }

    @Provides
    @Singleton
    MemberHashes hashes(DataDirectory data, RandomGenerator chance) {
        return new MemberHashes(new KeyFile(data.path().resolve("keys"), chance));
    }
}
