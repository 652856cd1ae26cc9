package vn.congdoan.vanthu.text.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import org.junit.jupiter.api.Test;
import vn.congdoan.vanthu.domain.document.OfficialDocument;

class DocumentRoundTripTest {
    private static final int DOCUMENTS = Integer.getInteger("vanthu.documents", 6_000);

    @Test
    void readsBackEveryDocumentThatItWrites() {
        for (int seed = 0; seed < DOCUMENTS; seed++) {
            OfficialDocument document = new RandomDocuments(seed).next();
            String written = DocumentWriter.write(document);
            ParsedDocument read = DocumentParser.parse(written, Types.ALL);
            assertThat(read.document().parts())
                    .as("seed %d:%n%s", seed, written)
                    .isEqualTo(document.parts());
            assertThat(read.document().body()).as("seed %d:%n%s", seed, written).isEqualTo(document.body());
            assertThat(read.findings()).as("seed %d:%n%s", seed, written).isEmpty();
        }
    }

    @Test
    void neverFailsOnLinesInAnyOrder() {
        Random random = new Random(5);
        for (int seed = 0; seed < 2_000; seed++) {
            String[] lines =
                    DocumentWriter.write(new RandomDocuments(seed).next()).split("\n");
            StringBuilder shuffled = new StringBuilder();
            for (int i = random.nextInt(40); i > 0; i--) {
                shuffled.append(lines[random.nextInt(lines.length)]).append("\n".repeat(random.nextInt(3)));
            }
            assertThat(DocumentParser.parse(shuffled.toString(), Types.ALL).document())
                    .isNotNull();
        }
    }
}
