package vn.congdoan.vanthu.sign.verify;

import com.itextpdf.kernel.pdf.PdfArray;
import com.itextpdf.kernel.pdf.PdfDictionary;
import com.itextpdf.kernel.pdf.PdfName;

/**
 * The bytes that a signature covers: two stretches around its own value and nothing else.
 *
 * @param gap first byte of the value, its "<"
 * @param after first byte behind the value, behind its ">"
 * @param end first byte that isn't covered any more
 */
record SignedRange(int gap, int after, int end) {

    /** null when the range leaves out anything but the value, as attacks on signatures do. */
    static SignedRange of(PdfDictionary signature, byte[] pdf) {
        PdfArray range = signature.getAsArray(PdfName.ByteRange);
        if (range == null || range.size() != 4) {
            return null;
        }
        long[] numbers = new long[4];
        for (int i = 0; i < 4; i++) {
            if (range.getAsNumber(i) == null) {
                return null;
            }
            numbers[i] = range.getAsNumber(i).longValue();
        }
        boolean ordered = numbers[0] == 0 && numbers[1] > 0 && numbers[2] > numbers[1] + 1 && numbers[3] > 0;
        if (!ordered || numbers[2] + numbers[3] > pdf.length) {
            return null;
        }
        SignedRange found = new SignedRange((int) numbers[1], (int) numbers[2], (int) (numbers[2] + numbers[3]));
        return found.holdsOnlyValue(pdf) ? found : null;
    }

    private boolean holdsOnlyValue(byte[] pdf) {
        return pdf[gap] == '<' && pdf[after - 1] == '>' && HexValue.isClean(pdf, gap + 1, after - 1);
    }

    /** The value with the zeros that fill up its room. */
    byte[] value(byte[] pdf) {
        return HexValue.bytes(pdf, gap + 1, after - 1);
    }

    byte[] covered(byte[] pdf) {
        byte[] covered = new byte[gap + end - after];
        System.arraycopy(pdf, 0, covered, 0, gap);
        System.arraycopy(pdf, after, covered, gap, end - after);
        return covered;
    }

    /** Whether not a byte follows. */
    boolean reachesEnd(byte[] pdf) {
        return end == pdf.length;
    }
}
