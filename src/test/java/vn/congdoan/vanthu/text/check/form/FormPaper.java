package vn.congdoan.vanthu.text.check.form;

import java.util.ArrayList;
import java.util.List;
import vn.congdoan.vanthu.domain.check.CheckFinding;
import vn.congdoan.vanthu.domain.document.Draft;
import vn.congdoan.vanthu.domain.reading.ReadDocument;
import vn.congdoan.vanthu.domain.source.SourceDocument;
import vn.congdoan.vanthu.domain.source.SourceFormat;
import vn.congdoan.vanthu.domain.source.SourceLine;
import vn.congdoan.vanthu.format.FormatPack;
import vn.congdoan.vanthu.format.FormatPacks;
import vn.congdoan.vanthu.text.check.CheckInput;
import vn.congdoan.vanthu.text.check.DocumentChecker;
import vn.congdoan.vanthu.text.content.ContentReader;
import vn.congdoan.vanthu.text.parse.BodyParser;
import vn.congdoan.vanthu.text.parse.ParsedBody;
import vn.congdoan.vanthu.text.recognise.DocumentRecogniser;

/** Papers as plain lines, recognised and checked by the rules on parts. */
final class FormPaper {
    static final String PLAN = """
            LIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG VÂN
            CÔNG ĐOÀN PHƯỜNG TÂN MỸ
            Số: 06/KH-CĐP
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Tân Mỹ, ngày 05 tháng 3 năm 2026

            KẾ HOẠCH
            Tổ chức Tháng Công nhân năm 2026

            Thực hiện Kế hoạch số 22/KH-LĐLĐ ngày 10/02/2026 của Liên đoàn Lao động tỉnh Sông Vân, Ban Thường vụ Công đoàn phường Tân Mỹ xây dựng kế hoạch như sau:
            I. MỤC ĐÍCH, YÊU CẦU
            1. Chăm lo đoàn viên, người lao động bằng những việc làm thiết thực tại cơ sở.
            2. Vận động đoàn viên thi đua lao động giỏi, lao động sáng tạo.
            II. TỔ CHỨC THỰC HIỆN
            Các công đoàn cơ sở báo cáo kết quả về Công đoàn phường trước ngày 20/5/2026.
            Trên đây là Kế hoạch tổ chức Tháng Công nhân năm 2026, đề nghị các đơn vị thực hiện./.

            Nơi nhận:
            - LĐLĐ tỉnh (để b/c);
            - Các CĐCS trực thuộc;
            - Lưu: VT, TG.

            TM. BAN THƯỜNG VỤ
            PHÓ CHỦ TỊCH


            Nguyễn Thị Hoài An
            """;

    static final String LETTER = """
            TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM
            LIÊN ĐOÀN LAO ĐỘNG TỈNH SÔNG VÂN
            Số: 112/LĐLĐ-TGNC
            V/v tuyên truyền Ngày Quốc tế Lao động năm 2026
            CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM
            Độc lập - Tự do - Hạnh phúc
            Sông Vân, ngày 16 tháng 4 năm 2026

            Kính gửi: Công đoàn các xã, phường

            Để chào mừng Ngày Quốc tế Lao động, Liên đoàn Lao động tỉnh đề nghị các đơn vị thực hiện một số nội dung như sau:
            1. Tuyên truyền sâu rộng trong đoàn viên, người lao động về ý nghĩa của ngày lễ.
            2. Tổ chức thăm hỏi, tặng quà đoàn viên có hoàn cảnh khó khăn tại đơn vị.
            Đề nghị các đơn vị quan tâm thực hiện./.

            Nơi nhận:
            - Như trên;
            - Ban Tuyên giáo Tổng Liên đoàn (để b/c);
            - Lưu: VT, TGNC.

            TM. BAN THƯỜNG VỤ
            PHÓ CHỦ TỊCH


            Trần Đức Phú
            """;

    private static final FormatPack PACK = FormatPacks.builtIn().byId("tld933");

    private FormPaper() {}

    /** The rules that say something. */
    static List<String> told(String paper) {
        return findings(paper).stream().map(CheckFinding::rule).distinct().toList();
    }

    static List<CheckFinding> findings(String paper) {
        return new DocumentChecker(FormRules.all()).check(input(paper));
    }

    /** Of a draft of our own. */
    static List<CheckFinding> findings(Draft draft) {
        ParsedBody body = BodyParser.parse(draft.bodyText());
        return new DocumentChecker(FormRules.all())
                .check(CheckInput.ofDraft(draft, body, ContentReader.read(body), PACK));
    }

    static Draft draft(String paper) {
        return input(paper).draft();
    }

    private static CheckInput input(String paper) {
        SourceDocument source = source(paper);
        ReadDocument reading =
                DocumentRecogniser.recognise(source, PACK.types()).get(0);
        ParsedBody body = BodyParser.parse(reading.draft().bodyText());
        return CheckInput.ofFile(reading, source, body, ContentReader.read(body), PACK);
    }

    private static SourceDocument source(String paper) {
        List<SourceLine> lines = new ArrayList<>();
        boolean gap = false;
        int number = 0;
        for (String line : paper.split("\n")) {
            number++;
            if (!line.isBlank()) {
                lines.add(SourceLine.of(number, line, gap));
            }
            gap = line.isBlank();
        }
        return new SourceDocument(SourceFormat.TEXT, lines, List.of(), List.of());
    }
}
