"""Bodies of invented documents: lines in the notation, with what a reader should find in them.

Every function takes the document (o: issuer in running text, sup: its superior, prov, y: year) and returns
(lines, citations, deadlines, targets). Lists are complete: nothing else in the lines is a citation, a deadline or a target.
"""

FILLER = [
    "Tăng cường phối hợp giữa công đoàn với chuyên môn trong việc chăm lo đời sống vật chất và tinh thần của cán bộ, nhà giáo và người lao động.",
    "Đổi mới hình thức sinh hoạt, lấy cơ sở làm địa bàn hoạt động chủ yếu, lấy đoàn viên làm đối tượng vận động; khắc phục bệnh hình thức.",
    "Phát huy vai trò của đội ngũ báo cáo viên, tuyên truyền viên; kịp thời nắm bắt tâm tư, nguyện vọng của đoàn viên để phản ánh với cấp có thẩm quyền.",
    "Chú trọng phát hiện, bồi dưỡng và nhân rộng điển hình tiên tiến; gắn phong trào thi đua với nhiệm vụ chuyên môn của từng đơn vị.",
    "Quan tâm đoàn viên có hoàn cảnh khó khăn, đoàn viên công tác ở vùng sâu, vùng xa; huy động sự giúp đỡ của các nhà hảo tâm.",
    "Giữ gìn đoàn kết nội bộ, xây dựng cơ quan văn hóa, nếp sống văn minh; thực hành tiết kiệm, chống lãng phí trong mọi hoạt động.",
    "Thực hiện nghiêm quy chế dân chủ ở cơ sở; công khai, minh bạch những việc liên quan trực tiếp đến quyền lợi của người lao động.",
    "Đẩy mạnh ứng dụng công nghệ thông tin trong quản lý đoàn viên và trong trao đổi văn bản giữa các cấp công đoàn.",
]


def cit(type, number, date=None, issuer=None):
    found = {"type": type, "number": number}
    if date:
        found["date"] = date
    if issuer:
        found["issuer"] = issuer
    return found


def due(text, date=None, rule=None):
    return {"date": date, "text": text} if date else {"rule": rule, "text": text}


def target(comparator, value, unit, text):
    return {"comparator": comparator, "value": value, "unit": unit, "text": text}


def filler(n, start=0):
    return [FILLER[(start + i) % len(FILLER)] for i in range(n)]


