"""Input that is far too large or too deep: told of its file, in bounded time and memory."""

import pytest

from sites import MEMORY, article, files, same, simpul

SECONDS = 60


def bounded(site, *arguments):
    """A run that may be refused, but takes neither for ever nor all memory."""
    done = simpul(site, *arguments, memory=MEMORY, processor=SECONDS, timeout=SECONDS * 10)
    assert done.returncode in (0, 1), f"{done.returncode}\n{done.stderr[-2000:]}"
    return done


def people(count):
    lines = [f"  - {{name: Orang {index}, role: menteri}}" for index in range(count)]
    return "\n" + "\n".join(lines)


def aliases(depth):
    lines = ["  - &a0 [x, x, x, x, x, x, x, x, x]"]
    for level in range(1, depth):
        lines.append(f"  - &a{level} [{', '.join([f'*a{level - 1}'] * 9)}]")
    return "\n" + "\n".join(lines)


REFUSED = {
    "YAML aliases": article("Bom", "Isi.", topics=aliases(9)),
    "deep YAML lists": article("Dalam", "Isi.", topics="[" * 5_000 + "]" * 5_000),
    "deep YAML mappings": article("Dalam", "Isi.", topics="{a: " * 5_000 + "}" * 5_000),
    "an unclosed head": "---\ntitle: " + "x" * 100_000,
    "more than 4 MiB": article("Besar", "kata " * 900_000),
}


@pytest.mark.parametrize("text", REFUSED.values(), ids=REFUSED.keys())
def test_an_article_beyond_all_limits_is_told_and_the_others_are_read(text, site):
    (site.path / "content/articles/aneh.md").write_text(text)
    (site.path / "content/articles/salah.md").write_text("---\njudul: x\n---\n")
    done = bounded(site.path, "build")
    assert done.returncode == 1
    assert "aneh.md" in done.stderr
    assert "salah.md" in done.stderr, "the others were not read"
    assert len(done.stderr) < 100_000
    assert same(files(site.path / "public"), site.public) == []


LARGE = {
    "1 MiB": article("Besar", "Kalimat yang biasa saja. " * 41_000),
    "1 MiB in one word": article("Besar", "x" * (1 << 20)),
    "100,000 links": article("Tautan", " ".join(f"[a{index}](https://contoh.id/{index})" for index in range(100_000))),
    "deep quotes": article("Kutipan", ">" * 10_000 + " dalam"),
    "deep lists": article("Daftar", "\n".join("  " * level + "- x" for level in range(500))),
    "deep emphasis": article("Tekanan", "*_" * 20_000 + "x" + "_*" * 20_000),
    "open brackets": article("Kurung", "[" * 50_000 + "x" + "](" * 50_000),
    "10,000 people": article("Orang", "Isi.", people=people(10_000)),
}


@pytest.mark.parametrize("text", LARGE.values(), ids=LARGE.keys())
def test_a_large_article_is_built_or_told_in_bounded_time_and_memory(text, site):
    (site.path / "content/articles/besar.md").write_text(text)
    done = bounded(site.path, "build")
    if done.returncode == 1:
        assert "besar.md" in done.stderr
        assert same(files(site.path / "public"), site.public) == []
    else:
        assert any("besar" in name for name in files(site.path / "public"))


