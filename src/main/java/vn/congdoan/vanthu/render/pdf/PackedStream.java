package vn.congdoan.vanthu.render.pdf;

import com.itextpdf.kernel.pdf.CompressionConstants;
import com.itextpdf.kernel.pdf.PdfDocument;
import com.itextpdf.kernel.pdf.PdfName;
import com.itextpdf.kernel.pdf.PdfNumber;
import com.itextpdf.kernel.pdf.PdfStream;
import java.io.ByteArrayOutputStream;
import java.util.zip.Deflater;

/** Bytes deflated once and then copied into any number of documents. */
record PackedStream(byte[] packed, int plainLength) {
    static PackedStream of(byte[] plain) {
        Deflater deflater = new Deflater(Deflater.BEST_COMPRESSION);
        try {
            deflater.setInput(plain);
            deflater.finish();
            ByteArrayOutputStream out = new ByteArrayOutputStream(plain.length / 2 + 64);
            byte[] block = new byte[8192];
            while (!deflater.finished()) {
                out.write(block, 0, deflater.deflate(block));
            }
            return new PackedStream(out.toByteArray(), plain.length);
        } finally {
            deflater.end();
        }
    }

    /** A new indirect stream of the document. */
    PdfStream stream(PdfDocument pdf) {
        PdfStream stream = new PdfStream(packed, CompressionConstants.NO_COMPRESSION);
        stream.put(PdfName.Filter, PdfName.FlateDecode);
        stream.put(PdfName.Length1, new PdfNumber(plainLength));
        stream.makeIndirect(pdf);
        return stream;
    }
}