def kh_tuyen_truyen(d):
    y = d.y
    t1 = "- 100% công đoàn cơ sở tổ chức học tập, quán triệt nghị quyết của công đoàn cấp trên."
    t2 = "- Có 95% trở lên đoàn viên được thông tin kịp thời về chủ trương của Đảng, chính sách của Nhà nước."
    t3 = "- Mỗi công đoàn cơ sở tổ chức ít nhất 02 buổi sinh hoạt chuyên đề trong năm."
    l1 = f"- Gửi báo cáo kết quả thực hiện về Văn phòng {d.o} trước ngày 15/10/{y} để tổng hợp."
    l2 = f"- Sau mỗi hoạt động, gửi tin, bài và hình ảnh về bộ phận tuyên giáo để đăng trên trang thông tin điện tử."
    lines = [
        f"Thực hiện Kế hoạch số 27/KH-LĐLĐ ngày 12/01/{y} của {d.sup} về công tác tuyên truyền năm {y}, {d.o} xây dựng kế hoạch thực hiện, cụ thể như sau:",
        "I. MỤC ĐÍCH, YÊU CẦU",
        "1. Mục đích",
        f"- Nâng cao nhận thức của cán bộ, đoàn viên về vị trí, vai trò của tổ chức công đoàn; chào mừng kỷ niệm ngày thành lập Công đoàn Việt Nam (28/7/1929 - 28/7/{y}).",
        "- " + FILLER[3],
        "2. Yêu cầu",
        "- Nội dung tuyên truyền phải ngắn gọn, dễ hiểu, phù hợp với từng đối tượng.",
        "- " + FILLER[1],
        "II. CHỈ TIÊU",
        t1, t2, t3,
        "III. NỘI DUNG VÀ GIẢI PHÁP",
        "1. Nội dung tuyên truyền",
        "- Tuyên truyền Nghị quyết số 02-NQ/TW ngày 12/6/2021 của Bộ Chính trị về đổi mới tổ chức và hoạt động của Công đoàn Việt Nam trong tình hình mới.",
        "- " + FILLER[6],
        "2. Hình thức tuyên truyền",
        "- Qua sinh hoạt công đoàn, bản tin nội bộ, mạng xã hội và các hội thi, hội diễn.",
        "- " + FILLER[7],
        "IV. TỔ CHỨC THỰC HIỆN",
        f"1. {d.o}",
        "- Ban hành kế hoạch, theo dõi, đôn đốc các đơn vị; tổng hợp kết quả báo cáo cấp trên.",
        "2. Các công đoàn cơ sở",
        "- Căn cứ kế hoạch này và tình hình thực tế để xây dựng kế hoạch của đơn vị.",
        l1, l2,
        f"Trên đây là Kế hoạch tuyên truyền năm {y} của {d.o}, đề nghị các đơn vị triển khai thực hiện./.",
    ]
    return lines, [cit("Kế hoạch", "27/KH-LĐLĐ", f"{y}-01-12", d.sup), cit("Nghị quyết", "02-NQ/TW", "2021-06-12", "Bộ Chính trị")], [
        due(l1, f"{y}-10-15"), due(l2, rule="Sau mỗi hoạt động")], [
        target("=", 100, "%", t1), target(">=", 95, "%", t2), target(">=", 2, "buổi sinh hoạt chuyên đề", t3)]


def kh_thang_cong_nhan(d):
    y = d.y
    t1 = "- Phấn đấu tổ chức 05 cuộc đối thoại giữa công đoàn với người sử dụng lao động."
    t2 = "- Giảm số vụ tai nạn lao động từ 23 xuống 18 vụ."
    l1 = f"2. Chậm nhất ngày 20/6/{y}, các đơn vị gửi báo cáo kết quả (kèm phụ lục số liệu) về {d.o}."
    lines = [
        f"Căn cứ Hướng dẫn số 48/HD-TLĐ ngày 28/02/{y} của Tổng Liên đoàn Lao động Việt Nam về tổ chức Tháng Công nhân, {d.o} xây dựng kế hoạch như sau:",
        "I. MỤC TIÊU",
        "- " + FILLER[4], t1, t2,
        "II. CÁC HOẠT ĐỘNG CHÍNH",
        "1. Tổ chức lễ phát động gắn với Ngày Quốc tế Lao động 01/5; thăm, tặng quà công nhân có hoàn cảnh khó khăn.",
        "2. " + FILLER[6],
        "3. " + FILLER[7],
        "III. KINH PHÍ",
        "Kinh phí thực hiện trích từ nguồn tài chính công đoàn và nguồn xã hội hóa.",
        "IV. TỔ CHỨC THỰC HIỆN",
        "1. Ban Chính sách, pháp luật làm đầu mối, tham mưu triển khai kế hoạch.",
        l1,
        "Trong quá trình thực hiện nếu có vướng mắc, đề nghị phản ánh về cơ quan thường trực để được hướng dẫn./.",
    ]
    return lines, [cit("Hướng dẫn", "48/HD-TLĐ", f"{y}-02-28", "Tổng Liên đoàn Lao động Việt Nam")], [due(l1, f"{y}-06-20")], [
        target("=", 5, "cuộc đối thoại", t1), target("=", 18, "vụ", t2)]


