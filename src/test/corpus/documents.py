"""The list of the corpus: which document, in which shape, in which file, with which quirk."""
from model import (D, cdcs_truong, cdgd_tinh, dang_uy, lddl_huyen, lddl_tinh, so_gd, truong, ubnd_huyen)

HL, PD, SB, DH = "Hà Lĩnh", "Phú Đông", "Sơn Bình", "Đông Hải"
DATE = lambda y, m, d: (y, m, d)


def entries():
    """(name, kind of file, writer, document or list of documents, quirks)"""
    E = []

    def add(name, writer, docs, *quirks):
        E.append((name, writer, docs if isinstance(docs, list) else [docs], list(quirks)))

    # --- clean shapes, each head and foot
    add("kh-bang.docx", "docx", D(lddl_tinh(HL), "KH", "kh_tuyen_truyen", archive="VT, TGNC"), "head table", "foot table")
    add("kh-mot-hang.docx", "poi", D(cdgd_tinh(PD), "KH", "kh_tuyen_truyen", 2023, "07", (2023, 1, 22), "Trần Văn Bảy", head="table1"), "head in one row")
    add("kh-tab.docx", "docx", D(lddl_huyen("Yên Khê", HL), "KH", "kh_thang_cong_nhan", 2024, "112", (2024, 4, 2), "Lê Minh Quân", head="tabs", foot="tabs"), "columns by tabs")
    add("kh-cach.txt", "txt", D(lddl_huyen("Bình Lạc", PD), "KH", "kh_thang_cong_nhan", 2022, "15", (2022, 4, 11), "Đỗ Thị Hoa", head="spaces", foot="spaces"), "columns by spaces")
    add("hd-dau-trang.docx", "docx", D(lddl_tinh(SB), "HD", "hd_dai_hoi", 2023, "05", (2023, 1, 30), "Hoàng Văn Páo", head="page-header"), "head in the page header")
    add("hd-dau-trang-2.odt", "odt", D(cdgd_tinh(HL), "HD", "hd_dai_hoi", 2023, "21", (2023, 2, 15), "Phan Thị Ngọc", head="page-header"), "head in the page header")
    add("cv-bang.doc", "doc", D(lddl_tinh(PD), "CV", "cv_bao_cao", 2024, "318", (2024, 4, 12), "Bùi Văn Nam", to=["Liên đoàn Lao động các huyện, thành phố", "Công đoàn ngành và tương đương"]), "letter, addressees listed")
    add("cv-xen-ke.pdf", "pdfbox", D(cdgd_tinh(SB), "CV", "cv_gop_y", 2024, "175", (2024, 9, 6), "Vũ Thị Lan", head="interleaved", foot="inside"), "columns interleaved", "foot inside out")
    add("bc-xen-ke.txt", "txt", D(cdcs_truong("THPT Lê Lai", DH), "BC", "bc_nam", 2023, "12", (2023, 12, 18), "Ngô Quang Huy", head="interleaved", foot="inside"), "columns interleaved", "foot inside out")
    add("tb-chong.rtf", "rtf", D(lddl_tinh(DH), "TB", "tb_ket_luan", 2023, "66", (2023, 10, 25), "Lý A Sùng", head="stacked", foot="stacked"), "columns one below the other")
    add("nq-ky-truoc.docx", "poi", D(lddl_tinh(HL), "NQ", "nq_bch", 2024, "09", (2024, 7, 12), "Đinh Thị Mai", foot="sign-first"), "recipients after the signature")
    add("kl-ky-truoc.html", "html", D(lddl_huyen("Đại Khê", SB), "KL", "kl_hoi_nghi", 2024, "03", (2024, 7, 5), "Trương Công Định", head="stacked", foot="sign-first"), "recipients after the signature")
    add("qd-bang.pdf", "lopdf", D(cdgd_tinh(DH), "QĐ", "qd_khen", 2024, "89", (2024, 11, 15), "Tạ Thị Hương", foot="table"), "decision with legal bases", "pdf by LibreOffice")
    add("qd-kien-toan.docx", "docx", D(lddl_huyen("Lộc Phú", DH), "QĐ", "qd_kien_toan", 2024, "132", (2024, 8, 20), "Hà Văn Thắng", split=True), "decision", "runs cut by spelling marks")
    add("bb-hop.docx", "poi", D(cdcs_truong("THCS Minh Tân", HL), "BB", "bb_hop", 2024, None, None, None, symbol="", number_line="", head="stacked", date_lines=[], place="",
        has_recipients=False, capacity_lines=[], position_lines=[], signer_line=None), "no number at all", "no foot")
    add("quy-che.docx", "docx", D(cdcs_truong("THPT Nguyễn Du", PD), "QC", "quy_che", 2024, None, None, "Cao Bá Lộc", symbol="", number_line="", date_lines=[], place=""), "no number at all", "chapters and articles")
    add("ubnd-cv.docx", "docx", D(ubnd_huyen("Yên Khê", HL), "CV", "cv_ubnd", 2024, "77", (2024, 1, 15), "Nông Văn Chí", symbol="UBND-NV", to=["Thủ trưởng các phòng, ban, đơn vị thuộc huyện", "Ủy ban nhân dân các xã, thị trấn"], archive="VT, NV"), "authority in two tiers")
    add("ubnd-cv-2.pdf", "lopdf", D(ubnd_huyen("An Trạch", SB), "CV", "cv_ubnd", 2023, "240", (2023, 2, 3), "Mạc Thị Liên", head="breaks", foot="breaks"), "authority in two tiers", "lines by forced breaks")
    add("ubnd-ba-tang.rtf", "rtf", D(ubnd_huyen("Đại Khê", PD), "TB", "tb_nghi", 2024, "51", (2024, 8, 26), "Quách Đình Tú",
        capacity_lines=["TL. CHỦ TỊCH", "KT. CHÁNH VĂN PHÒNG"], position_lines=["PHÓ CHÁNH VĂN PHÒNG"]), "authority in three tiers")
    add("so-ba-tang.docx", "poi", D(so_gd(DH), "TB", "tb_nghi", 2023, "98", (2023, 8, 28), "Kiều Thị Thắm",
        capacity_lines=["TL. GIÁM ĐỐC", "KT. TRƯỞNG PHÒNG TỔ CHỨC CÁN BỘ"], position_lines=["PHÓ TRƯỞNG PHÒNG"]), "authority in three tiers")
    add("dang-kh.docx", "docx", D(dang_uy(HL), "KH", "kh_dang", 2023, "45", (2023, 6, 9), "Giàng Seo Phà", symbol="KH/ĐUK", number_line="Số 45-KH/ĐUK"), "Party style")
    add("dang-kh-2.pdf", "pdfbox", D(dang_uy(SB), "KH", "kh_dang", 2024, "08", (2024, 2, 19), "Tống Thị Nhàn", symbol="KH/ĐUK", number_line="Số 08-KH/ĐUK", head="stacked", foot="stacked"), "Party style")
    add("gm-moi.docx", "poi", D(lddl_tinh(PD), "GM", "gm_hop", 2024, "20", (2024, 7, 10), "Châu Văn Sanh", to=["Ông (bà) Chủ tịch công đoàn cơ sở Công ty May Phú Đông"]), "invitation")
    add("truong-khong-tl.doc", "doc", D(truong("THPT Võ Thị Sáu", PD), "KH", "kh_hoi_thi", 2024, "64", (2024, 9, 20), "Lâm Thanh Tùng", symbol="KH-THPTVTS"), "head signs in own right")

    # --- number and symbol
    n = dict(office=None)
    add("so-cach.txt", "txt", D(lddl_tinh(HL), "KH", "kh_tuyen_truyen", number_line="Số: 34 /KH-LĐLĐ"), "space before the slash")
    add("so-dinh.html", "html", D(ubnd_huyen("Bình Lạc", HL), "QĐ", "qd_kien_toan", 2010, "09", (2010, 3, 17), "Trịnh Đình Dũng", symbol="2010/QĐ-UBND", number_line="Số:09/2010/QĐ-UBND"), "no space after Số:", "year in the symbol")
    add("so-cach-hai-cham.rtf", "rtf", D(cdgd_tinh(SB), "TB", "tb_ket_luan", 2023, "81", (2023, 11, 2), number_line="Số : 81/TB-CĐGD"), "space before the colon")
    add("so-hai-cach.docx", "docx", D(cdgd_tinh(PD), "CV", "cv_gop_y", 2024, "175", (2024, 9, 9), symbol="CĐN-TGNC", number_line="175  /CĐN-TGNC"), "no word Số", "two blanks in the number")
    add("so-nam-cuoi.docx", "poi", D(cdcs_truong("THPT Trần Phú", SB), "TTr", "ttr_kinh_phi", 2024, "15", (2024, 10, 4), symbol="TTr-CĐCS/2024", number_line="Số: 15/TTr-CĐCS/2024", to=["Hiệu trưởng Trường THPT Trần Phú"]), "year behind the symbol")
    add("so-khong-dau.doc", "doc", D(ubnd_huyen("Lộc Phú", PD), "TB", "tb_nghi", 2024, "012", (2024, 8, 27), number_line="Số: 012/TB-UBND"), "three figures with zero")
    add("so-gach-dai.pdf", "lopdf", D(lddl_tinh(SB), "HD", "hd_dai_hoi", 2023, "17", (2023, 2, 8), symbol="HD-HĐTĐKT", number_line="Số: 17/HD – HĐTĐKT"), "en dash in the symbol")
    add("so-va.odt", "odt", D(lddl_tinh(DH), "CV", "cv_bao_cao", 2024, "401", (2024, 5, 3), symbol="LĐLĐ-CSPL&QHLĐ", number_line="Số: 401/LĐLĐ-CSPL&QHLĐ"), "& in the symbol")
    add("so-cv.txt", "txt", D(cdgd_tinh(HL), "CV", "cv_bao_cao", 2022, "56", (2022, 5, 6), symbol="CV-CĐGD", number_line="Số: 56/CV-CĐGD", head="stacked"), "CV in a letter's symbol")
    add("so-don-vi-truoc.html", "html", D(lddl_tinh(PD), "CV", "cv_gop_y", 2023, "199", (2023, 9, 5), symbol="CSPL-CĐN", number_line="Số: 199/CSPL-CĐN"), "unit before organisation")
    add("so-trong.docx", "docx", D(lddl_huyen("An Trạch", DH), "KH", "kh_thang_cong_nhan", 2024, None, (2024, 4, None), symbol="KH-LĐLĐ", number_line="Số:       /KH-LĐLĐ",
        date_lines=["An Trạch, ngày     tháng 4 năm 2024"]), "number and day blank")
    add("so-trong-cham.rtf", "rtf", D(cdcs_truong("Tiểu học Kim Đồng", HL), "KH", "kh_tuyen_truyen", 2023, None, (2023, None, None), symbol="KH-CĐCS", number_line="Số: ....../KH-CĐCS",
        date_lines=["Hà Lĩnh, ngày ... tháng ... năm 2023"]), "dotted number and date")
    add("ttr-so-cv.docx", "poi", D(cdgd_tinh(DH), "TTr", "ttr_kinh_phi", 2024, "233", (2024, 10, 8), symbol="CĐGD-VP", number_line="Số: 233/CĐGD-VP", to=["Ban Thường vụ Liên đoàn Lao động tỉnh Đông Hải"]), "type and symbol disagree")
    add("ttr-so-cv-2.txt", "txt", D(lddl_huyen("Yên Khê", HL), "TTr", "ttr_kinh_phi", 2022, "31", (2022, 10, 3), symbol="LĐLĐ", number_line="Số: 31/LĐLĐ", head="stacked", to=["Liên đoàn Lao động tỉnh Hà Lĩnh"]), "type and symbol disagree")
    add("tieu-de-so-khac.docx", "docx", D(lddl_tinh(PD), "KH", "kh_thang_cong_nhan", 2024, "58", (2024, 4, 15), subject_lines=["Thực hiện Quyết định số: 132/QĐ-LĐLĐ của Tổng Liên đoàn"],
        flags={"incomplete"}), "another document's number in the title")
    add("tieu-de-so-khac-2.html", "html", D(lddl_huyen("Lộc Phú", SB), "BC", "bc_nam", 2022, "140", (2022, 12, 5), subject_lines=["Kết quả thực hiện Nghị quyết số 02-NQ/TW"], flags={"incomplete"}), "another document's number in the title")

    # --- dates
    add("ngay-cham.txt", "txt", D(cdcs_truong("THCS Hòa Bình", PD), "BC", "bc_nam", 2007, "05", (2007, 12, 13), date_lines=["Phú Đông, 13.12.2007"], head="stacked"), "date with stops")
    add("ngay-gach.html", "html", D(lddl_huyen("Đại Khê", HL), "TB", "tb_ket_luan", 2011, "18", (2011, 6, 6), date_lines=["Đại Khê, ngày 6/6/2011"]), "date with slashes")
    add("ngay-hai-dong.docx", "docx", D(lddl_tinh(SB), "KH", "kh_tuyen_truyen", 2021, "41", (2021, 3, 8), date_lines=["Sơn Bình, ngày 8 tháng 3", "năm 2021"]), "date over two lines")
    add("ngay-hai-dong-2.pdf", "pdfbox", D(cdgd_tinh(PD), "BC", "bc_nam", 2023, "119", (2023, 12, 20), date_lines=["Phú Đông, ngày 20", "tháng 12 năm 2023"], head="stacked", foot="stacked"), "date over two lines")
    add("ngay-cuoi.docx", "poi", D(cdcs_truong("Mầm non Hoa Sen", DH), "BC", "bc_nam", 2024, "03", (2024, 12, 2), date_at_foot=True), "date at the foot")
    add("ngay-cuoi-2.txt", "txt", D(cdcs_truong("THPT Lê Lợi", HL), "KH", "kh_hoi_thi", 2023, "09", (2023, 9, 25), date_at_foot=True, head="stacked", foot="stacked"), "date at the foot")
    add("ngay-trong.odt", "odt", D(lddl_tinh(HL), "TB", "tb_nghi", 2024, None, (2024, 8, None), number_line="Số:    /TB-LĐLĐ", date_lines=["Hà Lĩnh, ngày … tháng 8 năm 2024"]), "day blank")

    # --- words
    add("chu-tm-gach.doc", "doc", D(lddl_huyen("Bình Lạc", SB), "KH", "kh_tuyen_truyen", 2022, "19", (2022, 2, 10), capacity_lines=["T/M. BAN THƯỜNG VỤ"]), "T/M.")
    add("chu-kinh-goi.txt", "txt", D(lddl_tinh(DH), "CV", "cv_bao_cao", 2023, "88", (2023, 5, 4), to_label="Kính gởi:", letter_subject=["Về: báo cáo công tác tuyên giáo"], head="stacked"), "Kính gởi", "Về:")
    add("chu-vv-hai-cham.docx", "docx", D(cdgd_tinh(SB), "CV", "cv_gop_y", 2023, "144", (2023, 9, 7), letter_subject=["V/v: Góp ý dự thảo", "quy chế phối hợp"], to=["Công đoàn cơ sở các trường"], to_inline=True), "V/v:")
    add("chu-kinh-goi-2.html", "html", D(ubnd_huyen("An Trạch", PD), "CV", "cv_ubnd", 2022, "61", (2022, 1, 20), to_label="Kính gởi:", to=["Phòng Nội vụ", "Phòng Văn hóa và Thông tin"]), "Kính gởi")
    add("chu-uy.pdf", "lopdf", D(ubnd_huyen("Yên Khê", DH), "QĐ", "qd_kien_toan", 2023, "501", (2023, 8, 22), org_lines=["UỶ BAN NHÂN DÂN", "HUYỆN YÊN KHÊ"], capacity_lines=["TM. UỶ BAN NHÂN DÂN"], position_lines=["CHỦ TỊCH"]), "UỶ with the other tone place")
    add("chu-hai-cach.txt", "txt", D(lddl_tinh(PD), "KH", "kh_tuyen_truyen", 2023, "72", (2023, 2, 6), type_line="KẾ  HOẠCH", subject_lines=["Công tác  tuyên truyền  năm 2023"], head="stacked"), "double blanks in the title")
    add("chu-da-ky.docx", "poi", D(lddl_huyen("Đại Khê", HL), "KL", "kl_hoi_nghi", 2023, "11", (2023, 7, 6), signed_mark=["(đã ký)"]), "(đã ký)")
    add("chu-da-ky-2.html", "html", D(cdgd_tinh(DH), "KH", "kh_tuyen_truyen", 2022, "25", (2022, 1, 28), signed_mark=["(Đã ký và đóng dấu)"]), "(đã ký)", "web text around")
    add("chu-hoc-vi.docx", "docx", D(truong("Cao đẳng Y tế", PD), "TB", "tb_nghi", 2024, "300", (2024, 8, 23), "TS. Lương Hữu Phước", extra_expected={"signer": {"any": ["TS. Lương Hữu Phước", "Lương Hữu Phước"]}}), "academic title")
    add("chu-hoc-vi-2.rtf", "rtf", D(so_gd(SB), "KH", "kh_hoi_thi", 2023, "1120", (2023, 9, 28), "ThS. Đặng Thu Cúc", symbol="KH-SGDĐT", extra_expected={"signer": {"any": ["ThS. Đặng Thu Cúc", "Đặng Thu Cúc"]}}), "academic title")
    add("chu-hai-dong-chuc.docx", "docx", D(lddl_tinh(SB), "TB", "tb_ket_luan", 2022, "39", (2022, 10, 27), capacity_lines=["TL. BAN THƯỜNG VỤ"], position_lines=["TRƯỞNG BAN CHÍNH SÁCH,", "PHÁP LUẬT VÀ QUAN HỆ LAO ĐỘNG"]), "position of two lines")
    add("chu-ket-thuc.txt", "txt+ends", D(cdcs_truong("THPT Phan Đình Phùng", SB), "BC", "bc_nam", 2022, "22", (2022, 12, 9), head="stacked", foot="stacked", extra_expected={}), "ends with ./ .", "\"/.\"")

    # --- letters
    add("chu-to-hop.docx", "docx+nfd", D(lddl_huyen("Yên Khê", HL), "KH", "kh_tuyen_truyen", 2024, "13", (2024, 1, 25)), "decomposed letters")
    add("chu-to-hop-2.txt", "txt+half", D(cdgd_tinh(PD), "TB", "tb_ket_luan", 2024, "47", (2024, 10, 24), head="stacked"), "decomposed tones")
    add("chu-roi-dau.pdf.txt", "txt+torn", D(lddl_tinh(HL), "BC", "bc_nam", 2023, "201", (2023, 12, 11), head="stacked", foot="stacked", flags={"incomplete"}), "torn tone marks")
    add("chu-roi-dau-2.html", "html+torn", D(lddl_huyen("An Trạch", PD), "KL", "kl_hoi_nghi", 2022, "06", (2022, 7, 8), flags={"incomplete"}), "torn tone marks", "&nbsp;")
    add("chu-nbsp.docx", "docx+nbsp", D(cdgd_tinh(SB), "KH", "kh_thang_cong_nhan", 2023, "30", (2023, 4, 18)), "no-break spaces")
    add("chu-nbsp-2.html", "html+nbsp", D(lddl_tinh(DH), "CV", "cv_bao_cao", 2022, "259", (2022, 5, 9)), "no-break spaces", "web text around")
    add("chu-xuong-dong.txt", "txt+crlf", D(cdcs_truong("Tiểu học Bình Minh", DH), "KH", "kh_hoi_thi", 2022, "14", (2022, 9, 30), head="stacked", foot="stacked"), "literal \\r\\n")
    add("chu-xuong-dong-2.txt", "txt+crlf", D(lddl_huyen("Lộc Phú", HL), "TB", "tb_nghi", 2022, "27", (2022, 8, 25), head="stacked", foot="stacked"), "literal \\r\\n")
    add("chu-br.html", "html+br", D(cdgd_tinh(HL), "CV", "cv_gop_y", 2022, "93", (2022, 9, 8), head="stacked", foot="stacked"), "<br> between all lines")
    add("chu-br-2.html", "html+br", D(lddl_tinh(SB), "NQ", "nq_bch", 2023, "04", (2023, 7, 14), head="stacked", foot="stacked"), "<br> between all lines")
    add("tcvn3-ca.doc", "rtfdoc+tcvn3", D(lddl_tinh(HL), "KH", "kh_tuyen_truyen", 2004, "52", (2004, 2, 11), "Nguyễn Hữu Toàn"), "TCVN3 throughout, .VnTimeH capitals")
    add("tcvn3-ca-2.rtf", "rtf+tcvn3", D(cdgd_tinh(SB), "CV", "cv_bao_cao", 2003, "118", (2003, 5, 7), "Phạm Thị Tuyết"), "TCVN3 throughout, .VnTimeH capitals")
    add("tcvn3-phan.docx", "docx+tcvn3part", D(lddl_huyen("Bình Lạc", HL), "BC", "bc_nam", 2008, "77", (2008, 12, 15)), "TCVN3 runs in a Unicode file")
    add("tcvn3-phan-2.html", "html+tcvn3part", D(lddl_tinh(PD), "TB", "tb_ket_luan", 2009, "35", (2009, 10, 28)), "TCVN3 runs in a Unicode file")
    add("vni-ca.docx", "docx+vni", D(lddl_tinh(PD), "KH", "kh_thang_cong_nhan", 2005, "61", (2005, 4, 20), "Huỳnh Văn Sáu"), "VNI throughout")
    add("vni-ca-2.txt", "txt+vni", D(lddl_huyen("Đại Khê", PD), "TB", "tb_nghi", 2006, "29", (2006, 8, 24), "Võ Thị Út", head="stacked", foot="stacked"), "VNI throughout")
    add("ten-font-cu.docx", "docx+vntime", D(cdgd_tinh(HL), "KH", "kh_tuyen_truyen", 2010, "16", (2010, 2, 22)), "font .VnTime on Unicode")
    add("ten-font-cu-2.rtf", "rtf+vntime", D(lddl_huyen("An Trạch", HL), "KL", "kl_hoi_nghi", 2011, "02", (2011, 7, 7)), "font .VnTime on Unicode")
    add("doc-sai-ma.txt", "txt+mojibake", D(lddl_tinh(SB), "CV", "cv_bao_cao", 2021, "150", (2021, 5, 5), head="stacked", foot="stacked"), "UTF-8 read as 1252")
    add("doc-sai-ma-2.html", "html+mojibake", D(cdgd_tinh(DH), "TB", "tb_nghi", 2021, "44", (2021, 8, 26)), "UTF-8 read as 1252")
    add("mat-dau.txt", "txt+bare", D(lddl_tinh(HL), "KH", "kh_tuyen_truyen", 2020, "10", (2020, 2, 3), head="stacked", extra_expected={"refused": True}), "accents lost")
    add("mat-dau-2.docx", "docx+bare", D(cdgd_tinh(PD), "BC", "bc_nam", 2019, "99", (2019, 12, 12), extra_expected={"refused": True}), "accents lost")
    add("mat-chu.txt", "txt+questions", D(lddl_huyen("Yên Khê", SB), "TB", "tb_ket_luan", 2020, "38", (2020, 10, 26), head="stacked", extra_expected={"refused": True}), "letters lost to ?")
    add("mat-chu-2.html", "html+questions", D(lddl_tinh(DH), "CV", "cv_gop_y", 2020, "71", (2020, 9, 9), extra_expected={"refused": True}), "letters lost to ?")
    add("ocr.txt", "txt+ocr", D(lddl_tinh(PD), "BC", "bc_nam", 2018, "133", (2018, 12, 17), head="stacked", foot="stacked", extra_expected={"poor": True}), "OCR noise")
    add("ocr-2.pdf", "pdfbox+ocr", D(cdgd_tinh(HL), "KH", "kh_hoi_thi", 2017, "28", (2017, 9, 29), head="stacked", foot="stacked", extra_expected={"poor": True}), "OCR noise")

    # --- files
    add("html-ten-doc.doc", "html", D(lddl_huyen("Lộc Phú", PD), "CV", "cv_ubnd", 2024, "83", (2024, 1, 22), symbol="LĐLĐ-VP"), "HTML saved as .doc")
    add("html-ten-doc-2.doc", "html", D(cdcs_truong("THPT Ngô Quyền", HL), "KH", "kh_hoi_thi", 2024, "17", (2024, 9, 24)), "HTML saved as .doc")
    add("rtf-ten-doc.doc", "rtf", D(lddl_tinh(HL), "GM", "gm_hop", 2023, "33", (2023, 7, 11), to=["Các đồng chí Ủy viên Ban Chấp hành"]), "RTF saved as .doc")
    add("mat-khau.docx", "locked", D(lddl_tinh(SB), "TB", "tb_nghi", extra_expected={"refused": True}), "password")
    add("mat-khau-2.docx", "locked", D(cdgd_tinh(SB), "KH", "kh_dang", symbol="KH-CĐGD", extra_expected={"refused": True}), "password")
    add("the-thong-minh.docx", "docx+smart", D(lddl_huyen("Bình Lạc", DH), "KH", "kh_thang_cong_nhan", 2012, "43", (2012, 4, 16)), "smart tags")
    add("the-thong-minh-2.docx", "docx+smart", D(lddl_tinh(DH), "QĐ", "qd_khen", 2013, "190", (2013, 11, 13)), "smart tags")
    add("o-noi-dung.docx", "docx+sdt", D(cdgd_tinh(PD), "TB", "tb_ket_luan", 2024, "53", (2024, 10, 25)), "content controls")
    add("o-noi-dung-2.docx", "docx+sdt", D(lddl_tinh(SB), "CV", "cv_gop_y", 2024, "212", (2024, 9, 5)), "content controls")
    add("hop-chu.docx", "docx", D(lddl_huyen("Yên Khê", PD), "BC", "bc_nam", 2021, "68", (2021, 12, 14), foot="box"), "signature in a text box")
    add("hop-chu-2.docx", "docx", D(cdcs_truong("THPT Hùng Vương", SB), "KH", "kh_hoi_thi", 2021, "24", (2021, 9, 27), foot="box"), "signature in a text box")
    add("sua-doi.docx", "docx+ins", D(lddl_tinh(HL), "HD", "hd_dai_hoi", 2023, "14", (2023, 2, 2)), "tracked changes")
    add("sua-doi-2.docx", "docx+ins", D(cdgd_tinh(DH), "CV", "cv_bao_cao", 2023, "126", (2023, 5, 10)), "tracked changes")
    add("truong-tron.docx", "docx+field", D(lddl_huyen("Đại Khê", SB), "KH", "kh_tuyen_truyen", 2022, "33", (2022, 1, 17)), "fields")
    add("truong-tron-2.docx", "docx+field", D(lddl_tinh(PD), "TB", "tb_nghi", 2023, "59", (2023, 8, 29)), "fields")
    add("cho-trong.docx", "docx", D(lddl_huyen("An Trạch", SB), "KH", "kh_thang_cong_nhan", 2024, None, (2024, None, None), None, number_line="Số: «SO»/KH-LĐLĐ", date_lines=["An Trạch, ngày [ngày] tháng [tháng] năm 2024"], signer_line="{HO_TEN}"), "placeholders left in")
    add("cho-trong-2.txt", "txt", D(cdcs_truong("THCS Quang Trung", PD), "TTr", "ttr_kinh_phi", 2024, None, (2024, 10, None), None, number_line="Số: {so}/TTr-CĐCS", date_lines=["Phú Đông, ngày [..] tháng 10 năm 2024"],
        signer_line="[Họ và tên]", head="stacked", foot="stacked", to=["Hiệu trưởng Trường THCS Quang Trung"]), "placeholders left in")

    # --- around and between
    add("web.html", "web", D(lddl_tinh(HL), "KH", "kh_tuyen_truyen", 2024, "36", (2024, 3, 11)), "web text around")
    add("web-2.txt", "txt+web", D(lddl_huyen("Lộc Phú", SB), "HD", "hd_dai_hoi", 2023, "12", (2023, 2, 7), head="stacked", foot="stacked"), "web text around")
    add("ky-so.txt", "txt+stamp", D(ubnd_huyen("Bình Lạc", SB), "CV", "cv_ubnd", 2024, "95", (2024, 1, 29), head="stacked", foot="stacked"), "Người ký lines")
    add("ky-so-2.pdf", "pdfbox+stamp", D(so_gd(HL), "TB", "tb_nghi", 2024, "1455", (2024, 8, 22), head="stacked", foot="stacked"), "Người ký lines", "page numbers in the text")
    add("so-trang.txt", "txt+pages", D(lddl_tinh(DH), "KH", "kh_tuyen_truyen", 2023, "85", (2023, 2, 16), head="stacked", foot="stacked"), "page numbers in the text")
    add("so-trang-2.txt", "txt+pages", D(cdgd_tinh(SB), "HD", "hd_dai_hoi", 2022, "08", (2022, 2, 14), head="stacked", foot="stacked"), "page numbers in the text", "footnotes")
    add("mat-xuong-dong.txt", "txt+joined", D(lddl_tinh(SB), "CV", "cv_bao_cao", 2022, "305", (2022, 5, 12), head="stacked", foot="stacked", flags={"incomplete"}), "every line break lost")
    add("mat-xuong-dong-2.txt", "txt+joined", D(cdgd_tinh(PD), "TB", "tb_ket_luan", 2021, "74", (2021, 10, 28), head="stacked", foot="stacked", flags={"incomplete"}), "every line break lost")
    add("bia-dau-cuoi.docx", "docx", D(lddl_tinh(HL), "KH", "kh_tuyen_truyen", 2022, "55", (2022, 3, 1), head="motto-late"), "motto after the subject")
    add("bia-dau-cuoi-2.txt", "txt", D(lddl_huyen("Yên Khê", HL), "BC", "bc_nam", 2024, "166", (2024, 12, 10), head="motto-late", foot="stacked"), "motto after the subject")
    add("nhieu-van-ban.docx", "docx", [D(lddl_tinh(PD), "QĐ", "qd_khen", 2024, "210", (2024, 11, 18)), D(lddl_tinh(PD), "TB", "tb_nghi", 2024, "211", (2024, 8, 20), "Mai Văn Thuận")], "several documents in one file")
    add("nhieu-van-ban-2.txt", "txt", [D(cdgd_tinh(HL), "KH", "kh_hoi_thi", 2023, "70", (2023, 9, 22), head="stacked", foot="stacked"),
                                     D(cdgd_tinh(HL), "CV", "cv_gop_y", 2023, "71", (2023, 9, 4), "Triệu Thị Páo", head="stacked", foot="stacked"),
                                     D(cdgd_tinh(HL), "GM", "gm_hop", 2023, "72", (2023, 7, 12), head="stacked", foot="stacked", to=["Ông Bế Văn Sơn"])], "several documents in one file")
    add("mau-kem.docx", "docx+model", D(lddl_tinh(DH), "HD", "hd_dai_hoi", 2023, "23", (2023, 2, 21)), "model letters appended")
    add("mau-kem-2.rtf", "rtf+model", D(cdgd_tinh(SB), "HD", "hd_dai_hoi", 2023, "29", (2023, 3, 1)), "model letters appended")
    add("so-dong-cuoi.txt", "txt+lastnumber", D(lddl_huyen("Đại Khê", HL), "TB", "tb_ket_luan", 2022, None, (2022, 10, 31), symbol="", number_line="", head="stacked", foot="stacked"), "a number only in the last line")
    return E
