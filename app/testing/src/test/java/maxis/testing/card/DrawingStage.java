package maxis.testing.card;

import com.google.inject.AbstractModule;
import com.google.inject.Guice;
import com.google.inject.TypeLiteral;

import maxis.runtime.bootstrap.PlatformCog;
import maxis.runtime.component.Components;
import maxis.runtime.component.Forms;
import maxis.runtime.discord.card.CardModule;
import maxis.runtime.discord.card.Drawing;
import maxis.runtime.discord.card.EmojiSettings;
import maxis.runtime.message.Messages;
import maxis.spi.setting.Settings;
import maxis.testing.TestPlatform;
import maxis.testing.contract.PanelCog;

/** What draws, on a platform of its own. */
final class DrawingStage implements AutoCloseable {
    private final TestPlatform platform = TestPlatform.with(new PlatformCog(), new PanelCog());
    private final Drawing drawing =
            Guice.createInjector(
                            new CardModule(),
                            new AbstractModule() {
                                @Override
                                protected void configure() {
                                    bind(Messages.class)
                                            .toInstance(platform.instance(Messages.class));
                                    bind(Components.class)
                                            .toInstance(platform.instance(Components.class));
                                    bind(Forms.class).toInstance(platform.instance(Forms.class));
                                    bind(new TypeLiteral<Settings<EmojiSettings>>() {})
                                            .toInstance(EmojiSettings::none);
                                }
                            })
                    .getInstance(Drawing.class);

    Drawing drawing() {
        return drawing;
    }

    Components components() {
        return platform.instance(Components.class);
    }

    @Override
    public void close() {
        platform.close();
    }
}