def hd_dai_hoi(d):
    y = d.y
    l1 = f"- Đại hội công đoàn cơ sở hoàn thành trước ngày 30/6/{y}."
    l2 = "Hồ sơ kết quả đại hội gửi về Ban Tổ chức trong 10 ngày kể từ ngày kết thúc đại hội."
    lines = [
        f"Thực hiện Điều lệ Công đoàn Việt Nam và Kế hoạch số 19-KH/TU, ngày 05/01/{y} của Tỉnh ủy {d.prov}, {d.o} hướng dẫn tổ chức đại hội công đoàn cơ sở như sau:",
        "I. YÊU CẦU",
        "1. Đại hội phải thiết thực, dân chủ, đúng Điều lệ, tiết kiệm.",
        "2. " + FILLER[5],
        "II. NỘI DUNG ĐẠI HỘI",
        "1. Tổng kết nhiệm kỳ, thảo luận phương hướng nhiệm kỳ mới.",
        "a) Báo cáo phải ngắn gọn, có số liệu, chỉ rõ hạn chế và nguyên nhân.",
        "b) Thảo luận tập trung vào những việc đoàn viên quan tâm.",
        "2. Bầu ban chấp hành khóa mới.",
        "a) Bảo đảm cơ cấu, tiêu chuẩn theo quy định.",
        "b) " + FILLER[3],
        "III. THỜI GIAN",
        l1, l2,
        "Trên đây là hướng dẫn về tổ chức đại hội công đoàn cơ sở. " + FILLER[2],
    ]
    return lines, [cit("Kế hoạch", "19-KH/TU", f"{y}-01-05", f"Tỉnh ủy {d.prov}")], [
        due(l1, f"{y}-06-30"), due(l2, rule="trong 10 ngày kể từ ngày kết thúc đại hội")], []


def cv_bao_cao(d):
    y = d.y
    l1 = f"4. Báo cáo gửi về {d.o} trước 16 giờ 30 ngày 25/5/{y} (qua Văn phòng)."
    lines = [
        f"Căn cứ Công văn số 318/TLĐ-TG ngày 02/4/{y} của Tổng Liên đoàn Lao động Việt Nam về việc báo cáo công tác tuyên giáo sáu tháng đầu năm, {d.o} đề nghị các đơn vị báo cáo các nội dung sau:",
        "1. Tình hình tư tưởng, việc làm, đời sống của đoàn viên, người lao động.",
        "2. Kết quả triển khai các cuộc vận động, phong trào thi đua trong đơn vị.",
        "3. Khó khăn, vướng mắc và kiến nghị, đề xuất.",
        l1,
        f"Đề nghị các đơn vị quan tâm thực hiện đúng thời gian quy định./.",
    ]
    return lines, [cit("Công văn", "318/TLĐ-TG", f"{y}-04-02", "Tổng Liên đoàn Lao động Việt Nam")], [due(l1, f"{y}-05-25")], []


def cv_gop_y(d):
    y = d.y
    l1 = f"Ý kiến góp ý bằng văn bản gửi về {d.o} muộn nhất đến ngày 18/9/{y}; quá thời hạn trên, đơn vị không có ý kiến được coi là đồng ý."
    lines = [
        f"{d.o} nhận được Tờ trình 41/TTr-CĐCS ngày 03/9/{y} của Công đoàn cơ sở Trường THCS Hoa Lư kèm dự thảo quy chế phối hợp.",
        f"Để có cơ sở hoàn thiện dự thảo, {d.o} đề nghị các đơn vị nghiên cứu, góp ý về bố cục, nội dung và tính khả thi của các quy định.",
        "- " + FILLER[6],
        "- " + FILLER[0],
        l1,
        "Rất mong nhận được sự phối hợp của các đơn vị./.",
    ]
    return lines, [cit("Tờ trình", "41/TTr-CĐCS", f"{y}-09-03", "Công đoàn cơ sở Trường THCS Hoa Lư")], [due(l1, f"{y}-09-18")], []


