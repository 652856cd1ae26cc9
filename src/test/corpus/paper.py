"""A document as blocks on paper, before any file format: paragraphs, tables, boxes, page headers; and how heads and feet vary."""
import re


def P(text, a="j", b=False, i=False, s=14, font=None, wrap=None, box=False):
    return {"runs": [{"t": text, "b": b, "i": i, "font": font, "wrap": wrap}], "a": a, "s": s, "box": box}


def T(rows, bordered=False):
    return {"rows": rows, "bordered": bordered}


NATIONAL = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM"
MOTTO = "Độc lập - Tự do - Hạnh phúc"


def left_lines(d):
    lines = [(line, False) for line in d.parent_lines] + [(line, True) for line in d.org_lines]
    return lines


def head(d):
    national = getattr(d, "national", NATIONAL)
    motto = getattr(d, "motto", MOTTO)
    left = [P(t, "c", b, s=12) for t, b in left_lines(d)]
    number = [P(d.number_line, "c", s=13)] if d.number_line else []
    letter = [P(line, "c", s=12) for line in d.letter_subject] if d.letter_subject else []
    nat = [P(n, "c", True, s=13) for n in (national, motto) if n]
    date = [P(line, "c", i=True, s=13) for line in d.date_lines] if d.date_lines and not d.date_at_foot else []
    h = d.head
    if h == "table":
        return [T([[left, nat], [number + letter, date]])]
    if h == "table1":
        return [T([[left + [P("_______", "c")] + number + letter, nat + [P("___________", "c")] + date]])]
    if h == "stacked":
        return left + number + nat + date + letter
    if h == "national-first":
        return nat + left + number + date + letter
    if h in ("tabs", "spaces"):
        a, b = left + number + letter, nat + date
        rows = []
        for k in range(max(len(a), len(b))):
            x = a[k]["runs"][0]["t"] if k < len(a) else ""
            y = b[k]["runs"][0]["t"] if k < len(b) else ""
            joined = x + "\t" + y if h == "tabs" else x.ljust(36) + "    " + y
            rows.append(P(joined.rstrip(), "l", s=12))
        return rows
    if h == "interleaved":
        out = []
        a, b = left + number, nat + date
        for k in range(max(len(a), len(b))):
            out += a[k:k + 1] + b[k:k + 1]
        return out + letter
    if h == "page-header":
        d.page_header = [T([[left, nat]])]
        return [T([[number + letter, date]])]
    if h == "motto-late":
        d.late = [P(motto, "c", True, s=13)]
        return left + number + [P(national, "c", True, s=12)] + date + letter
    if h == "breaks":
        x = "\n".join(p["runs"][0]["t"] for p in left + number + letter)
        y = "\n".join(p["runs"][0]["t"] for p in nat + date)
        return [T([[[P(x, "c", True, s=12)], [P(y, "c", True, s=12)]]])]
    if h == "none":
        return number + date + letter
    raise ValueError(h)


def title(d):
    out = []
    if d.type_line:
        out.append(P(d.type_line, "c", True))
    for line in d.subject_lines:
        out.append(P(line, "c", True))
    if d.type_line and d.rule:
        out.append(P("-----------", "c"))
    return out + getattr(d, "late", [])


def addressees(d):
    if not d.to:
        return []
    label = d.to_label
    if len(d.to) == 1:
        return [P(f"{label} {d.to[0]}.", "c")]
    if d.to_inline:
        return [P(f"{label} - {d.to[0]};", "l")] + [P(f"- {t}{';' if t != d.to[-1] else '.'}", "l") for t in d.to[1:]]
    return [P(label, "l")] + [P(f"- {t}{';' if t != d.to[-1] else '.'}", "l") for t in d.to]


def is_title(line):
    return bool(re.match(r"(?:[IVX]+[.-] |Chương |Điều \d+\. )", line)) or line.isupper()


def body(d):
    out = []
    if d.authority:
        out.append(P(d.authority, "c", True))
    for k, base in enumerate(d.bases):
        out.append(P(f"Căn cứ {base};", "j", i=True))
    if d.proposer:
        out.append(P(d.proposer + ".", "j", i=True))
    if d.decides:
        out.append(P(d.decides, "c", True))
    for line in d.lines:
        out.append(P(line, "j", b=is_title(line)))
    return out


def recipients(d):
    out = [P(d.recipients_label, "l", True, True, 12)]
    for r in d.recipients:
        out.append(P(f"- {r};", "l", s=11))
    if d.archive is not None:
        out.append(P(f"- Lưu: {d.archive}." if d.archive else "- Lưu.", "l", s=11))
    return out


def signature(d):
    out = [P(line, "c", True) for line in d.capacity_lines + d.position_lines]
    out += [P(line, "c", i=True) for line in d.signed_mark]
    if d.signer_line:
        out.append(P(d.signer_line, "c", True))
    return out


def foot(d):
    date = [P(line, "c", i=True) for line in d.date_lines] if d.date_at_foot else []
    r, s = recipients(d) if d.has_recipients else [], signature(d)
    f = d.foot
    if f == "table":
        return date + [T([[r, s]])]
    if f == "stacked":
        return date + r + s
    if f == "sign-first":
        return date + s + r
    if f == "inside":
        cut = min(2, len(r))
        return date + r[:cut] + s + r[cut:]
    if f in ("tabs", "spaces"):
        rows = []
        for k in range(max(len(r), len(s))):
            x = r[k]["runs"][0]["t"] if k < len(r) else ""
            y = s[k]["runs"][0]["t"] if k < len(s) else ""
            joined = x + "\t" + y if f == "tabs" else x.ljust(44) + "    " + y
            rows.append(P(joined.rstrip(), "l", s=12))
        return date + rows
    if f == "box":
        box = [dict(p, box=True) for p in s]
        return date + r + box
    if f == "breaks":
        return date + [T([[[P("\n".join(p["runs"][0]["t"] for p in r), "l", s=11)],
                           [P("\n".join(p["runs"][0]["t"] for p in s), "c", True)]]])]
    raise ValueError(f)


def blocks(d):
    h = head(d)
    return h + title(d) + addressees(d) + body(d) + foot(d)


def paragraphs(items):
    for item in items:
        if "rows" in item:
            for row in item["rows"]:
                for cell in row:
                    yield from paragraphs(cell)
        else:
            yield item
