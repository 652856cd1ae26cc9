package vn.congdoan.vanthu.read.doc;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import org.apache.poi.EncryptedDocumentException;
import org.apache.poi.hwpf.HWPFDocument;
import org.apache.poi.hwpf.HWPFOldDocument;
import org.apache.poi.hwpf.OldWordFileFormatException;
import org.apache.poi.hwpf.usermodel.HeaderStories;
import org.apache.poi.hwpf.usermodel.Range;
import org.apache.poi.hwpf.usermodel.Section;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import vn.congdoan.vanthu.domain.source.ParagraphLook;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceFormat;
import vn.congdoan.vanthu.domain.source.SourceSection;
import vn.congdoan.vanthu.domain.source.SourceSection.PageNumberLook;
import vn.congdoan.vanthu.read.flow.Assembly;
import vn.congdoan.vanthu.read.flow.CharLook;
import vn.congdoan.vanthu.read.flow.Flow;
import vn.congdoan.vanthu.read.flow.FlowCounts;
import vn.congdoan.vanthu.read.flow.Leftovers;
import vn.congdoan.vanthu.read.flow.Measures;
import vn.congdoan.vanthu.read.flow.UnreadableException;

/** Reads Word files from 97 to 2003 (.doc, .dot), and the words of those from 6.0 and 95. */
public final class DocReader {
    private static final int LOCK_AT = 11;
    private static final Logger LOG = LoggerFactory.getLogger(DocReader.class);

    private final HWPFDocument document;
    private final FlowCounts counts = new FlowCounts();
    private final Leftovers leftovers = new Leftovers();
    private final DocLists lists = new DocLists();
    private final Assembly assembly = new Assembly();
    private PageNumberLook pageNumber;
    private boolean firstDiffers;

    private DocReader(HWPFDocument document) {
        this.document = document;
    }

    /** @throws UnreadableException when the file is locked */
    public static SourceDocument read(byte[] bytes) throws IOException {
        try (POIFSFileSystem files = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
            if (isLocked(files)) {
                throw UnreadableException.password();
            }
            try (HWPFDocument document = new HWPFDocument(files)) {
                return new DocReader(document).read();
            } catch (OldWordFileFormatException e) {
                return old(files);
            }
        } catch (EncryptedDocumentException e) {
            throw UnreadableException.password();
        }
    }

    /** The file's own mark, which stands in clear and in every age of the format; HWPF fails in several ways after it. */
    private static boolean isLocked(POIFSFileSystem files) throws IOException {
        try (InputStream in = files.createDocumentInputStream("WordDocument")) {
            byte[] start = in.readNBytes(LOCK_AT + 1);
            return start.length > LOCK_AT && (start[LOCK_AT] & 1) != 0;
        }
    }

    /** Words only: HWPF knows the text of these files but not reliably its look. */
    private static SourceDocument old(POIFSFileSystem files) throws IOException {
        Leftovers leftovers = new Leftovers();
        leftovers.add(Leftovers.Kind.OLD_WORD);
        Flow flow = new Flow(new FlowCounts(), Region.BODY);
        try (HWPFOldDocument document = new HWPFOldDocument(files)) {
            String text = Range.stripFields(document.getRange().text());
            for (String paragraph : text.split("[\r\u0007\f]", -1)) {
                for (String line : paragraph.split("\u000b", -1)) {
                    flow.text(line, CharLook.UNKNOWN);
                    flow.breakLine();
                }
                flow.endParagraph(ParagraphLook.UNKNOWN, "");
            }
        }
        Assembly assembly = new Assembly();
        assembly.add(flow.finish());
        return assembly.document(SourceFormat.DOC, leftovers);
    }