def bc_nam(d):
    y = d.y
    t1 = f"- Năm {y + 1}, phấn đấu kết nạp mới 150 đoàn viên trở lên."
    t2 = "- Trên 90% công đoàn cơ sở hoàn thành tốt nhiệm vụ."
    lines = [
        f"{d.o} báo cáo kết quả hoạt động năm {y} và phương hướng, nhiệm vụ năm {y + 1} như sau:",
        "I. ĐẶC ĐIỂM TÌNH HÌNH",
        "Toàn ngành có 64 công đoàn cơ sở với 3.812 đoàn viên, trong đó nữ 2.655 người; đời sống đoàn viên cơ bản ổn định.",
        "II. KẾT QUẢ ĐẠT ĐƯỢC",
        "1. Công tác tuyên truyền",
        "- Đã tổ chức 12 buổi nói chuyện với 1.940 lượt người dự, đạt 104% kế hoạch.",
        "- " + FILLER[2],
        "2. Chăm lo đời sống",
        "- Thăm hỏi 87 lượt đoàn viên ốm đau với số tiền 43.500.000 đồng.",
        "- " + FILLER[4],
        "III. HẠN CHẾ, NGUYÊN NHÂN",
        "- Một số đơn vị báo cáo chậm; chất lượng sinh hoạt chưa đồng đều.",
        "IV. PHƯƠNG HƯỚNG, NHIỆM VỤ",
        t1, t2, "- " + FILLER[1],
        "V. KIẾN NGHỊ",
        f"Đề nghị {d.sup} quan tâm bồi dưỡng nghiệp vụ cho cán bộ công đoàn cơ sở./.",
    ]
    return lines, [], [], [target(">=", 150, "đoàn viên", t1), target(">", 90, "%", t2)]


def tb_ket_luan(d):
    y = d.y
    l1 = f"3. Giao Ban Tổ chức hoàn chỉnh danh sách, trình Ban Thường vụ trước ngày 10/11/{y}."
    lines = [
        f"Ngày 21/10/{y}, {d.o} đã họp phiên thường kỳ. Sau khi nghe báo cáo và ý kiến thảo luận, chủ trì cuộc họp kết luận như sau:",
        "1. Thống nhất chủ trương tổ chức hội nghị điển hình tiên tiến.",
        "2. " + FILLER[0],
        l1,
        "4. " + FILLER[7],
        f"Trên đây là kết luận của phiên họp, {d.o} thông báo để các đơn vị biết, thực hiện./.",
    ]
    return lines, [], [due(l1, f"{y}-11-10")], []


def ctr_cong_tac(d):
    y = d.y
    t1 = "- Ít nhất 80% công đoàn cơ sở tổ chức hội nghị người lao động đúng quy định."
    l1 = "- Hằng năm, các đơn vị báo cáo kết quả trước ngày 15/11 về cơ quan thường trực."
    lines = [
        f"Thực hiện Nghị quyết đại hội nhiệm kỳ, {d.o} ban hành chương trình công tác như sau:",
        "I. MỤC TIÊU CHUNG",
        FILLER[0],
        "II. CHỈ TIÊU CỤ THỂ",
        t1,
        "III. NHIỆM VỤ TRỌNG TÂM",
        "1. Công tác tổ chức",
        "1.1. Kiện toàn ban chấp hành nơi khuyết, nơi yếu.",
        "1.2. " + FILLER[3],
        "2. Công tác thi đua",
        "2.1. " + FILLER[1],
        "2.2. Xét khen thưởng đúng người, đúng việc, kịp thời.",
        "IV. TỔ CHỨC THỰC HIỆN",
        l1,
        "- Văn phòng theo dõi, đôn đốc việc thực hiện chương trình này./.",
    ]
    return lines, [], [due(l1, rule="Hằng năm … trước ngày 15/11")], [target(">=", 80, "%", t1)]


