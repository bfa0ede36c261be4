package maxis.runtime.configuration.platform;

import maxis.spi.configuration.Configuration;
import maxis.spi.configuration.Description;
import maxis.spi.configuration.Environment;
import maxis.spi.configuration.MinBytes;
import maxis.spi.configuration.Range;
import maxis.spi.value.Secret;

import java.util.Optional;

/** The admin panel, the REST API, webhooks and the control API, which share a listener. */
@Configuration("web")
public record WebConfiguration(
        @Description("The port of the admin panel, the REST API, webhooks and the control API.")
                @Environment("ADMIN_PANEL_PORT")
                @Range(min = 1, max = 65535)
                int port,
        @Description(
                        "The secret of at least 32 bytes from which the panel's session keys are"
                                + " derived; unset, one is made and kept in the key file.")
                @Environment("ADMIN_PANEL_SECRET")
                @MinBytes(32)
                Optional<Secret> secret) {}
