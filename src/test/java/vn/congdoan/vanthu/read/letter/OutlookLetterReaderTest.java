package vn.congdoan.vanthu.read.letter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import org.apache.poi.poifs.filesystem.DirectoryEntry;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.returned.ReceivedLetter;

class OutlookLetterReaderTest {
    private static final String HEADERS =
            "Date: Wed, 4 Mar 2026 09:15:00 +0700\r\nFrom: Hoa\r\n <Hoa@truong.edu.vn>\r\nSubject: x\r\n";

    /** The streams of MS-OXMSG, 2.1 to 2.2.2, as far as they are read. */
    private static byte[] letter(String sender, String headers, Object... filesAndBytes) throws IOException {
        try (POIFSFileSystem store = new POIFSFileSystem();
                ByteArrayOutputStream out = new ByteArrayOutputStream()) {
            words(store.getRoot(), "0C1A", "CĐCS THPT Kim Sơn B");
            words(store.getRoot(), "0C1F", sender);
            words(store.getRoot(), "007D", headers);
            for (int i = 0; i < filesAndBytes.length; i += 2) {
                DirectoryEntry file = store.createDirectory("__attach_version1.0_#%08X".formatted(i / 2));
                words(file, "3707", (String) filesAndBytes[i]);
                put(file, "__substg1.0_37010102", (byte[]) filesAndBytes[i + 1]);
            }
            store.writeFilesystem(out);
            return out.toByteArray();
        }
    }

    private static void words(DirectoryEntry folder, String property, String words) throws IOException {
        put(folder, "__substg1.0_" + property + "001F", words.getBytes(StandardCharsets.UTF_16LE));
    }

    private static void put(DirectoryEntry folder, String name, byte[] bytes) throws IOException {
        folder.createDocument(name, new ByteArrayInputStream(bytes));
    }

    @Test
    void theSenderTheDayAndTheFiles() throws IOException {
        byte[] file = {1, 2, 3};
        ReceivedLetter letter = OutlookLetterReader.read(
                letter("/O=SO/CN=HOA", HEADERS, "..\\Báo cáo quý I.xlsx", file), "thu.msg");

        assertThat(letter.sender()).isEqualTo("CĐCS THPT Kim Sơn B <hoa@truong.edu.vn>");
        assertThat(letter.sent()).isEqualTo(Instant.parse("2026-03-04T02:15:00Z"));
        assertThat(letter.enclosures()).singleElement().satisfies(one -> {
            assertThat(one.name()).isEqualTo("Báo cáo quý I.xlsx");
            assertThat(one.content().bytes()).isEqualTo(file);
        });
    }

    @Test
    void aPathWithinExchangeIsNoAddress() throws IOException {
        assertThat(OutlookLetterReader.read(letter("/O=SO/CN=HOA", "X: y\r\n"), "x").address())
                .isEmpty();
        assertThat(OutlookLetterReader.read(letter("a@b.vn", "X: y\r\n"), "x").address()).isEqualTo("a@b.vn");
    }

    @Test
    void whatIsNoneOrCutOffIsNamed() throws IOException {
        byte[] whole = letter("a@b.vn", HEADERS, "a.xlsx", new byte[9000]);
        for (int length : new int[] {0, 7, 600, 1600, 4000}) {
            assertThatThrownBy(() -> OutlookLetterReader.read(Arrays.copyOf(whole, length), "x"))
                    .isInstanceOf(ProblemException.class);
        }
    }
}