def ttr_kinh_phi(d):
    y = d.y
    lines = [
        f"Căn cứ Quyết định số 206/QĐ-LĐLĐ ngày 19/12/{y - 1} của {d.sup} về việc giao dự toán tài chính công đoàn năm {y};",
        f"Để có kinh phí tổ chức giải thể thao chào mừng ngày Nhà giáo Việt Nam 20-11, {d.o} kính trình xem xét, phê duyệt các nội dung sau:",
        "1. Nội dung chi: tổ chức giải, tiền thưởng, nước uống, thuê sân bãi.",
        "2. Dự toán kinh phí: 48.600.000 đồng (Bốn mươi tám triệu sáu trăm nghìn đồng).",
        "3. Nguồn kinh phí: ngân sách công đoàn và nguồn vận động.",
        f"{d.o} kính trình xem xét, quyết định./.",
    ]
    return lines, [cit("Quyết định", "206/QĐ-LĐLĐ", f"{y - 1}-12-19", d.sup)], [], []


def qd_khen(d):
    y = d.y
    bases = [
        "Luật Thi đua, khen thưởng ngày 15 tháng 6 năm 2022",
        f"Quyết định số 512/QĐ-TLĐ ngày 08 tháng 3 năm {y - 1} của Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam về việc ban hành Quy chế khen thưởng",
    ]
    lines = [
        "Điều 1. Tặng Bằng khen cho 06 tập thể và 14 cá nhân có thành tích xuất sắc trong phong trào thi đua (có danh sách kèm theo).",
        "Điều 2. Mức tiền thưởng kèm theo thực hiện theo quy định hiện hành, trích từ Quỹ thi đua, khen thưởng.",
        "Điều 3. Văn phòng, Ban Tài chính và các tập thể, cá nhân có tên tại Điều 1 chịu trách nhiệm thi hành Quyết định này./.",
    ]
    d.bases = bases
    d.proposer = "Theo đề nghị của Hội đồng Thi đua - Khen thưởng"
    return lines, [cit("Quyết định", "512/QĐ-TLĐ", f"{y - 1}-03-08", "Đoàn Chủ tịch Tổng Liên đoàn Lao động Việt Nam")], [], []


def qd_kien_toan(d):
    y = d.y
    d.bases = [
        "Điều lệ Công đoàn Việt Nam khóa XIII",
        "Quy định số 37-QĐ/TU của Ban Thường vụ Tỉnh ủy về phân cấp quản lý cán bộ",
        f"Biên bản hội nghị Ban Chấp hành ngày 14 tháng 8 năm {y}",
    ]
    lines = [
        "Điều 1. Công nhận bà Lò Thị Hạnh giữ chức vụ Phó Chủ tịch công đoàn cơ sở nhiệm kỳ hiện tại.",
        f"Điều 2. Quyết định có hiệu lực từ ngày 01/9/{y}.",
        "Điều 3. Văn phòng, công đoàn cơ sở có liên quan và bà Lò Thị Hạnh chịu trách nhiệm thi hành Quyết định này./.",
    ]
    return lines, [cit("Quy định", "37-QĐ/TU", None, "Ban Thường vụ Tỉnh ủy")], [], []


def nq_bch(d):
    y = d.y
    t1 = "- Không dưới 70% số đoàn viên tham gia các lớp bồi dưỡng kỹ năng."
    d.bases = ["Điều lệ Công đoàn Việt Nam", f"Báo cáo số 88/BC-LĐLĐ ngày 30/6/{y} của Ban Thường vụ"]
    lines = [
        "I. NHẬN ĐỊNH TÌNH HÌNH",
        FILLER[0],
        FILLER[5],
        "II. NHIỆM VỤ SÁU THÁNG CUỐI NĂM",
        t1, "- " + FILLER[6],
        "III. TỔ CHỨC THỰC HIỆN",
        "Ban Thường vụ có trách nhiệm cụ thể hóa và chỉ đạo thực hiện Nghị quyết này./.",
    ]
    return lines, [cit("Báo cáo", "88/BC-LĐLĐ", f"{y}-06-30", "Ban Thường vụ")], [], [target(">=", 70, "%", t1)]


