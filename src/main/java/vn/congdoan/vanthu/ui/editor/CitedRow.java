package vn.congdoan.vanthu.ui.editor;

import java.util.Optional;
import vn.congdoan.vanthu.app.citation.HeldDocument;
import vn.congdoan.vanthu.domain.content.TextRange;

/**
 * A mention of another document, in words for a row.
 *
 * @param name type and number: "Nghị quyết số 02-NQ/TW"
 * @param held the document, when the office has it
 */
public record CitedRow(
        String name, String date, String issuer, String subject, Optional<HeldDocument> held, TextRange range) {}