def test_raw_copy_beyond_the_limit_is_rejected_alone(site):
    raw = site.path / "content/raw"
    (raw / "besar.txt").write_bytes(b"kata " * ((10 << 20) // 5 + 1))
    (raw / "panjang.txt").write_bytes(b"kata " * ((1 << 20) // 5 + 1))
    (raw / "baik.txt").write_text(sorted(raw.glob("2022*.txt"))[0].read_text().replace("2022", "2021"))
    before = len(files(site.path / "content/articles"))
    done = bounded(site.path, "import")
    assert done.returncode == 1 and "besar.txt" in done.stderr and "panjang.txt" in done.stderr
    assert len(files(site.path / "content/articles")) > before


def page_of(links):
    words = " ".join(f'<a href="https://contoh.id/{index}">a{index}</a>' for index in range(links))
    return f"<html><head><title>Tautan</title></head><body><article><h1>Tautan</h1><p>Jakarta, 5/1/2026 (Contoh) - {words}</p></article></body></html>"


LARGE_COPY = {
    "100,000 links": ("tautan.html", page_of(100_000)),
    "10,000 people": (
        "orang.txt",
        "Menteri Bertemu\n\nJakarta, 5/1/2026 (Contoh) - "
        + " ".join(f"Menteri Luar Negeri Abdul{index % 97} Rahman{index} hadir." for index in range(10_000)),
    ),
}


@pytest.mark.parametrize("name,text", LARGE_COPY.values(), ids=LARGE_COPY.keys())
def test_large_copy_becomes_an_article_or_is_told_and_costs_no_other(name, text, site):
    raw = site.path / "content/raw"
    (raw / name).write_text(text)
    (raw / "baik.txt").write_text(sorted(raw.glob("2022*.txt"))[0].read_text().replace("2022", "2021"))
    before = len(files(site.path / "content/articles"))
    done = bounded(site.path, "import")
    expected = 2 if done.returncode == 0 else 1
    assert done.returncode == 0 or name in done.stderr
    assert len(files(site.path / "content/articles")) == before + expected, done.stderr


RECURSION = {
    "a partial that holds itself": {"partials/putar.mustache": "{{>partials/putar}}", "article.mustache": "{{>partials/putar}}"},
    "two that hold each other": {
        "partials/a.mustache": "{{>partials/b}}",
        "partials/b.mustache": "{{>partials/a}}",
        "article.mustache": "{{>partials/a}}",
    },
    "deep sections": {"article.mustache": "{{#site}}" * 20_000 + "x" + "{{/site}}" * 20_000},
    "partials that multiply": {
        **{f"partials/p{level}.mustache": f"{{{{>partials/p{level + 1}}}}}" * 2 for level in range(40)},
        "partials/p40.mustache": "x",
        "article.mustache": "{{>partials/p0}}",
    },
    "blocks that multiply": {
        "base.mustache": "".join(f"{{{{$b{level}}}}}{{{{/b{level}}}}}" for level in range(40)),
        "article.mustache": "{{<base}}"
        + "".join(f"{{{{$b{level}}}}}" + f"{{{{$b{level + 1}}}}}{{{{/b{level + 1}}}}}" * 2 + f"{{{{/b{level}}}}}" for level in range(39))
        + "{{/base}}",
    },
    "blocks that nobody has, looked for in many": {
        **{f"partials/p{level}.mustache": "".join(f"{{{{>partials/p{other}}}}}" for other in range(level + 1, 30)) for level in range(30)},
        "article.mustache": "{{<partials/p0}}{{$tidak-ada}}x{{/tidak-ada}}{{/partials/p0}}",
    },
    "lists within lists": {"article.mustache": "{{#site.navigation}}" * 50 + "x" + "{{/site.navigation}}" * 50},
    "an unclosed section": {"article.mustache": "{{#site}}"},
    "a huge template": {"article.mustache": "{{title}} " * 1_000_000},
}


@pytest.mark.parametrize("templates", RECURSION.values(), ids=RECURSION.keys())
def test_templates_that_never_end_are_told(templates, site):
    for name, text in templates.items():
        path = site.path / "templates" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)
    done = bounded(site.path, "build")
    assert done.returncode == 1
    assert "error: " in done.stderr and ".mustache" in done.stderr
    assert len(done.stderr) < 100_000
    assert same(files(site.path / "public"), site.public) == []


@pytest.mark.parametrize("name", ["simpul.yaml", "content/knowledge/topics.yaml"])
@pytest.mark.parametrize(
    "text",
    ["title: " + "[" * 5_000, "- " * 5_000 + "x", "? " * 5_000, "title:" + aliases(9)],
    ids=["flow", "block", "keys", "aliases"],
)
def test_settings_and_knowledge_of_any_depth_are_told(name, text, site):
    (site.path / name).write_text(text)
    done = bounded(site.path, "build")
    assert done.returncode == 1 and name in done.stderr
    assert same(files(site.path / "public"), site.public) == []
