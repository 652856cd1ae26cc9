"""Documents with the parts a reader should find, as `read --json` gives them."""
import re

import bodies

TYPES = {"KH": "Kế hoạch", "HD": "Hướng dẫn", "CV": "Công văn", "BC": "Báo cáo", "TB": "Thông báo", "CTr": "Chương trình", "TTr": "Tờ trình",
         "QĐ": "Quyết định", "NQ": "Nghị quyết", "GM": "Giấy mời", "BB": "Biên bản", "KL": "Kết luận", "QC": "Quy chế"}
TYPE_LINES = {"CTr": "CHƯƠNG TRÌNH CÔNG TÁC", "CV": None}

SUBJECTS = {
    "kh_tuyen_truyen": ["Công tác tuyên truyền năm {y}"],
    "kh_thang_cong_nhan": ["Tổ chức các hoạt động Tháng Công nhân", "năm {y}"],
    "hd_dai_hoi": ["Tổ chức đại hội công đoàn cơ sở"],
    "cv_bao_cao": ["V/v báo cáo công tác tuyên giáo", "6 tháng đầu năm {y}"],
    "cv_gop_y": ["V/v góp ý dự thảo quy chế phối hợp"],
    "bc_nam": ["Kết quả hoạt động công đoàn năm {y},", "phương hướng, nhiệm vụ năm {y1}"],
    "tb_ket_luan": ["Kết luận phiên họp thường kỳ tháng 10 năm {y}"],
    "ctr_cong_tac": ["Năm {y}"],
    "ttr_kinh_phi": ["Về việc phê duyệt kinh phí tổ chức giải thể thao"],
    "qd_khen": ["Về việc tặng Bằng khen"],
    "qd_kien_toan": ["Về việc công nhận chức danh Phó Chủ tịch công đoàn cơ sở"],
    "nq_bch": ["Về nhiệm vụ sáu tháng cuối năm {y}"],
    "gm_hop": ["Dự hội nghị sơ kết công tác"],
    "bb_hop": ["Họp Ban Chấp hành tháng 9 năm {y}"],
    "quy_che": ["Phối hợp giữa công đoàn và chuyên môn"],
    "kh_dang": ["Học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh"],
    "cv_ubnd": ["V/v đẩy mạnh cải cách hành chính"],
    "tb_nghi": ["Lịch trực và nghỉ lễ Quốc khánh năm {y}"],
    "kl_hoi_nghi": ["Về công tác kiểm tra, giám sát"],
    "gm_thu": ["Dự lễ phát động tháng cao điểm"],
    "bc_vien_dan": ["Tình hình triển khai văn bản của cấp trên"],
    "kh_dinh_ky": ["Thực hiện chế độ thông tin, báo cáo năm {y}"],
    "kh_hoi_thi": ["Tổ chức hội thi \"Nhà giáo thanh lịch\""],
}


