"""What a built site consists of: its files, its pages, and the kinds that its pages fall into."""

import os
import re
from collections import defaultdict
from functools import cache
from pathlib import Path
from urllib.parse import unquote, urljoin, urlsplit

from lxml import etree, html

HERE = Path(__file__).resolve().parent
SCHEMAS = HERE / "schemas"


def root() -> Path:
    """The folder of the built site, which scripts/check-site.sh names."""
    folder = os.environ.get("SIMPUL_PUBLIC")
    if not folder or not (Path(folder) / "index.html").is_file():
        raise SystemExit("SIMPUL_PUBLIC names no built site; run scripts/check-site.sh")
    return Path(folder).resolve()


@cache
def files(*endings: str) -> tuple[Path, ...]:
    found = (path for path in root().rglob("*") if path.is_file())
    return tuple(sorted(path for path in found if path.name.endswith(endings)))


def name(path: Path) -> str:
    return path.relative_to(root()).as_posix()


def address(path: Path) -> str:
    """The path that a reader's browser asks for."""
    return "/" + re.sub(r"(^|/)index\.html$", r"\1", name(path))


def file_at(url: str) -> Path | None:
    """The file that answers at an address of the site."""
    path = root() / unquote(urlsplit(url).path).lstrip("/")
    path = path / "index.html" if path.is_dir() else path
    return path if path.is_file() else None


@cache
def document(path: Path):
    return html.document_fromstring(path.read_bytes(), parser=html.HTMLParser(encoding="utf-8"))


def is_redirect(path: Path) -> bool:
    return bool(document(path).xpath("//meta[translate(@http-equiv, 'REFSH', 'refsh') = 'refresh']"))


def is_letter(path: Path) -> bool:
    """An edition for mail programs: whole in itself, with no site around it."""
    return path.parent.with_suffix(".txt").is_file()


def pages() -> tuple[Path, ...]:
    """Every page but those of a foreign tool, such as the search's own files."""
    return tuple(path for path in files(".html") if not name(path).startswith("pagefind/"))


@cache
def base() -> str:
    """The address that the site will have, without a slash at its end."""
    return document(root() / "index.html").xpath("string(//link[@rel='canonical']/@href)").rstrip("/")


@cache
def kinds() -> dict[str, tuple[Path, ...]]:
    """Pages by the form of their address: `artikel/#/#/*`, `tokoh`, `tokoh/*`, `topik/*/#`.

    `#` is a number, `*` a name. A word that stands below several names (`tokoh/*/kontak`) stays."""
    readable = [path for path in pages() if not is_redirect(path)]
    parts = {path: address(path).strip("/").split("/") for path in readable}
    parents = defaultdict(set)
    for segments in parts.values():
        for depth, segment in enumerate(segments):
            parents[depth, segments[0], segment].add(segments[depth - 1] if depth else "")
    result = defaultdict(list)
    for path, segments in parts.items():
        form = [segments[0] or "home"]
        for depth, segment in enumerate(segments[1:], 1):
            if re.fullmatch(r"\d+", segment):
                form.append("#")
            elif form[-1] == "*" and len(parents[depth, segments[0], segment]) > 1:
                form.append(segment)
            else:
                form.append("*")
        result["/".join(form)].append(path)
    return {kind: tuple(result[kind]) for kind in sorted(result)}


def samples() -> list[Path]:
    """Of each kind its largest page and its smallest: what is full and what is bare."""
    chosen = []
    for members in kinds().values():
        by_size = sorted(members, key=lambda path: (path.stat().st_size, path))
        chosen += dict.fromkeys([by_size[-1], by_size[0]])
    return chosen


def leaders() -> list[Path]:
    """The largest page of each kind."""
    return [max(members, key=lambda path: (path.stat().st_size, path)) for members in kinds().values()]


@cache
def xml_by_kind() -> dict[str, tuple[Path, ...]]:
    """Files of XML by the name of their root: feed, rss, urlset, sitemapindex."""
    result = defaultdict(list)
    for path in files(".xml", ".atom", ".rss"):
        result[etree.QName(etree.parse(path).getroot()).localname].append(path)
    return {kind: tuple(members) for kind, members in result.items()}


def kind_of(path: Path) -> str:
    return next(kind for kind, members in kinds().items() if path in members)
