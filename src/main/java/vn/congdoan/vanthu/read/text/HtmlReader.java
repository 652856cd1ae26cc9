package vn.congdoan.vanthu.read.text;

import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.select.NodeTraversor;
import vn.congdoan.vanthu.domain.problem.ProblemException;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceFormat;
import vn.congdoan.vanthu.domain.source.SourceLine;

/** Reads web pages, pages in one file (MHTML), and what word processors save as a web page, whatever the file is called. */
public final class HtmlReader {
    private static final int LARGEST_MEGABYTES = 32;

    private HtmlReader() {}

    /**
     * @param name of the file, for messages
     * @throws ProblemException when the page is too large, broken or has no words
     */
    public static SourceDocument read(byte[] bytes, String name) {
        if (bytes.length > LARGEST_MEGABYTES << 20) {
            throw ProblemException.of("read.html.tooLarge", name, LARGEST_MEGABYTES);
        }
        List<SourceLine> lines = lines(bytes, name);
        if (lines.isEmpty()) {
            throw ProblemException.of("read.html.empty", name);
        }
        return new SourceDocument(SourceFormat.HTML, lines, List.of(), List.of());
    }

    private static List<SourceLine> lines(byte[] bytes, String name) {
        try {
            WebArchive archive = WebArchive.of(bytes);
            Document page = Jsoup.parse(WebBytes.decoded(archive.page(), archive.charset()));
            WebWalk walk = new WebWalk(new Navigation(page.body()));
            NodeTraversor.filter(walk, page.body());
            return walk.lines();
        } catch (RuntimeException | StackOverflowError e) {
            throw ProblemException.causedBy(e, "read.html.damaged", name);
        }
    }
}
