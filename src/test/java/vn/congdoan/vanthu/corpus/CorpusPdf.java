package vn.congdoan.vanthu.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** Sets a paper line by line on A4, as a small program would: no tags, columns of a table one after the other. */
final class CorpusPdf {
    private static final float LEFT = 85;
    private static final float WIDTH = 450;
    private static final float TOP = 780;
    private static final float BOTTOM = 60;
    private static final float LEADING = 1.35f;

    private final Path regularFile;
    private final Path boldFile;
    private PDDocument document;
    private PDFont regular;
    private PDFont bold;
    private PDPageContentStream stream;
    private float y;

    CorpusPdf(Path regularFile, Path boldFile) {
        this.regularFile = regularFile;
        this.boldFile = boldFile;
    }

    void write(JsonNode paper, Path target) throws IOException {
        try (PDDocument pages = new PDDocument()) {
            document = pages;
            regular = PDType0Font.load(pages, regularFile.toFile());
            bold = PDType0Font.load(pages, boldFile.toFile());
            openPage();
            for (JsonNode item : paper.get("items")) {
                set(item);
            }
            stream.close();
            pages.save(target.toFile());
        }
    }

    private void set(JsonNode item) throws IOException {
        if (!item.has("rows")) {
            paragraph(item, LEFT, WIDTH);
            return;
        }
        for (JsonNode row : item.get("rows")) {
            float top = y;
            float lowest = y;
            float column = WIDTH / row.size();
            for (int i = 0; i < row.size(); i++) {
                y = top;
                for (JsonNode line : row.get(i)) {
                    paragraph(line, LEFT + i * column, column);
                }
                lowest = Math.min(lowest, y);
            }
            y = lowest;
        }
    }

    private void paragraph(JsonNode item, float x, float width) throws IOException {
        float size = item.get("s").asInt();
        for (JsonNode piece : item.get("runs")) {
            PDFont font = piece.get("b").asBoolean() ? bold : regular;
            for (String part : piece.get("t").asText().split("\n")) {
                for (String line : wrapped(part, font, size, width)) {
                    line(line, font, size, item.get("a").asText(), x, width);
                }
            }
        }
    }

    private void line(String text, PDFont font, float size, String alignment, float x, float width) throws IOException {
        if (y < BOTTOM) {
            stream.close();
            openPage();
        }
        float free = width - font.getStringWidth(text) / 1000 * size;
        float start = alignment.equals("c") ? x + free / 2 : alignment.equals("r") ? x + free : x;
        stream.beginText();
        stream.setFont(font, size);
        stream.newLineAtOffset(start, y);
        stream.showText(text);
        stream.endText();
        y -= size * LEADING;
    }

    private static List<String> wrapped(String text, PDFont font, float size, float width) throws IOException {
        List<String> lines = new ArrayList<>();
        StringBuilder line = new StringBuilder();
        for (String word : text.replace('\t', ' ').split(" ")) {
            String longer = line.isEmpty() ? word : line + " " + word;
            if (!line.isEmpty() && font.getStringWidth(longer) / 1000 * size > width) {
                lines.add(line.toString());
                line.setLength(0);
                line.append(word);
            } else {
                line.setLength(0);
                line.append(longer);
            }
        }
        lines.add(line.toString());
        return lines;
    }

    private void openPage() throws IOException {
        PDPage page = new PDPage(PDRectangle.A4);
        document.addPage(page);
        stream = new PDPageContentStream(document, page);
        y = TOP;
    }
}
