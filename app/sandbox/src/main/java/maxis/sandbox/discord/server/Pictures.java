package maxis.sandbox.discord.server;

import maxis.sandbox.discord.form.Problem;
import maxis.sandbox.discord.http.Answer;
import maxis.sandbox.discord.http.Call;
import maxis.sandbox.discord.http.Routes;
import maxis.sandbox.discord.state.User;
import maxis.sandbox.discord.state.World;

import java.awt.Color;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;

import javax.imageio.ImageIO;

/**
 * What a content network would serve: pictures of users, drawn from their hash, and attached files.
 */
public final class Pictures {
    private static final int FIELDS = 5;
    private static final int FIELD = 16;

    private final World world;

    public Pictures(World world) {
        this.world = world;
    }

    public void declare(Routes routes) {
        routes.open("GET /avatars/{user_id}/{file}", this::face);
        routes.open("GET /embed/avatars/{file}", call -> drawn(call.text("file"), false));
        routes.open("GET /emojis/{file}", call -> drawn(call.text("file"), false));
        routes.open("GET /attachments/{channel_id}/{attachment_id}/{name}", this::file);
    }

    private Answer file(Call call) {
        var file = world.locked(() -> world.places().files().get(call.id("attachment_id")));
        if (file == null) {
            throw Problem.NOT_FOUND.refused();
        }
        return Answer.bytes(200, file.type(), file.content());
    }

    private Answer face(Call call) {
        var isBot =
                world.locked(() ->
                        world.people().user(call.id("user_id")).filter(User::isBot).isPresent());
        return drawn(call.text("file"), isBot);
    }

    /**
     * The same name gives the same picture: a pattern, the same on the left and on the right.
     *
     * @param inverted light on dark, as bots have it, so that one tells them from people
     */
    private static Answer drawn(String name, boolean inverted) {
        var seed = name.replaceFirst("\\..*", "").hashCode() * 0x9E3779B97F4A7C15L;
        var image = new BufferedImage(FIELDS * FIELD, FIELDS * FIELD, BufferedImage.TYPE_INT_RGB);
        var canvas = image.createGraphics();
        var light = new Color(0xF2F3F5);
        var dark = Color.getHSBColor((seed >>> 40) / (float) (1 << 24), 0.6f, 0.75f);
        canvas.setColor(inverted ? dark : light);
        canvas.fillRect(0, 0, image.getWidth(), image.getHeight());
        canvas.setColor(inverted ? light : dark);
        for (int field = 0; field < FIELDS * FIELDS; field++) {
            var column = Math.min(field % FIELDS, FIELDS - 1 - field % FIELDS);
            if ((seed >>> (field / FIELDS * 3 + column) & 1) == 1) {
                canvas.fillRect(field % FIELDS * FIELD, field / FIELDS * FIELD, FIELD, FIELD);
            }
        }
        canvas.dispose();
        return Answer.bytes(200, "image/png", png(image)).with("Cache-Control", "max-age=86400");
    }

    private static byte[] png(BufferedImage image) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(image, "png", bytes);
            return bytes.toByteArray();
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
    }
}
