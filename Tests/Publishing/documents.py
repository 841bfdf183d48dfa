"""Commands as docs/publishing.md tells them, so that what is told is what is tried."""

import re

from commands import REPOSITORY


def commands_with(words, document="docs/publishing.md"):
    """The text of the one block of commands that holds `words`."""
    text = (REPOSITORY / document).read_text(encoding="utf-8")
    found = [each for each in re.findall(r"```sh\n(.*?)```", text, re.DOTALL) if words in each]
    assert len(found) == 1, f"{len(found)} blocks of {document} hold '{words}'"
    return found[0]
