package vn.congdoan.vanthu.day;

import com.fasterxml.jackson.databind.json.JsonMapper;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import vn.congdoan.vanthu.domain.report.ReportPeriod;

/** The round's SPEC.json: indicators of every kind of value and every way of consolidating. */
public final class DayForm {
    private static final String SERIES = "TG";
    /** Asked since this year: last year's form is another version. */
    private static final List<String> NEW = List.of("A5", "C4");

    private DayForm() {}

    public static String code(int year) {
        return SERIES + "-" + year;
    }

    /** @param document in which the round was ordered; 0 for none */
    public static Path write(Path file, int year, String deadline, long document, String sentence) throws IOException {
        ReportPeriod period = OfficeDates.period(year);
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("code", code(year));
        spec.put("title", "Báo cáo công tác tuyên truyền năm " + year);
        spec.put(
                "period",
                Map.of("from", period.from().toString(), "to", period.to().toString()));
        spec.put("deadline", deadline);
        spec.put("units", "all");
        spec.put("series", SERIES);
        spec.put("source", Map.of("document", document, "sentence", sentence));
        spec.put("indicators", indicators());
        return json(file, spec);
    }

    public static Path writeLastYears(Path file, int year) throws IOException {
        ReportPeriod period = OfficeDates.period(year);
        Map<String, Object> spec = new LinkedHashMap<>();
        spec.put("code", code(year));
        spec.put("title", "Báo cáo công tác tuyên truyền năm " + year);
        spec.put(
                "period",
                Map.of("from", period.from().toString(), "to", period.to().toString()));
        spec.put("deadline", year + "-10-15");
        spec.put("units", "all");
        spec.put("series", SERIES);
        spec.put(
                "indicators",
                indicators().stream()
                        .filter(one -> !NEW.contains(one.get("code")))
                        .toList());
        return json(file, spec);
    }

    private static Path json(Path file, Object spec) throws IOException {
        return Files.write(
                file,
                JsonMapper.builder().build().writerWithDefaultPrettyPrinter().writeValueAsBytes(spec));
    }

    private static List<Map<String, Object>> indicators() {
        List<Map<String, Object>> all = new ArrayList<>();
        String first = "I. TUYÊN TRUYỀN, HỌC TẬP";
        all.add(number(first, "A1", "Số buổi tuyên truyền đã tổ chức", "buổi", "integer", "sum"));
        Map<String, Object> learners =
                number(first, "A2", "Số đoàn viên được học tập nghị quyết", "người", "integer", "sum");
        learners.put("rule", "A2 <= A3");
        all.add(learners);
        all.add(number(first, "A3", "Tổng số đoàn viên", "người", "integer", "sum"));
        Map<String, Object> share =
                number(first, "A4", "Tỷ lệ đoàn viên được học tập nghị quyết", "%", "percent", "ratio");
        share.putAll(Map.of("numerator", "A2", "denominator", "A3", "max", 100, "target", 95, "required", false));
        all.add(share);
        Map<String, Object> news = number(first, "A5", "Số tin, bài đã đăng", "bài", "integer", "sum");
        news.put("required", false);
        all.add(news);
        String second = "II. ĐỜI SỐNG, CHĂM LO";
        Map<String, Object> wage =
                number(second, "B1", "Tiền lương bình quân một người một tháng", "triệu đồng", "decimal", "weighted");
        wage.put("weight", "B2");
        all.add(wage);
        all.add(number(second, "B2", "Số người được tính lương bình quân", "người", "integer", "sum"));
        all.add(number(second, "B3", "Kinh phí chăm lo đoàn viên", "triệu đồng", "decimal", "sum"));
        Map<String, Object> mark = number(second, "B4", "Điểm tự chấm thi đua", "điểm", "decimal", "mean");
        mark.put("max", 100);
        all.add(mark);
        all.add(number(second, "B5", "Số người dự buổi đông nhất", "người", "integer", "max"));
        all.add(number(second, "B6", "Mức trợ cấp khó khăn thấp nhất", "triệu đồng", "decimal", "min"));
        all.add(number(second, "B7", "Số cán bộ công đoàn hiện có", "người", "integer", "latest"));
        String third = "III. HÌNH THỨC, KIẾN NGHỊ";
        Map<String, Object> manner = any(third, "C1", "Hình thức tổ chức chính", "choice", "count");
        manner.put("choices", List.of("Trực tiếp", "Trực tuyến", "Kết hợp"));
        manner.put("required", true);
        all.add(manner);
        all.add(any(third, "C2", "Ngày tổ chức hội nghị học tập", "date", "max"));
        all.add(any(third, "C3", "Kiến nghị, đề xuất", "text", "list"));
        Map<String, Object> papers = number(third, "C4", "Số văn bản đã ban hành", "văn bản", "integer", "count");
        papers.put("required", false);
        all.add(papers);
        return all;
    }

    private static Map<String, Object> number(
            String section, String code, String label, String unit, String type, String aggregate) {
        Map<String, Object> one = any(section, code, label, type, aggregate);
        one.put("unit", unit);
        one.put("required", true);
        one.put("min", 0);
        return one;
    }

    private static Map<String, Object> any(String section, String code, String label, String type, String aggregate) {
        Map<String, Object> one = new LinkedHashMap<>();
        one.put("code", code);
        one.put("label", label);
        one.put("section", section);
        one.put("type", type);
        one.put("aggregate", aggregate);
        return one;
    }
}