def gm_hop(d):
    y = d.y
    lines = [
        f"{d.o} trân trọng kính mời ông (bà) tới dự hội nghị sơ kết công tác.",
        f"Thời gian: 08 giờ 00, ngày 17/7/{y}.",
        "Địa điểm: Hội trường tầng 2, trụ sở cơ quan.",
        "Nội dung: thảo luận báo cáo sơ kết, trao đổi kinh nghiệm.",
        "Rất mong ông (bà) sắp xếp thời gian tham dự./.",
    ]
    return lines, [], [], []


def bb_hop(d):
    y = d.y
    lines = [
        f"Thời gian bắt đầu: 14 giờ 00, ngày 09/9/{y}.",
        "Địa điểm: Phòng họp số 1.",
        "Thành phần tham dự: 11/12 ủy viên Ban Chấp hành; vắng 01 (có lý do).",
        "I. NỘI DUNG CUỘC HỌP",
        "1. Đồng chí chủ tọa nêu lý do, thông qua chương trình.",
        "2. " + FILLER[0],
        "II. KẾT LUẬN",
        FILLER[7],
        "Cuộc họp kết thúc vào 16 giờ 15 cùng ngày./.",
    ]
    return lines, [], [], []


def quy_che(d):
    lines = [
        "Chương I",
        "QUY ĐỊNH CHUNG",
        "Điều 1. Phạm vi điều chỉnh",
        "Quy chế này quy định nguyên tắc, nội dung và trách nhiệm phối hợp giữa công đoàn và chuyên môn.",
        "Điều 2. Nguyên tắc phối hợp",
        "1. Bình đẳng, tôn trọng, đúng chức năng, nhiệm vụ của mỗi bên.",
        "2. " + FILLER[6],
        "Chương II",
        "NỘI DUNG PHỐI HỢP",
        "Điều 3. Chăm lo đời sống",
        "1. " + FILLER[0],
        "a) Hỗ trợ đoàn viên ốm đau, hiểm nghèo.",
        "b) Tổ chức tham quan, nghỉ dưỡng hè.",
        "Điều 4. Chế độ làm việc",
        "Hai bên họp định kỳ, luân phiên chủ trì.",
        "Chương III",
        "ĐIỀU KHOẢN THI HÀNH",
        "Điều 5. Hiệu lực thi hành",
        "Quy chế này có hiệu lực kể từ ngày ký; việc sửa đổi, bổ sung do hai bên thống nhất quyết định./.",
    ]
    return lines, [], [], []


def kh_dang(d):
    y = d.y
    t1 = "- Tỷ lệ đảng viên tham gia học tập đạt từ 98% trở lên."
    l1 = f"2. Các chi bộ báo cáo kết quả về Đảng ủy trước ngày 05/12/{y}."
    lines = [
        f"Thực hiện Chỉ thị số 05-CT/TW, ngày 15/5/2016 của Bộ Chính trị về đẩy mạnh học tập và làm theo tư tưởng, đạo đức, phong cách Hồ Chí Minh, {d.o} xây dựng kế hoạch như sau:",
        "I- MỤC ĐÍCH, YÊU CẦU",
        "1. " + FILLER[5],
        t1,
        "II- NỘI DUNG",
        "1. " + FILLER[1],
        "2. " + FILLER[3],
        "III- TỔ CHỨC THỰC HIỆN",
        "1. Ban Tuyên giáo tham mưu, theo dõi, đôn đốc.",
        l1,
    ]
    return lines, [cit("Chỉ thị", "05-CT/TW", "2016-05-15", "Bộ Chính trị")], [due(l1, f"{y}-12-05")], [target(">=", 98, "%", t1)]