class D:
    """One document; everything may be overridden by keywords."""

    def __init__(self, office, kind, body, y=2024, number="34", date=(2024, 3, 8), signer="Nguyễn Thị Thu", **over):
        self.y = y
        self.kind = kind
        self.code = kind
        self.bases, self.proposer, self.authority, self.decides = [], None, None, None
        self.to, self.to_label, self.to_inline = [], "Kính gửi:", False
        self.date_at_foot, self.rule, self.has_recipients = False, True, True
        self.recipients_label, self.signed_mark = "Nơi nhận:", []
        self.head, self.foot = "table", "table"
        self.page_header = None
        self.number, self.symbol = number, None
        self.number_line = self.date_lines = None
        self.recipients, self.archive = ["Như trên", "Các công đoàn cơ sở (để thực hiện)", "Thường trực LĐLĐ tỉnh (để b/c)"], "VT"
        self.signer = self.signer_line = signer
        self.date = date
        self.missing = set()
        self.flags = set()
        self.extra_expected = {}
        for k, v in office.items():
            setattr(self, k, v)
        for k in ("symbol", "head", "foot", "prov", "place"):
            if k in over:
                setattr(self, k, over[k])
        self.lines, self.citations, self.deadlines, self.targets = getattr(bodies, body)(self)
        self.type = TYPES[kind]
        self.type_line = TYPE_LINES.get(kind, self.type.upper())
        lines = [s.format(y=y, y1=y + 1) for s in SUBJECTS[body]]
        self.subject_lines, self.letter_subject = (lines, None) if kind != "CV" else ([], lines)
        if kind == "CV":
            self.to = ["Các công đoàn cơ sở trực thuộc"]
        if kind in ("QĐ", "NQ"):
            self.authority = self.collective
            self.decides = {"QĐ": "QUYẾT ĐỊNH:", "NQ": "QUYẾT NGHỊ:"}[kind]
            self.recipients[0] = "Như Điều 3" if kind == "QĐ" else "Các ban của LĐLĐ tỉnh"
        elif kind != "CV":
            self.recipients[0] = "Ban Tuyên giáo Tỉnh ủy"
        for k, v in over.items():
            setattr(self, k, v)
        if self.symbol is None:
            self.symbol = f"{self.org_code}-{self.unit_code}" if kind == "CV" else f"{kind}-{self.org_code}"
        if self.number_line is None:
            self.number_line = f"Số: {self.number}/{self.symbol}"
        if self.date_lines is None:
            year, month, day = self.date
            self.date_lines = [f"{self.place}, ngày {day:02d} tháng {month if month > 2 else '%02d' % month} năm {year}"]

    def subject(self):
        joined = " ".join(self.letter_subject or self.subject_lines)
        return re.sub(r"^(?:V/v|Về việc|V/v:|Về:|Vv|Về)\s*:?\s+", "", joined) if self.letter_subject else joined

    def expected(self):
        e = {"type": self.type}
        if self.org_lines:
            e["organisation"] = " ".join(self.org_lines)
        if self.parent_lines:
            e["parentOrganisation"] = " ".join(self.parent_lines)
        if self.number:
            e["number"] = self.number
        if self.symbol:
            e["symbol"] = self.symbol
        if self.place:
            e["place"] = self.place
        if self.date:
            e["date"] = "-".join("%02d" % p for p in self.date if p)
        subject = self.subject()
        if subject:
            bare = re.sub(r"^(?:Về việc|Về)\s+", "", subject)
            e["subject"] = {"any": [subject, bare]} if bare != subject else subject
        if self.kind == "CTr":
            e["subject"] = {"any": [subject, "Công tác " + subject.lower()]}
        if self.to:
            e["addressees"] = self.to
        bases = list(self.bases) + [line[len("Căn cứ "):-1] for line in self.lines if line.startswith("Căn cứ ") and line.endswith(";")]
        if bases:
            e["legalBases"] = bases + ([self.proposer] if self.proposer else [])
        outline = self.outline()
        if outline:
            e["outline"] = outline
        for k in ("citations", "deadlines", "targets"):
            if getattr(self, k):
                e[k] = getattr(self, k)
        if self.has_recipients and self.recipients:
            e["recipients"] = [self.recipient(r) for r in self.recipients]
        if self.has_recipients and self.archive:
            e["archive"] = self.archive
        if self.capacity_lines:
            e["capacity"] = " ".join(self.capacity_lines)
        if self.position_lines:
            e["position"] = " ".join(self.position_lines)
        if self.signer:
            e["signer"] = self.signer
        for k in self.missing:
            e.pop(k, None)
        e.update(self.extra_expected)
        e["complete"] = "incomplete" not in self.flags
        return e

    @staticmethod
    def recipient(line):
        m = re.match(r"(.*) \(((?:để|b/c|t/h|p/h).*)\)$", line)
        return {"name": m.group(1), "purpose": m.group(2)} if m else {"name": line}

    def outline(self):
        """Titled lines only; running text under a label has no title of its own."""
        found = []
        for k, line in enumerate(self.lines):
            m = re.match(r"([IVX]+)[.-] (.+)$", line)
            if m:
                found.append({"level": 1, "label": m.group(1), "title": m.group(2)})
            elif re.match(r"Chương [IVX]+$", line):
                found.append({"level": 1, "label": line, "title": self.lines[k + 1]})
            elif re.match(r"Điều \d+\. ", line) and not line.rstrip("/").endswith("."):
                label, title = line.split(". ", 1)
                found.append({"level": 1, "label": label, "title": title})
            else:
                m = re.match(r"(\d+)\. ([^.;:]{3,70})$", line)
                if m and not line.endswith((".", ";", ":", "/.")):
                    found.append({"level": 2, "label": m.group(1), "title": m.group(2)})
        return found


def lddl_tinh(prov):
    return dict(prov=prov, place=prov, o=f"Liên đoàn Lao động tỉnh {prov}", sup="Tổng Liên đoàn Lao động Việt Nam", org_code="LĐLĐ", unit_code="TGNC",
                parent_lines=["TỔNG LIÊN ĐOÀN LAO ĐỘNG VIỆT NAM"], org_lines=[f"LIÊN ĐOÀN LAO ĐỘNG TỈNH {prov.upper()}"],
                capacity_lines=["TM. BAN THƯỜNG VỤ"], position_lines=["PHÓ CHỦ TỊCH"], collective=f"BAN THƯỜNG VỤ LIÊN ĐOÀN LAO ĐỘNG TỈNH {prov.upper()}")


def cdgd_tinh(prov):
    return dict(prov=prov, place=prov, o=f"Công đoàn Giáo dục tỉnh {prov}", sup=f"Liên đoàn Lao động tỉnh {prov}", org_code="CĐGD", unit_code="VP",
                parent_lines=["LIÊN ĐOÀN LAO ĐỘNG", f"TỈNH {prov.upper()}"], org_lines=["CÔNG ĐOÀN GIÁO DỤC TỈNH"],
                capacity_lines=["TM. BAN THƯỜNG VỤ"], position_lines=["CHỦ TỊCH"], collective="BAN THƯỜNG VỤ CÔNG ĐOÀN GIÁO DỤC TỈNH")


