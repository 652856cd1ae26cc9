package vn.congdoan.vanthu.read.rtf;

import com.rtfparserkit.rtf.Command;
import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceSection;
import vn.congdoan.vanthu.domain.source.SourceSection.PageNumberLook;
import vn.congdoan.vanthu.read.flow.Measures;

/** The paper and margins of the file and of its sections, lengths in twips. */
final class RtfPages {
    /** What RTF takes when a file says nothing. */
    private final int[] file = {12240, 15840, 1440, 1440, 1800, 1800};

    private int[] section;
    private boolean titlePage;
    private Integer startsAt;
    private int from;
    private final List<Part> parts = new ArrayList<>();

    /** A section that has ended. */
    private record Part(int first, int[] lengths, boolean titlePage, Integer startsAt) {}

    void word(Command command, int value) {
        switch (command) {
            case paperw -> file[0] = value;
            case paperh -> file[1] = value;
            case margt -> file[2] = value;
            case margb -> file[3] = value;
            case margl -> file[4] = value;
            case margr -> file[5] = value;
            case pgwsxn -> set(0, value);
            case pghsxn -> set(1, value);
            case margtsxn -> set(2, value);
            case margbsxn -> set(3, value);
            case marglsxn -> set(4, value);
            case margrsxn -> set(5, value);
            case sectd -> {
                section = null;
                titlePage = false;
                startsAt = null;
            }
            case titlepg -> titlePage = true;
            case pgnstarts -> startsAt = value;
            default -> {}
        }
    }

    private void set(int index, int value) {
        if (section == null) {
            section = file.clone();
        }
        section[index] = value;
    }

    void endSection(int lines) {
        parts.add(new Part(from, (section == null ? file : section).clone(), titlePage, startsAt));
        from = lines;
    }

    /** @param before lines that stand before the first of the body */
    List<SourceSection> sections(int before, List<RtfStory> stories) {
        List<SourceSection> sections = new ArrayList<>();
        for (Part part : parts) {
            int[] twips = part.lengths;
            sections.add(new SourceSection(
                    sections.isEmpty() ? 0 : before + part.first,
                    Measures.mm(twips[0]),
                    Measures.mm(twips[1]),
                    Measures.mm(twips[2]),
                    Measures.mm(twips[3]),
                    Measures.mm(twips[4]),
                    Measures.mm(twips[5]),
                    part.titlePage,
                    number(stories, part)));
        }
        return sections;
    }

    private static PageNumberLook number(List<RtfStory> stories, Part part) {
        boolean onFirst = !part.titlePage || stories.stream().anyMatch(s -> s.first && s.pageLook != null);
        for (RtfStory story : stories) {
            if (!story.first && story.pageLook != null) {
                return new PageNumberLook(
                        story.region == Region.PAGE_HEADER,
                        story.pageAlignment,
                        story.pageLook.size(),
                        story.pageLook.italic(),
                        onFirst,
                        part.startsAt);
            }
        }
        return null;
    }
}