def cv_ubnd(d):
    y = d.y
    l1 = f"3. Giao Phòng Nội vụ tổng hợp, báo cáo Ủy ban nhân dân huyện trước ngày 28/02/{y}."
    lines = [
        f"Thực hiện Kế hoạch số 15/KH-UBND ngày 06/01/{y} của Ủy ban nhân dân tỉnh {d.prov} về cải cách hành chính, {d.o} yêu cầu các đơn vị thực hiện một số nội dung sau:",
        "1. Rà soát thủ tục hành chính, niêm yết công khai tại nơi tiếp nhận hồ sơ.",
        "2. " + FILLER[7],
        l1,
        "Yêu cầu thủ trưởng các đơn vị nghiêm túc thực hiện./.",
    ]
    return lines, [cit("Kế hoạch", "15/KH-UBND", f"{y}-01-06", f"Ủy ban nhân dân tỉnh {d.prov}")], [due(l1, f"{y}-02-28")], []


def tb_nghi(d):
    y = d.y
    lines = [
        f"{d.o} thông báo lịch trực và nghỉ lễ Quốc khánh 2/9 năm {y} như sau:",
        "1. Cán bộ, nhân viên được nghỉ theo quy định của Bộ luật Lao động.",
        "2. Các bộ phận phân công trực, bảo đảm an ninh trật tự, phòng cháy, chữa cháy.",
        "3. " + FILLER[5],
        "Nhận được Thông báo này, đề nghị các bộ phận thực hiện nghiêm túc./.",
    ]
    return lines, [], [], []


def kl_hoi_nghi(d):
    y = d.y
    l1 = f"3. Các đơn vị hoàn thành việc lập hồ sơ trong tháng 8/{y}."
    lines = [
        f"Tại hội nghị ngày 03/7/{y}, sau khi nghe báo cáo kết quả kiểm tra, Ban Thường vụ {d.o} kết luận:",
        "1. Đánh giá cao sự cố gắng của các đơn vị; còn 03 đơn vị chưa nộp đủ kinh phí.",
        "2. " + FILLER[1],
        l1,
        "4. Ủy ban Kiểm tra theo dõi, đôn đốc việc thực hiện Kết luận này./.",
    ]
    return lines, [], [due(l1, f"{y}-08")], []


def kh_hoi_thi(d):
    y = d.y
    l1 = f"- Đăng ký danh sách gửi về Ban Tổ chức từ ngày 01/10/{y} đến ngày 15/10/{y}."
    lines = [
        f"Nhằm chào mừng kỷ niệm 40 năm ngày thành lập trường (15/11/{y - 40} - 15/11/{y}), {d.o} tổ chức hội thi \"Nhà giáo thanh lịch\" như sau:",
        "1. Đối tượng dự thi",
        "- Toàn thể đoàn viên công đoàn trong trường.",
        "2. Nội dung thi",
        "- Phần thi chào hỏi, phần thi ứng xử, phần thi năng khiếu.",
        "- " + FILLER[3],
        "3. Giải thưởng",
        "- Cơ cấu 01 giải nhất, 02 giải nhì, 03 giải ba.",
        "4. Thời gian",
        l1,
        f"- Hội thi diễn ra ngày 18/11/{y} tại hội trường nhà trường.",
        "Đề nghị các tổ công đoàn tích cực hưởng ứng./.",
    ]
    return lines, [], [due(l1, f"{y}-10-15")], []


def gm_thu(d):
    """A weekday that doesn't fit: 18/7/2024 was a Thursday, 18/7/2023 a Tuesday."""
    y = d.y
    lines = [
        f"{d.o} trân trọng kính mời đồng chí tới dự lễ phát động tháng cao điểm.",
        f"Thời gian: 07 giờ 30, Chủ nhật, ngày 18/7/{y}.",
        "Địa điểm: Nhà văn hóa công nhân.",
        "Sự hiện diện của đồng chí góp phần vào thành công của buổi lễ./.",
    ]
    return lines, [], [], []


