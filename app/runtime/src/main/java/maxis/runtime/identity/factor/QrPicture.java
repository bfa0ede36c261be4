package maxis.runtime.identity.factor;

import io.nayuki.qrcodegen.QrCode;

import maxis.spi.Fault;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.Base64;

import javax.imageio.ImageIO;

/** A text as a picture that phones read, in the form that a page shows without another request. */
final class QrPicture {
    private static final int SCALE = 6;
    private static final int BORDER = 4;
    private static final int WHITE = 0xffffff;

    private QrPicture() {}

    static String dataAddress(String text) {
        var code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        int side = (code.size + 2 * BORDER) * SCALE;
        var picture = new BufferedImage(side, side, BufferedImage.TYPE_BYTE_BINARY);
        for (int y = 0; y < side; y++) {
            for (int x = 0; x < side; x++) {
                boolean isDark = code.getModule(x / SCALE - BORDER, y / SCALE - BORDER);
                picture.setRGB(x, y, isDark ? 0 : WHITE);
            }
        }
        return "data:image/png;base64," + Base64.getEncoder().encodeToString(png(picture));
    }

    private static byte[] png(BufferedImage picture) {
        var bytes = new ByteArrayOutputStream();
        try {
            // No temporary files: the service may run where nothing can be written.
            ImageIO.setUseCache(false);
            ImageIO.write(picture, "png", bytes);
        } catch (IOException impossible) {
            throw Fault.bug("No PNG", impossible);
        }
        return bytes.toByteArray();
    }
}
