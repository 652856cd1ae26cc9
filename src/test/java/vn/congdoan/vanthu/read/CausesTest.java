package vn.congdoan.vanthu.read;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Map;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.hssf.usermodel.HSSFWorkbook;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.crypt.EncryptionMode;
import org.apache.poi.poifs.crypt.Encryptor;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.read.part.Xml;

class CausesTest {
    @Test
    void aLockedPackageAsksForItsPassword() throws Exception {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (POIFSFileSystem files = new POIFSFileSystem()) {
            Encryptor encryptor = new EncryptionInfo(EncryptionMode.agile).getEncryptor();
            encryptor.confirmPassword("bí mật");
            try (OutputStream locked = encryptor.getDataStream(files)) {
                locked.write(Fixtures.bytes("hand.docx"));
            }
            files.writeFilesystem(out);
        }

        assertThat(cause(out.toByteArray())).isEqualTo("read.password");
    }

    @Test
    void aLockedOldFileAsksForItsPassword() {
        byte[] bytes = Fixtures.bytes("rich.doc");
        int at = indexOf(bytes, new byte[] {(byte) 0xEC, (byte) 0xA5});
        bytes[at + 11] |= 1;

        assertThat(cause(bytes)).isEqualTo("read.password");
    }

    @Test
    void aLockedOpenDocumentAsksForItsPassword() {
        assertThat(cause(Fixtures.zip(Map.of(
                        "mimetype", "application/vnd.oasis.opendocument.text",
                        "META-INF/manifest.xml", "<m><encryption-data/></m>",
                        "content.xml", "rác"))))
                .isEqualTo("read.password");
    }

    @ParameterizedTest
    @ValueSource(strings = {"hand.docx", "rich.doc", "rich.rtf", "rich.odt"})
    void halfAFileIsCorrupt(String name) {
        byte[] bytes = Fixtures.bytes(name);

        assertThat(cause(Arrays.copyOf(bytes, bytes.length / 2))).isEqualTo("read.corrupt");
    }

    @Test
    void noWordsIsEmptyAndPicturesAloneAreTold() {
        assertThat(cause(new byte[0])).isEqualTo("read.empty");
        assertThat(cause(Fixtures.docx("<w:p/>"))).isEqualTo("read.empty");
        assertThat(cause(Fixtures.docx("<w:p><w:r><w:drawing><pic:pic/></w:drawing></w:r></w:p>")))
                .isEqualTo("read.pictureOnly");
        assertThat(cause(new byte[] {(byte) 0x89, 'P', 'N', 'G', 13, 10})).isEqualTo("read.pictureOnly");
    }

    @Test
    void otherKindsAreNamed() throws IOException {
        try (HSSFWorkbook old = new HSSFWorkbook();
                XSSFWorkbook sheet = new XSSFWorkbook()) {
            old.createSheet();
            sheet.createSheet();
            ByteArrayOutputStream oldBytes = new ByteArrayOutputStream();
            ByteArrayOutputStream bytes = new ByteArrayOutputStream();
            old.write(oldBytes);
            sheet.write(bytes);
            assertThat(cause(oldBytes.toByteArray())).isEqualTo("read.kind.spreadsheet");
            assertThat(cause(bytes.toByteArray())).isEqualTo("read.kind.spreadsheet");
        }
        assertThat(cause(Fixtures.zip(Map.of("[Content_Types].xml", "presentationml.presentation.main"))))
                .isEqualTo("read.kind.presentation");
        assertThat(cause(Fixtures.zip(Map.of("a.txt", "chữ")))).isEqualTo("read.kind.archive");
        assertThat(cause("<?xml version='1.0'?><w:wordDocument/>".getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("read.kind.wordXml");
        assertThat(cause(new byte[] {(byte) 0xDB, (byte) 0xA5, 0, 0})).isEqualTo("read.kind.ancient");
    }

    @Test
    void aBombIsRefusedWhileItUnpacks() {
        assertThat(cause(Fixtures.docx("<w:p><w:r><w:t>chữ</w:t></w:r></w:p>" + " ".repeat(40 << 20))))
                .isEqualTo("read.bomb");
    }

    @Test
    void oneEndlessRunIsABomb() {
        assertThat(cause(Fixtures.docx("<w:p><w:r><w:t>" + "chu ".repeat(5 << 20) + "</w:t></w:r></w:p>")))
                .isEqualTo("read.bomb");
    }

    @Test
    void otherMarkupIsNoText() {
        assertThat(cause("<?xml version='1.0'?><office:document office:version='1.3'><p>chữ</p></office:document>"
                        .getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("read.kind.other");
    }

    @Test
    void brokenLettersOfAPartPrintNothing() throws IOException {
        byte[] declaration = "<?xml version='1.0' encoding='UTF-8'?>".getBytes(StandardCharsets.UTF_8);
        byte[] broken = Arrays.copyOf(declaration, declaration.length + 2);
        broken[declaration.length] = (byte) 0xC3;
        broken[declaration.length + 1] = '<';
        PrintStream standardError = System.err;
        ByteArrayOutputStream printed = new ByteArrayOutputStream();
        System.setErr(new PrintStream(printed, true, StandardCharsets.UTF_8));
        try {
            assertThatThrownBy(() -> {
                        XMLStreamReader xml = Xml.reader(new ByteArrayInputStream(broken));
                        while (xml.hasNext()) {
                            xml.next();
                        }
                    })
                    .isInstanceOf(XMLStreamException.class);
        } finally {
            System.setErr(standardError);
        }
        assertThat(printed.toString(StandardCharsets.UTF_8)).isEmpty();
    }

    @Test
    void endlessNestingIsNoCrash() {
        int deep = 20_000;
        assertThat(cause(Fixtures.docx("<w:tbl><w:tr><w:tc>".repeat(deep) + "</w:tc></w:tr></w:tbl>".repeat(deep))))
                .isEqualTo("read.corrupt");
        assertThat(cause(("{\\rtf1 " + "{".repeat(100_000)).getBytes(StandardCharsets.US_ASCII)))
                .isEqualTo("read.corrupt");
    }

    @Test
    void entitiesAreNotExpanded() {
        byte[] bytes = Fixtures.zip(Map.of(
                "[Content_Types].xml",
                "wordprocessingml.document.main",
                "word/document.xml",
                "<!DOCTYPE w [<!ENTITY a 'nổ'>]><w:document xmlns:w='wordprocessingml'><w:body><w:p><w:r><w:t>&a;</w:t>"
                        + "</w:r></w:p></w:body></w:document>"));

        assertThat(cause(bytes)).isEqualTo("read.empty");
    }

    private static int indexOf(byte[] bytes, byte[] part) {
        for (int i = 0; i + part.length < bytes.length; i++) {
            if (Arrays.equals(bytes, i, i + part.length, part, 0, part.length)) {
                return i;
            }
        }
        throw new AssertionError("not found");
    }

    private static String cause(byte[] bytes) {
        ProblemException problem =
                catchThrowableOfType(ProblemException.class, () -> SourceReader.read(bytes, "van-ban"));
        assertThat(problem).as("a named cause").isNotNull();
        assertThat(problem.findings()).hasSize(1);
        return problem.findings().get(0).message().key();
    }
}
