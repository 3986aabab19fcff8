package aide.term;

import com.googlecode.lanterna.TextColor;

import java.awt.Color;
import java.nio.charset.StandardCharsets;

/**
 * How text looks: colour and attributes in one, as the parameters of one SGR sequence.
 *
 * <p>Lanterna knows no dim text and switches each attribute by itself; a look travels as its
 * foreground colour instead, and begins with 0, so that nothing of the look before it remains.
 */
record Look(String parameters) implements TextColor {

    static final Look PLAIN = new Look("0");

    String sequence() {
        return "\u001B[" + parameters + "m";
    }

    @Override
    public byte[] getForegroundSGRSequence() {
        return parameters.getBytes(StandardCharsets.US_ASCII);
    }

    @Override
    public byte[] getBackgroundSGRSequence() {
        return getForegroundSGRSequence();
    }

    @Override
    public int getRed() {
        return 0;
    }

    @Override
    public int getGreen() {
        return 0;
    }

    @Override
    public int getBlue() {
        return 0;
    }

    @Override
    @SuppressWarnings("deprecation") // Lanterna still asks for it
    public Color toColor() {
        return Color.BLACK;
    }

    /** Written out: what the compiler derives for a record is linked at run time, in the first frame. */
    @Override
    public boolean equals(Object other) {
        return other instanceof Look look && parameters.equals(look.parameters);
    }

    @Override
    public int hashCode() {
        return parameters.hashCode();
    }
}
