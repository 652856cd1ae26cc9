package vn.congdoan.vanthu.corpus;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTable;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;

/**
 * The part of the corpus that Java libraries write, from the papers that {@code src/test/corpus/make.py} leaves: DOCX by POI, also
 * with a password, and PDF by PDFBox. Arguments: the corpus folder, a TTF font that has Vietnamese letters, its bold face.
 */
public final class CorpusWriter {
    private static final int TABLE_WIDTH = 9400;

    private CorpusWriter() {}

    public static void main(String[] arguments) throws Exception {
        Path corpus = Path.of(arguments[0]);
        try (Stream<Path> papers = Files.list(corpus.resolve(".papers"))) {
            for (Path file : papers.sorted().toList()) {
                JsonNode paper = new ObjectMapper().readTree(file.toFile());
                Path target = corpus.resolve(paper.get("name").asText());
                switch (paper.get("writer").asText()) {
                    case "poi" -> writeDocx(paper, target);
                    case "locked" -> writeLocked(paper, target);
                    default -> new CorpusPdf(Path.of(arguments[1]), Path.of(arguments[2])).write(paper, target);
                }
            }
        }
    }

    private static void writeDocx(JsonNode paper, Path target) throws IOException {
        try (XWPFDocument document = document(paper);
                OutputStream out = Files.newOutputStream(target)) {
            document.write(out);
        }
    }

    private static void writeLocked(JsonNode paper, Path target) throws Exception {
        try (POIFSFileSystem container = new POIFSFileSystem();
                XWPFDocument document = document(paper)) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("mật khẩu");
            try (OutputStream inner = encryptor.getDataStream(container)) {
                document.write(inner);
            }
            try (OutputStream out = Files.newOutputStream(target)) {
                container.writeFilesystem(out);
            }
        }
    }

    private static XWPFDocument document(JsonNode paper) {
        XWPFDocument document = new XWPFDocument();
        for (JsonNode item : paper.get("items")) {
            if (item.has("rows")) {
                fill(
                        document.createTable(
                                item.get("rows").size(), item.get("rows").get(0).size()),
                        item);
            } else {
                fill(document.createParagraph(), item);
            }
        }
        return document;
    }

    private static void fill(XWPFTable table, JsonNode item) {
        table.setWidth(TABLE_WIDTH);
        if (!item.get("bordered").asBoolean()) {
            table.removeBorders();
        }
        for (int row = 0; row < item.get("rows").size(); row++) {
            JsonNode cells = item.get("rows").get(row);
            for (int column = 0; column < cells.size(); column++) {
                XWPFTableCell cell = table.getRow(row).getCell(column);
                List<JsonNode> paragraphs = Stream.iterate(0, i -> i + 1)
                        .limit(cells.get(column).size())
                        .map(cells.get(column)::get)
                        .toList();
                for (int i = 0; i < paragraphs.size(); i++) {
                    fill(i == 0 ? cell.getParagraphs().get(0) : cell.addParagraph(), paragraphs.get(i));
                }
            }
        }
    }

    private static void fill(XWPFParagraph paragraph, JsonNode item) {
        paragraph.setAlignment(
                switch (item.get("a").asText()) {
                    case "c" -> ParagraphAlignment.CENTER;
                    case "r" -> ParagraphAlignment.RIGHT;
                    case "j" -> ParagraphAlignment.BOTH;
                    default -> ParagraphAlignment.LEFT;
                });
        for (JsonNode piece : item.get("runs")) {
            String[] lines = piece.get("t").asText().split("\n", -1);
            XWPFRun run = paragraph.createRun();
            run.setFontFamily("Times New Roman");
            run.setFontSize(item.get("s").asInt());
            run.setBold(piece.get("b").asBoolean());
            run.setItalic(piece.get("i").asBoolean());
            for (int i = 0; i < lines.length; i++) {
                if (i > 0) {
                    run.addBreak();
                }
                run.setText(lines[i], i);
            }
        }
    }
}