def bc_vien_dan(d):
    """Mentions as people write them: with a colon, without "số", without a date, blank, broken."""
    y = d.y
    lines = [
        f"{d.o} báo cáo tình hình triển khai các văn bản của cấp trên như sau:",
        "I. CÁC VĂN BẢN ĐÃ TRIỂN KHAI",
        f"1. Quyết định số: 132/QĐ-LĐLĐ ngày 14/3/{y} của {d.sup} về giao chỉ tiêu thi đua.",
        f"2. Kết luận 79-KL/TW của Bộ Chính trị; Thông tri số 12-TTr/TU ngày 03/02/{y} của Ban Thường vụ Tỉnh ủy.",
        f"3. Nghị định 98/2023/NĐ-CP, ngày 31/12/2023 của Chính phủ và Kế hoạch số 246-KH/TU và 247-KH/TU, ngày 22/01/{y} của Tỉnh ủy {d.prov}.",
        f"4. Tờ trình số  /TTr-CĐCS ngày   /10/{y} của công đoàn cơ sở chưa được cấp số.",
        "5. Quyết định 18/20202QĐ-UBND còn ghi sai ký hiệu, đề nghị kiểm tra lại.",
        "II. ĐÁNH GIÁ CHUNG",
        FILLER[6],
        "Trên đây là báo cáo tình hình triển khai văn bản./.",
    ]
    return lines, [
        cit("Quyết định", "132/QĐ-LĐLĐ", f"{y}-03-14", d.sup), cit("Kết luận", "79-KL/TW", None, "Bộ Chính trị"),
        cit("Thông tri", "12-TTr/TU", f"{y}-02-03", "Ban Thường vụ Tỉnh ủy"), cit("Nghị định", "98/2023/NĐ-CP", "2023-12-31", "Chính phủ"),
        cit("Kế hoạch", "246-KH/TU", f"{y}-01-22", f"Tỉnh ủy {d.prov}"), cit("Kế hoạch", "247-KH/TU", f"{y}-01-22", f"Tỉnh ủy {d.prov}"),
    ], [], []


def kh_dinh_ky(d):
    """Recurring deadlines, two targets in one line, a quota of awards that is none."""
    y = d.y
    t1 = "- 100% công đoàn cơ sở xây dựng quy chế hoạt động; 85% đoàn viên trở lên được tập huấn."
    l1 = "- Hằng tháng, trước ngày 20, các đơn vị gửi số liệu đoàn viên về Văn phòng."
    l2 = "- Báo cáo đột xuất gửi trong 05 ngày làm việc kể từ khi nhận được yêu cầu."
    l3 = f"- Báo cáo tổng kết gửi chậm nhất vào ngày 30/11/{y}."
    lines = [
        f"Để nâng cao chất lượng thông tin, báo cáo, {d.o} xây dựng kế hoạch như sau:",
        "I. MỤC ĐÍCH",
        "- " + FILLER[7],
        "II. CHỈ TIÊU",
        t1,
        "- Số lượng đề nghị khen thưởng không quá 15% tổng số đoàn viên của đơn vị.",
        "III. CHẾ ĐỘ BÁO CÁO",
        l1, l2, l3,
        "IV. TỔ CHỨC THỰC HIỆN",
        "Đại hội lần thứ nhất họp ngày 12/5/1947 là mốc truyền thống cần được nhắc lại trong sinh hoạt.",
        "Văn phòng theo dõi, nhắc nhở việc thực hiện./.",
    ]
    return lines, [], [due(l1, rule="Hằng tháng"), due(l2, rule="trong 05 ngày làm việc"), due(l3, f"{y}-11-30")], [
        target("=", 100, "%", t1), target(">=", 85, "%", t1)]
