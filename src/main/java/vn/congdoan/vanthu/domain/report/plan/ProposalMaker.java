package vn.congdoan.vanthu.domain.report.plan;

import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import vn.congdoan.vanthu.domain.content.Deadline;
import vn.congdoan.vanthu.domain.content.DocumentContent;
import vn.congdoan.vanthu.domain.document.DocumentParts;
import vn.congdoan.vanthu.domain.document.PartialDate;
import vn.congdoan.vanthu.domain.report.Indicator;
import vn.congdoan.vanthu.domain.report.ReportPeriod;

/** Finds in a document what round of reports it asks of the units. */
public final class ProposalMaker {
    private static final String REPORT = "báo cáo";
    private static final String RESULT = "Báo cáo kết quả ";
    /** Who the office itself is, in its own documents. */
    private static final List<String> OURSELVES = List.of(
            "văn phòng", "ban tuyên giáo", "ban thường vụ", "ban chấp hành", "cơ quan liên đoàn", "thường trực");

    private static final List<String> UNITS =
            List.of("công đoàn cơ sở", "cđcs", "đơn vị", "các công đoàn", "công đoàn trực thuộc", "công đoàn các");

    private final long documentId;
    private final DocumentParts parts;
    private final DocumentContent content;

    public ProposalMaker(long documentId, DocumentParts parts, DocumentContent content) {
        this.documentId = documentId;
        this.parts = parts;
        this.content = content;
    }

    /** The likeliest first; one without a deadline where the document names none. */
    public List<RoundProposal> proposals() {
        List<Indicator> indicators = TargetIndicators.of(content.targets());
        List<RoundProposal> found = content.deadlines().stream()
                .filter(deadline -> DueDay.of(deadline).isPresent() && !isOurs(deadline))
                .sorted(Comparator.comparingInt(ProposalMaker::rank))
                .map(deadline -> proposal(deadline, indicators))
                .toList();
        return found.isEmpty() ? List.of(proposal(null, indicators)) : found;
    }

    private RoundProposal proposal(Deadline deadline, List<Indicator> indicators) {
        LocalDate due = deadline == null ? null : DueDay.of(deadline).orElseThrow();
        return new RoundProposal(
                documentId,
                title(),
                period(due).orElse(null),
                due,
                deadline == null ? RoundProposal.Words.NONE : words(deadline),
                deadline == null ? "" : deadline.text(),
                upward(due).orElse(null),
                indicators);
    }

    /** Reports of units first, then any report, then anything with a day. */
    private static int rank(Deadline deadline) {
        boolean report = deadline.text().toLowerCase(Locale.ROOT).contains(REPORT);
        boolean units = UNITS.stream().anyMatch(lower(deadline.who())::contains);
        boolean day = deadline.date().day() != null;
        return (report ? 0 : 4) + (units || deadline.who().isBlank() ? 0 : 2) + (day ? 0 : 1);
    }

    private static boolean isOurs(Deadline deadline) {
        String who = lower(deadline.who());
        return OURSELVES.stream().anyMatch(who::startsWith) && UNITS.stream().noneMatch(who::contains);
    }

    /** Our own report on the same thing, when the document says when that is due. */
    private Optional<LocalDate> upward(LocalDate due) {
        return content.deadlines().stream()
                .filter(deadline -> isOurs(deadline) && lower(deadline.text()).contains(REPORT))
                .flatMap(deadline -> DueDay.of(deadline).stream())
                .filter(day -> due == null || !day.isBefore(due))
                .min(Comparator.naturalOrder());
    }

    private Optional<ReportPeriod> period(LocalDate due) {
        Integer dated = parts.date().year();
        return PeriodWords.read(parts.subject())
                .or(() -> due == null ? Optional.empty() : Optional.of(Periods.year(due.getYear())))
                .or(() -> dated == null ? Optional.empty() : Optional.of(Periods.year(dated)));
    }

    private String title() {
        String subject = parts.subject().strip().replaceFirst("(?iu)^(?:về việc|v/v|về)\\s+", "");
        if (subject.isEmpty()) {
            return "";
        }
        return lower(subject).startsWith(REPORT) ? subject : RESULT + decapitalised(subject);
    }

    /** "Thông tin" but not "CNVCLĐ". */
    private static String decapitalised(String words) {
        boolean plain = words.length() < 2 || Character.isLowerCase(words.charAt(1));
        return plain ? words.substring(0, 1).toLowerCase(Locale.ROOT) + words.substring(1) : words;
    }

    private static RoundProposal.Words words(Deadline deadline) {
        PartialDate date = deadline.date();
        String written = Stream.of(date.day(), date.month(), date.year())
                .filter(part -> part != null)
                .map("%02d"::formatted)
                .collect(Collectors.joining("/"));
        return new RoundProposal.Words(written, deadline.kind() == Deadline.Kind.BEFORE);
    }

    private static String lower(String words) {
        return words.toLowerCase(Locale.ROOT);
    }
}
