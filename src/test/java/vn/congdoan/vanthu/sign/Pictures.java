package vn.congdoan.vanthu.sign;

import java.awt.BasicStroke;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.RenderingHints;
import java.awt.geom.Ellipse2D;
import java.awt.geom.Path2D;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import javax.imageio.ImageIO;

/** A written signature and a seal, drawn on nothing. */
public final class Pictures {
    private Pictures() {}

    /** Blue strokes, twice as wide as high. */
    public static byte[] signature() throws IOException {
        BufferedImage image = new BufferedImage(600, 300, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image, new Color(0, 0, 200), 9);
        Path2D.Double stroke = new Path2D.Double();
        stroke.moveTo(20, 200);
        stroke.curveTo(120, 20, 200, 20, 180, 220);
        stroke.curveTo(240, 60, 300, 60, 290, 210);
        stroke.curveTo(380, 100, 420, 240, 580, 90);
        pen.draw(stroke);
        pen.dispose();
        return png(image);
    }

    /** A red ring with a star's place in its middle. */
    public static byte[] seal() throws IOException {
        BufferedImage image = new BufferedImage(400, 400, BufferedImage.TYPE_INT_ARGB);
        Graphics2D pen = pen(image, new Color(220, 0, 0), 10);
        pen.draw(new Ellipse2D.Double(8, 8, 384, 384));
        pen.draw(new Ellipse2D.Double(90, 90, 220, 220));
        pen.fill(new Ellipse2D.Double(170, 170, 60, 60));
        pen.dispose();
        return png(image);
    }

    private static Graphics2D pen(BufferedImage image, Color colour, float width) {
        Graphics2D pen = image.createGraphics();
        pen.setRenderingHint(RenderingHints.KEY_ANTIALIASING, RenderingHints.VALUE_ANTIALIAS_ON);
        pen.setColor(colour);
        pen.setStroke(new BasicStroke(width));
        return pen;
    }

    private static byte[] png(BufferedImage image) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }
}
