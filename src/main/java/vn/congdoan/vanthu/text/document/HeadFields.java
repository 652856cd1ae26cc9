package vn.congdoan.vanthu.text.document;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import vn.congdoan.vanthu.domain.document.DocumentNumber;
import vn.congdoan.vanthu.domain.document.DocumentType;
import vn.congdoan.vanthu.domain.document.Mark;
import vn.congdoan.vanthu.domain.document.PartialDate;

/** What the head says, as far as it was read; null where nothing was. */
final class HeadFields {
    final List<String> organisations = new ArrayList<>();
    final List<String> addressees = new ArrayList<>();
    final Set<HeadLine> nationalLines = EnumSet.noneOf(HeadLine.class);
    DocumentType type;
    DocumentNumber number;
    String place;
    PartialDate date;
    Mark mark;
    String subject;
    String authority;
}
