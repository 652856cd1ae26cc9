#!/usr/bin/env python3
"""Makes the corpus again: python3 make.py OUT [only-these-names]. Papers for POI and PDFBox are left in OUT/.papers for CorpusWriter."""
import json
import os
import subprocess
import sys

import letters
import paper
import writers
from documents import entries
from paper import P, paragraphs

MENU = ["Trang chủ", "Giới thiệu", "Văn bản", "Liên hệ", "Đăng nhập", "Chi tiết văn bản", "Ngày đăng: 02/01/2025", "Ngày hết hạn: 31/12/2030", "Lượt xem: 1.204", "Tải về"]
AFTER = ["Các văn bản khác", "Kế hoạch số 99/KH-XYZ về công tác năm (05/02/2025)", "Bản quyền thuộc về Cổng thông tin điện tử", "Điện thoại: 0200 3811 222"]
MODEL = ["Mẫu số 01", "CÔNG ĐOÀN CẤP TRÊN TRỰC TIẾP", "CÔNG ĐOÀN CƠ SỞ ................", "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc", "Số: 01/BC-CĐCS",
         "............, ngày 15 tháng 6 năm 2023", "BÁO CÁO", "Kết quả đại hội công đoàn cơ sở", "1. Số đại biểu được triệu tập: ........ người.", "2. Số đại biểu có mặt: ........ người.",
         "TM. BAN CHẤP HÀNH", "CHỦ TỊCH", "(ký, ghi rõ họ tên)"]
STAMP = ["Người ký: {o}", "Email: vanthu@vidu.vn", "Cơ quan: {o}", "Thời gian ký: 30.01.2024 08:15:22 +07:00"]
TEXT_FLAGS = {"nfd": letters.nfd, "half": letters.half_nfd, "mojibake": letters.mojibake, "bare": letters.bare, "questions": letters.questioned}
BODY_FLAGS = {"torn": letters.torn, "ocr": letters.ocr, "nbsp": lambda t: t.replace(" ", "\u00a0", 3)}


def each_run(items, change, only=lambda p: True):
    for p in paragraphs(items):
        if only(p):
            for r in p["runs"]:
                change(p, r)


