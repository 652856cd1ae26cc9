package vn.congdoan.vanthu.app.reading;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Supplier;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.text.document.DocumentParser;
import vn.congdoan.vanthu.text.document.ParsedDocument;

/** Reads whole documents from plain text files in the notation. It needs no database. */
public final class ReadingService {
    private final Supplier<List<FormatPack>> packs;

    /** @param packs their types are the kinds of documents a text may name */
    public ReadingService(Supplier<List<FormatPack>> packs) {
        this.packs = Objects.requireNonNull(packs, "packs");
    }

    /** @throws vn.congdoan.vanthu.domain.problem.ProblemException when the file is missing, unreadable, empty or no text */
    public ReadDraft read(Path file) {
        ParsedDocument parsed = DocumentParser.parseFile(TextFile.read(file), types());
        return new ReadDraft(parsed.draft(), parsed.findings());
    }

    private List<DocumentType> types() {
        Map<String, DocumentType> types = new LinkedHashMap<>();
        packs.get().forEach(pack -> pack.types().forEach(type -> types.putIfAbsent(type.name(), type)));
        return List.copyOf(types.values());
    }
}
