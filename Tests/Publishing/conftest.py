"""The demo digest, built once for all tests that publish it."""

import json
import os

import pytest

from commands import SIMPUL, run

OLD = "/artikel/2021/01/alamat-lama/"
# Of another system, whose pages were files.
ALIAS = "/berita/123.html"


@pytest.fixture(scope="session")
def digest(tmp_path_factory):
    """The folder of the demo digest, with its search and an article that had other addresses once."""
    folder = tmp_path_factory.mktemp("digest")
    run("scripts/demo-site.sh", folder, environment={"SIMPUL": SIMPUL})
    ledger = folder / "content/addresses.jsonl"
    first = json.loads(ledger.read_text(encoding="utf-8").split("\n")[0])
    with ledger.open("a", encoding="utf-8") as book:
        book.write(json.dumps({**first, "address": OLD}) + "\n")
    article = folder / f"content/articles/{first['id']}.md"
    text = article.read_text(encoding="utf-8")
    article.write_text(text.replace("---\n", f"---\naliases: [{ALIAS}]\n", 1), encoding="utf-8")
    run(SIMPUL, "build", "--site", folder)
    # What no build wrote, and nobody is to see.
    (folder / "public/.secret").write_text("secret")
    os.environ["SIMPUL_PUBLIC"] = str(folder / "public")
    return folder
