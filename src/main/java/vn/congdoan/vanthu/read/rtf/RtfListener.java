package vn.congdoan.vanthu.read.rtf;

import com.rtfparserkit.parser.RtfListenerAdaptor;
import com.rtfparserkit.rtf.Command;
import com.rtfparserkit.rtf.CommandType;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import vn.congdoan.vanthu.domain.source.Region;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceFormat;
import vn.congdoan.vanthu.read.flow.Assembly;
import vn.congdoan.vanthu.read.flow.Fields;
import vn.congdoan.vanthu.read.flow.FlowCounts;
import vn.congdoan.vanthu.read.flow.FlowLine;
import vn.congdoan.vanthu.read.flow.Leftovers;
import vn.congdoan.vanthu.read.flow.NumberForm;
import vn.congdoan.vanthu.read.flow.UnreadableException;
import vn.congdoan.vanthu.read.rtf.RtfState.Target;

/** Turns the parser's events into stories of lines. */
final class RtfListener extends RtfListenerAdaptor {
    private static final int DEEPEST = 5_000;
    /** Destinations whose words are seen, or that hold such. */
    private static final Set<Command> KEPT = EnumSet.of(
            Command.rtf,
            Command.field,
            Command.fldrslt,
            Command.shp,
            Command.shpinst,
            Command.shpgrp,
            Command.shppict,
            Command.object,
            Command.result,
            Command.upr,
            Command.ud,
            Command.nesttableprops);

    private final FlowCounts counts = new FlowCounts();
    private final Leftovers leftovers = new Leftovers();
    private final RtfTables.Names names = new RtfTables.Names();
    private final RtfPages pages = new RtfPages();
    private final Deque<Group> groups = new ArrayDeque<>();
    private final List<RtfStory> stories = new ArrayList<>();
    private final RtfStory body = new RtfStory(Region.BODY, counts);
    private final StringBuilder name = new StringBuilder();
    private final StringBuilder instruction = new StringBuilder();
    private RtfStory story = body;
    private RtfState state = new RtfState();
    private int usualFont = -1;
    private int colour;
    private int rgb;

    /** What comes back when a group ends. */
    private static final class Group {
        final RtfState state;
        final RtfStory story;
        boolean box;
        boolean instruction;

        Group(RtfState state, RtfStory story) {
            this.state = state;
            this.story = story;
        }
    }

    SourceDocument document() {
        if (!groups.isEmpty()) {
            // the file breaks off: the groups that it opened never end
            throw UnreadableException.corrupt(null);
        }
        Assembly assembly = new Assembly();
        stories(assembly, Region.PAGE_HEADER);
        int before = assembly.size();
        assembly.add(body.flow.finish());
        pages.endSection(body.flow.size());
        pages.sections(before, stories).forEach(assembly::add);
        stories(assembly, Region.PAGE_FOOTER);
        stories(assembly, Region.NOTE);
        return assembly.document(SourceFormat.RTF, leftovers);
    }

    private void stories(Assembly assembly, Region region) {
        Set<List<String>> said = new HashSet<>();
        for (RtfStory each : stories) {
            if (each.region != region) {
                continue;
            }
            List<FlowLine> lines = each.flow.finish();
            // left and right pages, or section after section, mostly say the same
            boolean fresh = said.add(lines.stream().map(FlowLine::text).toList());
            if (fresh || region == Region.NOTE) {
                assembly.add(lines);
            }
        }
    }

    @Override
    public void processGroupStart() {
        if (groups.size() > DEEPEST) {
            throw UnreadableException.corrupt(null);
        }
        groups.push(new Group(state, story));
        state = state.copy();
    }

    @Override
    public void processGroupEnd() {
        if (groups.isEmpty()) {
            return;
        }
        Group group = groups.pop();
        if (group.box) {
            story.flow.closeBox();
        }
        if (group.instruction && Fields.isPageNumber(instruction.toString())) {
            pageNumber();
        }
        if (story != group.story && story.flow.hasWords()) {
            endParagraph();
        }
        state = group.state;
        story = group.story;
    }

    @Override
    public void processString(String text) {
        switch (state.target) {
            case TEXT -> say(text);
            case LABEL -> story.label.append(text);
            case INSTRUCTION -> instruction.append(text);
            case FONTS -> font(text);
            case COLOURS -> colours(text);
            case SKIP -> {}
        }
    }

    private void font(String text) {
        name.append(text);
        int end = name.indexOf(";");
        if (end >= 0) {
            names.fonts.putIfAbsent(state.font, name.substring(0, end).strip());
            name.setLength(0);
        }
    }