def lddl_huyen(huyen, prov):
    return dict(prov=prov, place=huyen, o=f"Liên đoàn Lao động huyện {huyen}", sup=f"Liên đoàn Lao động tỉnh {prov}", org_code="LĐLĐ", unit_code="VP",
                parent_lines=[f"LIÊN ĐOÀN LAO ĐỘNG TỈNH {prov.upper()}"], org_lines=["LIÊN ĐOÀN LAO ĐỘNG", f"HUYỆN {huyen.upper()}"],
                capacity_lines=["TM. BAN THƯỜNG VỤ"], position_lines=["CHỦ TỊCH"], collective=f"BAN THƯỜNG VỤ LIÊN ĐOÀN LAO ĐỘNG HUYỆN {huyen.upper()}")


def cdcs_truong(truong, prov):
    return dict(prov=prov, place=prov, o=f"Công đoàn Trường {truong}", sup=f"Công đoàn Giáo dục tỉnh {prov}", org_code="CĐCS", unit_code="CĐ",
                parent_lines=[f"CÔNG ĐOÀN GIÁO DỤC TỈNH {prov.upper()}"], org_lines=[f"CĐCS TRƯỜNG {truong.upper()}"],
                capacity_lines=["TM. BAN CHẤP HÀNH"], position_lines=["CHỦ TỊCH"], collective="BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ")


def ubnd_huyen(huyen, prov):
    return dict(prov=prov, place=huyen, o=f"Ủy ban nhân dân huyện {huyen}", sup=f"Ủy ban nhân dân tỉnh {prov}", org_code="UBND", unit_code="NV",
                parent_lines=[], org_lines=["ỦY BAN NHÂN DÂN", f"HUYỆN {huyen.upper()}"],
                capacity_lines=["TM. ỦY BAN NHÂN DÂN", "KT. CHỦ TỊCH"], position_lines=["PHÓ CHỦ TỊCH"], collective=f"ỦY BAN NHÂN DÂN HUYỆN {huyen.upper()}")


def so_gd(prov):
    return dict(prov=prov, place=prov, o="Sở Giáo dục và Đào tạo", sup=f"Ủy ban nhân dân tỉnh {prov}", org_code="SGDĐT", unit_code="VP",
                parent_lines=[f"UBND TỈNH {prov.upper()}"], org_lines=["SỞ GIÁO DỤC VÀ ĐÀO TẠO"],
                capacity_lines=["KT. GIÁM ĐỐC"], position_lines=["PHÓ GIÁM ĐỐC"], collective="GIÁM ĐỐC SỞ GIÁO DỤC VÀ ĐÀO TẠO")


def truong(name, prov):
    return dict(prov=prov, place=prov, o=f"Trường {name}", sup="Sở Giáo dục và Đào tạo", org_code="THPT", unit_code="VP",
                parent_lines=["SỞ GIÁO DỤC VÀ ĐÀO TẠO", f"TỈNH {prov.upper()}"], org_lines=[f"TRƯỜNG {name.upper()}"],
                capacity_lines=[], position_lines=["HIỆU TRƯỞNG"], collective=f"HIỆU TRƯỞNG TRƯỜNG {name.upper()}")


def dang_uy(prov):
    return dict(prov=prov, place=prov, o="Đảng ủy Khối các cơ quan tỉnh", sup=f"Tỉnh ủy {prov}", org_code="ĐUK", unit_code="VP",
                parent_lines=[f"ĐẢNG BỘ TỈNH {prov.upper()}"], org_lines=["ĐẢNG ỦY KHỐI CÁC CƠ QUAN TỈNH"],
                capacity_lines=["T/M BAN THƯỜNG VỤ"], position_lines=["PHÓ BÍ THƯ"], collective="BAN THƯỜNG VỤ",
                national="ĐẢNG CỘNG SẢN VIỆT NAM", motto=None)


def cdcs_cty(cty, prov):
    return dict(prov=prov, place=prov, o=f"Công đoàn Công ty {cty}", sup=f"Công đoàn các khu công nghiệp tỉnh {prov}", org_code="CĐCT", unit_code="CĐ",
                parent_lines=[f"CÔNG ĐOÀN CÁC KCN TỈNH {prov.upper()}"], org_lines=["CÔNG ĐOÀN CƠ SỞ", f"CÔNG TY {cty.upper()}"],
                capacity_lines=["TM. BAN CHẤP HÀNH"], position_lines=["CHỦ TỊCH"], collective="BAN CHẤP HÀNH CÔNG ĐOÀN CƠ SỞ")


def cd_phuong(phuong, prov):
    return dict(prov=prov, place=phuong, o=f"Công đoàn phường {phuong}", sup=f"Liên đoàn Lao động tỉnh {prov}", org_code="CĐP", unit_code="VP",
                parent_lines=[f"LIÊN ĐOÀN LAO ĐỘNG TỈNH {prov.upper()}"], org_lines=[f"CÔNG ĐOÀN PHƯỜNG {phuong.upper()}"],
                capacity_lines=["TM. BAN CHẤP HÀNH", "KT. CHỦ TỊCH"], position_lines=["PHÓ CHỦ TỊCH"], collective=f"BAN CHẤP HÀNH CÔNG ĐOÀN PHƯỜNG {phuong.upper()}")
