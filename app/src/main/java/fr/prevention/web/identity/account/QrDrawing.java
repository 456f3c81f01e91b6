package fr.prevention.web.identity.account;

import io.nayuki.qrcodegen.QrCode;

/**
 * A QR code as the path of an SVG drawing: one unit per module, with the quiet border that readers need.
 *
 * @param size width and height in units
 */
public record QrDrawing(int size, String path) {

    private static final int BORDER = 4;

    static QrDrawing of(String text) {
        QrCode code = QrCode.encodeText(text, QrCode.Ecc.MEDIUM);
        StringBuilder path = new StringBuilder();
        for (int y = 0; y < code.size; y++) {
            for (int x = 0; x < code.size; x++) {
                if (code.getModule(x, y)) {
                    path.append('M')
                            .append(x + BORDER)
                            .append(',')
                            .append(y + BORDER)
                            .append("h1v1h-1z");
                }
            }
        }
        return new QrDrawing(code.size + 2 * BORDER, path.toString());
    }
}