    private void colours(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) == ';') {
                names.colours.put(colour++, String.format(Locale.ROOT, "%06X", rgb & 0xFFFFFF));
                rgb = 0;
            }
        }
    }

    private void say(String text) {
        if (state.deleted) {
            leftovers.add(Leftovers.Kind.CHANGE);
        } else if (state.hidden) {
            leftovers.add(Leftovers.Kind.HIDDEN);
        } else {
            enterTable();
            story.flow.text(state.caps ? text.toUpperCase(Locale.ROOT) : text, state.look(names));
        }
    }

    private void enterTable() {
        story.tables.enter(story.flow, state.inTable ? Math.max(1, state.depth) : 0);
    }

    @Override
    public void processCommand(Command command, int value, boolean hasValue, boolean optional) {
        if (state.target == Target.SKIP) {
            return;
        }
        if (command.getCommandType() == CommandType.Destination || optional) {
            destination(command);
            return;
        }
        if (state.target == Target.COLOURS) {
            component(command, value);
            return;
        }
        boolean done = state.letterWord(command, value, !hasValue || value != 0)
                || state.paragraphWord(command, value)
                || state.target != Target.TEXT && state.target != Target.LABEL;
        if (!done && !mark(command)) {
            other(command, value);
        }
    }

    private void component(Command command, int value) {
        int part = value & 0xFF;
        switch (command) {
            case red -> rgb |= part << 16;
            case green -> rgb |= part << 8;
            case blue -> rgb |= part;
            default -> {}
        }
    }

    private void destination(Command command) {
        switch (command) {
            case fonttbl -> state.target = Target.FONTS;
            case colortbl -> state.target = Target.COLOURS;
            case fldinst -> {
                state.target = Target.INSTRUCTION;
                instruction.setLength(0);
                groups.peek().instruction = true;
            }
            case listtext, pntext -> {
                state.target = Target.LABEL;
                story.label.setLength(0);
            }
            case header, headerr, headerl, headerf -> story(Region.PAGE_HEADER, command == Command.headerf);
            case footer, footerr, footerl, footerf -> story(Region.PAGE_FOOTER, command == Command.footerf);
            case footnote -> story(Region.NOTE, false);
            case shptxt, dptxbxtext -> box();
            case pict -> leaveOut(Leftovers.Kind.PICTURE);
            case annotation -> leaveOut(Leftovers.Kind.COMMENT);
            case objdata -> leaveOut(Leftovers.Kind.OBJECT);
            default -> {
                if (!KEPT.contains(command)) {
                    state.target = Target.SKIP;
                }
            }
        }
    }

    private void leaveOut(Leftovers.Kind kind) {
        leftovers.add(kind);
        state.target = Target.SKIP;
    }

    private void story(Region region, boolean first) {
        story = new RtfStory(region, counts);
        story.first = first;
        stories.add(story);
        state.resetParagraph();
        state.plain(usualFont);
    }

    private void box() {
        if (!groups.isEmpty() && !groups.peek().box) {
            story.flow.openBox();
            groups.peek().box = true;
            state.resetParagraph();
        }
    }

    /** Words that stand for a letter or end something. */
    private boolean mark(Command command) {
        String letter = RtfLetters.of(command);
        if (letter != null) {
            processString(letter);
            return true;
        }
        if (state.target != Target.TEXT) {
            return false;
        }
        switch (command) {
            case par -> endParagraph();
            case line -> story.flow.breakLine();
            case page, column, softpage -> story.flow.breakPage();
            case sect -> endSection();
            case cell, nestcell -> endCell(command);
            case row -> story.tables.endRow(story.flow, 1);
            case nestrow -> story.tables.endRow(story.flow, Math.max(2, state.depth));
            case chpgn -> pageNumber();
            default -> {
                return false;
            }
        }
        return true;
    }

    private void other(Command command, int value) {
        switch (command) {
            case deff -> usualFont = value;
            case plain -> state.plain(usualFont);
            default -> {
                story.tables.rowWord(command);
                pages.word(command, value);
            }
        }
    }

    private void pageNumber() {
        story.pageLook = state.look(names);
        story.pageAlignment = state.paragraphLook().alignment();
    }

    private void endCell(Command command) {
        // programs that leave out \intbl before a cell's end still mean a table
        state.inTable = true;
        state.depth = command == Command.cell ? 1 : Math.max(2, state.depth);
        endParagraph();
        story.tables.endCell(story.flow);
    }

    private void endSection() {
        endParagraph();
        if (story == body) {
            pages.endSection(body.flow.size());
        }
    }

    private void endParagraph() {
        if (!story.flow.hasWords() || state.inTable) {
            enterTable();
        }
        story.flow.endParagraph(state.paragraphLook(), label());
        if (story.pageLook != null) {
            story.pageAlignment = state.paragraphLook().alignment();
        }
    }

    private String label() {
        String label = story.label.toString().strip();
        story.label.setLength(0);
        if (label.isEmpty()) {
            return "";
        }
        boolean number = label.codePoints().anyMatch(c -> Character.isLetterOrDigit(c) && c < 0x250);
        // a lone small letter is a picture of Wingdings or the ring of Courier; capitals and figures are numbers
        char sign = label.charAt(0);
        boolean lone = label.length() == 1 && !(sign >= '0' && sign <= '9' || sign >= 'A' && sign <= 'Z');
        return number && !lone ? label : NumberForm.bullet(label);
    }
}
