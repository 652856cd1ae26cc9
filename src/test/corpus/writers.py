"""Paper to files, each by hand: DOCX from raw XML, RTF, HTML, plain text, flat ODF."""
import zipfile
from html import escape
from xml.sax.saxutils import escape as xesc

W = "http://schemas.openxmlformats.org/wordprocessingml/2006/main"
ALIGN = {"l": "left", "c": "center", "r": "right", "j": "both"}


def _rpr(r, s, font):
    f = r.get("font") or font
    return (f'<w:rPr><w:rFonts w:ascii="{f}" w:hAnsi="{f}" w:cs="{f}"/>' + ("<w:b/>" if r["b"] else "") + ("<w:i/>" if r["i"] else "")
            + f'<w:sz w:val="{s * 2}"/></w:rPr>')


def _t(text, tag="w:t"):
    out = []
    for k, line in enumerate(text.split("\n")):
        if k:
            out.append("<w:br/>")
        for n, part in enumerate(line.split("\t")):
            if n:
                out.append("<w:tab/>")
            out.append(f'<{tag} xml:space="preserve">{xesc(part)}</{tag}>')
    return "".join(out)


def _run(r, s, font, split):
    rpr = _rpr(r, s, font)
    wrap = r.get("wrap")
    text = r["t"]
    one = f"<w:r>{rpr}{_t(text)}</w:r>"
    if wrap == "smart":
        words = text.split(" ")
        cut = max(1, len(words) // 2)
        a, b = " ".join(words[:cut]) + " ", " ".join(words[cut:])
        return (f"<w:r>{rpr}{_t(a)}</w:r>"
                f'<w:smartTag w:uri="urn:schemas-microsoft-com:office:smarttags" w:element="place"><w:r>{rpr}{_t(b)}</w:r></w:smartTag>')
    if wrap == "sdt":
        return f'<w:sdt><w:sdtPr><w:alias w:val="o"/></w:sdtPr><w:sdtContent>{one}</w:sdtContent></w:sdt>'
    if wrap == "ins":
        words = text.split(" ")
        cut = max(1, len(words) // 2)
        a, b = " ".join(words[:cut]) + " ", " ".join(words[cut:])
        return (f"<w:r>{rpr}{_t(a)}</w:r><w:del w:id=\"9\" w:author=\"a\"><w:r>{rpr}{_t('bỏ đi ', 'w:delText')}</w:r></w:del>"
                f'<w:ins w:id="8" w:author="a"><w:r>{rpr}{_t(b)}</w:r></w:ins>')
    if wrap == "field":
        return (f'<w:r><w:fldChar w:fldCharType="begin"/></w:r><w:r><w:instrText xml:space="preserve"> MERGEFIELD x </w:instrText></w:r>'
                f'<w:r><w:fldChar w:fldCharType="separate"/></w:r>{one}<w:r><w:fldChar w:fldCharType="end"/></w:r>')
    if split and len(text) > 12:
        cut = len(text) // 3
        return f'<w:r w:rsidR="00A1">{rpr}{_t(text[:cut])}</w:r><w:proofErr w:type="spellStart"/><w:r>{rpr}{_t(text[cut:])}</w:r><w:proofErr w:type="spellEnd"/>'
    return one


def _para(p, font, split):
    jc = f'<w:jc w:val="{ALIGN[p["a"]]}"/>'
    tabs = '<w:tabs><w:tab w:val="left" w:pos="4800"/></w:tabs>' if any("\t" in r["t"] for r in p["runs"]) else ""
    indent = '<w:ind w:firstLine="567"/>' if p["a"] == "j" else ""
    return f"<w:p><w:pPr>{tabs}{indent}{jc}</w:pPr>" + "".join(_run(r, p["s"], font, split) for r in p["runs"]) + "</w:p>"


def _box(paras, font):
    inner = "".join(_para(p, font, False) for p in paras)
    return ('<w:p><w:r><w:pict><v:shape id="b1" type="#_x0000_t202" style="position:absolute;margin-left:250pt;width:220pt;height:140pt">'
            f"<v:textbox><w:txbxContent>{inner}</w:txbxContent></v:textbox></v:shape></w:pict></w:r></w:p>")


def _xml(items, font, split):
    out, box = [], []
    for item in items:
        if "rows" not in item and item.get("box"):
            box.append(item)
            continue
        if box:
            out.append(_box(box, font))
            box = []
        if "rows" in item:
            line = "single" if item["bordered"] else "nil"
            borders = "".join(f'<w:{e} w:val="{line}" w:sz="4"/>' for e in ("top", "left", "bottom", "right", "insideH", "insideV"))
            out.append(f'<w:tbl><w:tblPr><w:tblW w:w="9400" w:type="dxa"/><w:tblBorders>{borders}</w:tblBorders></w:tblPr><w:tblGrid>'
                       + "".join('<w:gridCol w:w="%d"/>' % (9400 // len(item["rows"][0])) for _ in item["rows"][0]) + "</w:tblGrid>")
            for row in item["rows"]:
                out.append("<w:tr>" + "".join(
                    f'<w:tc><w:tcPr><w:tcW w:w="{9400 // len(row)}" w:type="dxa"/></w:tcPr>' + (_xml(c, font, split) or "<w:p/>") + "</w:tc>" for c in row)
                    + "</w:tr>")
            out.append("</w:tbl><w:p/>")
        else:
            out.append(_para(item, font, split))
    if box:
        out.append(_box(box, font))
    return "".join(out)


NS = f'xmlns:w="{W}" xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" xmlns:v="urn:schemas-microsoft-com:vml"'


def docx(path, items, font="Times New Roman", header=None, split=False, footer_number=False):
    sect = '<w:sectPr>' + ('<w:headerReference w:type="default" r:id="rId1"/>' if header else "") + \
           '<w:pgSz w:w="11906" w:h="16838"/><w:pgMar w:top="1134" w:right="851" w:bottom="1134" w:left="1701" w:header="567" w:footer="567"/></w:sectPr>'
    doc = f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:document {NS}><w:body>{_xml(items, font, split)}{sect}</w:body></w:document>'
    types = ('<?xml version="1.0" encoding="UTF-8"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types">'
             '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Default Extension="xml" ContentType="application/xml"/>'
             '<Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/>'
             + ('<Override PartName="/word/header1.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.header+xml"/>' if header else "")
             + "</Types>")
    rels = '<?xml version="1.0" encoding="UTF-8"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">%s</Relationships>'
    base = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/"
    with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as z:
        def put(name, text):
            info = zipfile.ZipInfo(name, (2024, 1, 1, 0, 0, 0))
            info.compress_type = zipfile.ZIP_DEFLATED
            z.writestr(info, text)
        put("[Content_Types].xml", types)
        put("_rels/.rels", rels % f'<Relationship Id="rId1" Type="{base}officeDocument" Target="word/document.xml"/>')
        put("word/_rels/document.xml.rels", rels % (f'<Relationship Id="rId1" Type="{base}header" Target="header1.xml"/>' if header else ""))
        put("word/document.xml", doc)
        if header:
            put("word/header1.xml", f'<?xml version="1.0" encoding="UTF-8" standalone="yes"?><w:hdr {NS}>{_xml(header, font, False)}<w:p/></w:hdr>')


def _rtf_text(text):
    out = []
    for c in text:
        if c == "\n":
            out.append("\\line ")
        elif c == "\t":
            out.append("\\tab ")
        elif c in "\\{}":
            out.append("\\" + c)
        elif ord(c) < 128:
            out.append(c)
        else:
            out.append("\\u%d?" % (ord(c) if ord(c) < 32768 else ord(c) - 65536))
    return "".join(out)


def _rtf_para(p, end, fonts):
    a = {"l": "\\ql", "c": "\\qc", "r": "\\qr", "j": "\\qj\\fi567"}[p["a"]]
    runs = ""
    for r in p["runs"]:
        n = fonts.index(r.get("font") or fonts[0])
        runs += "{\\f%d\\fs%d%s%s %s}" % (n, p["s"] * 2, "\\b" if r["b"] else "", "\\i" if r["i"] else "", _rtf_text(r["t"]))
    return "\\pard\\plain%s%s %s%s\n" % ("\\intbl" if end == "" else "", a, runs, end)


def rtf(path, items, font="Times New Roman"):
    from paper import paragraphs
    fonts = [font] + sorted({r["font"] for p in paragraphs(items) for r in p["runs"] if r.get("font")} - {font})
    out = ["{\\rtf1\\ansi\\ansicpg1252\\deff0{\\fonttbl" + "".join("{\\f%d\\froman %s;}" % (k, f) for k, f in enumerate(fonts)) + "}\\paperw11906\\paperh16838\n"]
    for item in items:
        if "rows" in item:
            for row in item["rows"]:
                width = 9400 // len(row)
                out.append("\\trowd" + "".join("\\cellx%d" % (width * (k + 1)) for k in range(len(row))) + "\n")
                for cell in row:
                    for k, p in enumerate(cell):
                        out.append(_rtf_para(p, "", fonts).rstrip("\n") + ("\\par\n" if k + 1 < len(cell) else ""))
                    out.append("\\cell\n")
                out.append("\\row\n")
            out.append("\\pard\\plain\n")
        else:
            out.append(_rtf_para(item, "\\par", fonts))
    out.append("}")
    with open(path, "w", encoding="ascii") as f:
        f.write("".join(out))


def _html_para(p, br):
    style = {"l": "left", "c": "center", "r": "right", "j": "justify"}[p["a"]]
    inner = ""
    for r in p["runs"]:
        t = escape(r["t"]).replace("\n", "<br>").replace("\t", "&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;&nbsp;")
        t = t.replace("    ", "&nbsp; &nbsp; ")
        if r.get("font"):
            t = f'<font face="{r["font"]}">{t}</font>'
        t = f"<b>{t}</b>" if r["b"] else t
        inner += f"<i>{t}</i>" if r["i"] else t
    return inner + "<br>\n" if br else f'<p align="{style}">{inner}</p>\n'


def html_body(items, br=False):
    out = []
    for item in items:
        if "rows" in item:
            out.append('<table width="100%%" border="%d">' % (1 if item["bordered"] else 0))
            for row in item["rows"]:
                out.append("<tr>" + "".join("<td valign=top>" + "".join(_html_para(p, br) for p in c) + "</td>" for c in row) + "</tr>\n")
            out.append("</table>\n")
        else:
            out.append(_html_para(item, br))
    return "".join(out)


def html(path, items, before="", after="", br=False, charset="utf-8", title="Văn bản"):
    text = (f'<html><head><meta http-equiv="Content-Type" content="text/html; charset={charset}"><title>{title}</title>'
            f"<style>p{{margin:0}}</style><script>var a = 1;</script></head><body>\n{before}{html_body(items, br)}{after}</body></html>\n")
    with open(path, "w", encoding=charset, errors="xmlcharrefreplace") as f:
        f.write(text)


def text_lines(items, gap=True):
    out = []
    for item in items:
        if "rows" in item:
            for row in item["rows"]:
                columns = [[line for p in cell for line in "".join(r["t"] for r in p["runs"]).split("\n")] for cell in row]
                for k in range(max(len(c) for c in columns)):
                    parts = [c[k] if k < len(c) else "" for c in columns]
                    out.append("".join(part.ljust(46) + ("    " if len(part) > 43 else "") for part in parts[:-1]) + parts[-1] if len(parts) == 2 else "\t".join(parts))
        else:
            out += "".join(r["t"] for r in item["runs"]).split("\n")
            if gap:
                out.append("")
    return [line.rstrip() for line in out]


def txt(path, items, wrap=0, gap=True, encoding="utf-8", join=None, newline="\n", post=None):
    import textwrap
    lines = text_lines(items, gap)
    if wrap:
        lines = [w for line in lines for w in (textwrap.wrap(line, wrap, break_long_words=False, replace_whitespace=False) if len(line) > wrap and "   " not in line else [line])]
    text = join.join(line.strip() for line in lines if line.strip()) if join is not None else newline.join(lines) + newline
    if post:
        text = post(text)
    with open(path, "wb") as f:
        f.write(text.encode(encoding))