    private SourceDocument read() {
        Range body = document.getRange();
        int[] starts = new int[body.numSections()];
        Section[] sections = new Section[starts.length];
        for (int i = 0; i < starts.length; i++) {
            sections[i] = body.getSection(i);
            starts[i] = sections[i].getStartOffset();
        }
        HeaderStories stories = stories();
        if (stories != null) {
            headers(stories);
        }
        int before = assembly.size();
        assembly.add(story(Region.BODY).read(body, starts));
        floatingPictures();
        for (int i = 0; i < starts.length; i++) {
            assembly.add(section(i == 0 ? 0 : before + starts[i], sections[i]));
        }
        add(document.getMainTextboxRange(), Region.TEXT_BOX);
        if (stories != null) {
            footers(stories);
        }
        add(document.getFootnoteRange(), Region.NOTE);
        add(document.getEndnoteRange(), Region.NOTE);
        return assembly.document(SourceFormat.DOC, leftovers);
    }

    /** Pictures that float hang on shapes; a file whose shapes are broken still has its words. */
    private void floatingPictures() {
        try {
            document.getOfficeDrawingsMain().getOfficeDrawings().stream()
                    .filter(drawing -> drawing.getPictureData() != null)
                    .forEach(drawing -> leftovers.add(Leftovers.Kind.PICTURE));
        } catch (RuntimeException e) {
            LOG.debug("shapes of a Word file not read", e);
        }
    }

    private HeaderStories stories() {
        try {
            return new HeaderStories(document);
        } catch (RuntimeException e) {
            // files without headers have no table of them either
            return null;
        }
    }

    private DocStory story(Region region) {
        return new DocStory(counts, lists, leftovers, region, document.getPicturesTable(), document.getStyleSheet());
    }

    private void add(Range range, Region region) {
        if (range != null && range.getEndOffset() > range.getStartOffset()) {
            assembly.add(story(region).read(range, new int[0]));
        }
    }

    /** Reads them ahead of sections, which tell how pages are numbered. */
    private void headers(HeaderStories stories) {
        firstDiffers = shows(stories.getFirstHeaderSubrange()) || shows(stories.getFirstFooterSubrange());
        boolean onFirst = !firstDiffers | number(stories.getFirstHeaderSubrange(), Region.PAGE_HEADER, true, true);
        number(stories.getOddHeaderSubrange(), Region.PAGE_HEADER, true, onFirst);
        number(stories.getEvenHeaderSubrange(), Region.PAGE_HEADER, true, onFirst);
        if (pageNumber == null && stories.getOddFooterSubrange() != null) {
            footerNumber(stories.getOddFooterSubrange(), !firstDiffers);
        }
    }

    private static boolean shows(Range range) {
        return range != null && range.getEndOffset() > range.getStartOffset();
    }

    private boolean number(Range range, Region region, boolean top, boolean onFirst) {
        if (!shows(range)) {
            return false;
        }
        DocStory story = story(region);
        assembly.add(story.read(range, new int[0]));
        return noted(story, top, onFirst);
    }

    private boolean noted(DocStory story, boolean top, boolean onFirst) {
        CharLook look = story.pageLook();
        if (look == null) {
            return false;
        }
        pageNumber = new PageNumberLook(top, story.pageAlignment(), look.size(), look.italic(), onFirst, null);
        return true;
    }

    private void footerNumber(Range range, boolean onFirst) {
        DocStory story =
                new DocStory(new FlowCounts(), new DocLists(), new Leftovers(), Region.PAGE_FOOTER, null, null);
        story.read(range, new int[0]);
        noted(story, false, onFirst);
    }

    private void footers(HeaderStories stories) {
        add(stories.getFirstFooterSubrange(), Region.PAGE_FOOTER);
        add(stories.getOddFooterSubrange(), Region.PAGE_FOOTER);
        add(stories.getEvenFooterSubrange(), Region.PAGE_FOOTER);
    }

    private SourceSection section(int first, Section section) {
        return new SourceSection(
                first,
                Measures.mm(section.getPageWidth()),
                Measures.mm(section.getPageHeight()),
                Measures.mm(section.getMarginTop()),
                Measures.mm(section.getMarginBottom()),
                Measures.mm(section.getMarginLeft()),
                Measures.mm(section.getMarginRight()),
                firstDiffers,
                pageNumber);
    }
}
