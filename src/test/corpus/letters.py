"""Old encodings and broken letters, from tables of their own."""
import re
import unicodedata

_T = ("à µ á ¸ ả ¶ ã · ạ ¹ ă ¨ ằ » ắ ¾ ẳ ¼ ẵ ½ ặ Æ â © ầ Ç ấ Ê ẩ È ẫ É ậ Ë đ ® è Ì é Ð ẻ Î ẽ Ï ẹ Ñ ê ª ề Ò ế Õ ể Ó ễ Ô ệ Ö ì × í Ý ỉ Ø ĩ Ü "
      "ị Þ ò ß ó ã ỏ á õ â ọ ä ô « ồ å ố è ổ æ ỗ ç ộ é ơ ¬ ờ ê ớ í ở ë ỡ ì ợ î ù ï ú ó ủ ñ ũ ò ụ ô ư \u00ad ừ õ ứ ø ử ö ữ ÷ ự ù ỳ ú ý ý ỷ û ỹ ü "
      "ỵ þ Ă ¡ Â ¢ Đ § Ê £ Ô ¤ Ơ ¥ Ư ¦").split(" ")
TCVN3 = dict(zip(_T[0::2], _T[1::2]))
_TONE = {"\u0300": "ø", "\u0301": "ù", "\u0309": "û", "\u0303": "õ", "\u0323": "ï"}
_ROOF = {"\u0300": "à", "\u0301": "á", "\u0309": "å", "\u0303": "ã", "\u0323": "ä"}
_BREVE = {"\u0300": "è", "\u0301": "é", "\u0309": "ú", "\u0303": "ü", "\u0323": "ë"}
_I = {"\u0300": "ì", "\u0301": "í", "\u0309": "æ", "\u0303": "ó", "\u0323": "ò"}


def tcvn3(text):
    return "".join(TCVN3.get(c, c) for c in text)


def vni(text):
    out = []
    for c in text:
        small = _vni(c.lower())
        out.append(small.upper() if c.isupper() else small)
    return "".join(out)


def _vni(c):
    if c == "đ":
        return "ñ"
    parts = unicodedata.normalize("NFD", c)
    if len(parts) == 1:
        return c
    base, marks = parts[0], parts[1:]
    table = _ROOF if "\u0302" in marks else _BREVE if "\u0306" in marks else _I if base == "i" else _TONE
    tone = next((table[m] for m in marks if m in table), "")
    if base == "i":
        return tone
    if base == "y" and tone == "ï":
        return "î"
    vowel = {"o": "ô", "u": "ö"}[base] if "\u031b" in marks else base
    return vowel + (tone or ("â" if "\u0302" in marks else "ê" if "\u0306" in marks else ""))


def mojibake(text):
    return "".join(bytes([b]).decode("cp1252") if b not in (0x81, 0x8d, 0x8f, 0x90, 0x9d) else chr(b) for b in text.encode())


def bare(text):
    flat = "".join(c for c in unicodedata.normalize("NFD", text) if not "\u0300" <= c <= "\u036f")
    return flat.replace("đ", "d").replace("Đ", "D")


def questioned(text):
    return "".join(c if ord(c) < 128 or c in "–“”…" else "?" for c in text)


def nfd(text):
    return unicodedata.normalize("NFD", text)


def half_nfd(text):
    """Vowels with their own marks composed, tones apart, as macOS and some phones write."""
    out = []
    for c in text:
        parts = unicodedata.normalize("NFD", c)
        tones = "".join(m for m in parts if m in "\u0300\u0301\u0303\u0309\u0323")
        out.append(unicodedata.normalize("NFC", "".join(m for m in parts if m not in tones)) + tones if tones else c)
    return "".join(out)


def torn(text, every=4):
    """The tone of every fourth word behind a blank, also within the word, as some PDF programs give it."""
    words = text.split(" ")
    for k in range(0, len(words), every):
        word = half_nfd(words[k])
        found = re.search("[\u0300\u0301\u0303\u0309\u0323]", word)
        if found:
            words[k] = word[:found.start()] + " " + word[found.start():]
    return " ".join(words)


def ocr(text, seed=0):
    """Noise of a scan: letters taken for others, blanks doubled; every fifth word or so."""
    swaps = {"ơ": "o", "ư": "u", "ộ": "ô", "ỉ": "i", "l": "1", "ậ": "â", "ữ": "ư", "m": "rn"}
    out = []
    for k, word in enumerate(text.split(" ")):
        if (k + seed) % 5 == 2:
            for a, b in swaps.items():
                if a in word:
                    word = word.replace(a, b, 1)
                    break
        out.append(word)
    return "  ".join(out[:3]) + " " + " ".join(out[3:]) if len(out) > 6 else " ".join(out)