def apply(flags, items, d):
    in_body = lambda p: p["a"] == "j"
    for flag in flags:
        if flag in TEXT_FLAGS:
            each_run(items, lambda p, r: r.update(t=TEXT_FLAGS[flag](r["t"])))
        elif flag in BODY_FLAGS:
            each_run(items, lambda p, r: r.update(t=BODY_FLAGS[flag](r["t"])), in_body)
            if flag == "nbsp":
                each_run(items, lambda p, r: r.update(t=r["t"].replace(" ", "\u00a0")), lambda p: p["a"] == "c" and "ngày" in p["runs"][0]["t"])
        elif flag == "tcvn3":
            each_run(items, lambda p, r: old(r, letters.tcvn3, ".VnTime"))
        elif flag == "vni":
            each_run(items, lambda p, r: r.update(t=letters.vni(r["t"]), font="VNI-Times"))
        elif flag == "tcvn3part":
            body = [p for p in paragraphs(items) if in_body(p)]
            for p in body[1::3]:
                for r in p["runs"]:
                    old(r, letters.tcvn3, ".VnTime")
        elif flag in ("smart", "sdt", "ins", "field"):
            some = list(paragraphs(items))
            for p in some[::2]:
                p["runs"][0]["wrap"] = flag
        elif flag == "stamp":
            items[:0] = [P(line.format(o=d.o), "l", s=9) for line in STAMP]
        elif flag == "pages":
            places = [k for k, p in enumerate(items) if "rows" not in p and in_body(p)]
            cut = places[len(places) // 2]
            items[cut + 1:cut + 1] = [P("1 Số liệu do Văn phòng cung cấp.", "l", s=9), P("2", "c")]
            items[places[-2]:places[-2]] = [P("Trang 3/4", "r", s=9)]
        elif flag == "model":
            items += [P(line, "c") for line in MODEL]
        elif flag == "lastnumber":
            items.append(P("(Trích thông báo số 118/TB-LĐLĐ ngày 31/10/2022)", "l"))
        elif flag == "ends":
            last = [p for p in items if "rows" not in p and p["runs"][0]["t"].endswith("./.")][-1]
            last["runs"][0]["t"] = last["runs"][0]["t"][:-3] + "\"/.\""


def old(r, encode, font):
    capitals = r["t"].isupper() and len(r["t"]) > 3 and not any(c.isdigit() for c in r["t"])
    r.update(t=encode(r["t"].lower()), font=font + "H") if capitals else r.update(t=encode(r["t"]), font=font)


def build(name, writer, docs, out):
    kind, *flags = writer.split("+")
    items = []
    header = None
    for d in docs:
        part = paper.blocks(d)
        apply(flags, part, d)
        items += part
        header = d.page_header or header
    path = os.path.join(out, name)
    font = ".VnTime" if "vntime" in flags else "Times New Roman"
    if kind == "txt":
        post = None
        if "crlf" in flags:
            writers.txt(path, items, gap=False, join="\\r\\n")
        elif "joined" in flags:
            writers.txt(path, items, gap=False, join=" ")
        elif "web" in flags:
            around = [P(t, "l") for t in MENU] + items + [P(t, "l") for t in AFTER]
            writers.txt(path, around, wrap=100)
        else:
            encoding = {"so-cach.txt": "utf-8-sig", "bc-xen-ke.txt": "utf-16"}.get(name, "utf-8")
            writers.txt(path, items, wrap=90 if len(name) % 2 else 0, gap=len(name) % 3 == 0, encoding=encoding, newline="\r\n" if len(name) % 4 == 0 else "\n")
    elif kind in ("html", "web"):
        menu = "<ul>" + "".join(f"<li><a href='#'>{t}</a></li>" for t in MENU) + "</ul>" if kind == "web" or "chu-da-ky-2" in name or "nbsp" in name else ""
        after = "<div>" + "".join(f"<p>{t}</p>" for t in AFTER) + "</div>" if menu else ""
        writers.html(path, items, menu, after, br="br" in flags)
    elif kind in ("rtf", "rtfdoc"):
        writers.rtf(path if kind == "rtf" else os.path.join(out, ".lo", name + ".rtf"), items, font)
    elif kind in ("docx", "doc", "odt", "lopdf"):
        if kind == "lopdf":
            each_run(items, lambda p, r: r.update(i=False))  # two faces less to embed: the file stays small
        target = path if kind == "docx" else os.path.join(out, ".lo", name + ".docx")
        writers.docx(target, items, font, header, split=getattr(docs[0], "split", False))
    else:
        with open(os.path.join(out, ".papers", name + ".json"), "w", encoding="utf-8") as f:
            json.dump({"writer": kind, "name": name, "items": items}, f, ensure_ascii=False)
    expected = [expect(d, flags) for d in docs]
    with open(path + ".json", "w", encoding="utf-8") as f:
        json.dump(expected if len(docs) > 1 else expected[0], f, ensure_ascii=False, indent=1)
        f.write("\n")


def expect(d, flags):
    if d.extra_expected.get("refused"):
        return {"refused": True}
    e = d.expected()
    if "lastnumber" in flags:
        e.update(number={"any": ["118", None]}, symbol={"any": ["TB-LĐLĐ", None]}, complete=False)
    return e


def convert(out):
    groups = {}
    folder = os.path.join(out, ".lo")
    for f in sorted(os.listdir(folder)):
        name = f.rsplit(".", 1)[0]
        groups.setdefault((name.rsplit(".", 1)[1], f.rsplit(".", 1)[1]), []).append(f)
    for (target, _), files in groups.items():
        done = os.path.join(folder, "done")
        fmt = {"doc": "doc:MS Word 97", "pdf": "pdf", "odt": "odt"}[target]
        subprocess.run(["soffice", "-env:UserInstallation=file:///tmp/lo-letters", "--headless", "--convert-to", fmt, "--outdir", done]
                       + [os.path.join(folder, f) for f in files], check=True, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL)
        for f in files:
            name = f.rsplit(".", 1)[0]
            os.replace(os.path.join(done, name + "." + target), os.path.join(out, name))


def main():
    out = os.path.abspath(sys.argv[1])
    for folder in (out, os.path.join(out, ".lo"), os.path.join(out, ".papers")):
        os.makedirs(folder, exist_ok=True)
    quirks = {}
    for name, writer, docs, found in entries():
        build(name, writer, docs, out)
        for q in found:
            quirks.setdefault(q, []).append(name)
    convert(out)
    with open(os.path.join(out, "QUIRKS.md"), "w", encoding="utf-8") as f:
        f.write("# Which file shows what (made by src/test/corpus/make.py)\n\n")
        for q, names in sorted(quirks.items()):
            f.write(f"- {q}: {', '.join(names)}\n")


if __name__ == "__main__":
    main()
