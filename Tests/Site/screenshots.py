"""Photographs each kind of page in a folder: KIND-phone-light.png and its like."""

import sys
from pathlib import Path

import served
import sitefiles


def photograph(folder: Path) -> int:
    folder.mkdir(parents=True, exist_ok=True)
    taken = 0
    with served.serving() as origin, served.chromium() as browser:
        for size, viewport in served.SIZES.items():
            for scheme in ("light", "dark"):
                context = browser.new_context(viewport=viewport, color_scheme=scheme)
                page = context.new_page()
                for path in sitefiles.leaders():
                    page.goto(origin + sitefiles.address(path), wait_until="load")
                    kind = sitefiles.kind_of(path).replace("/", "-").replace("#", "n").replace("*", "x")
                    page.screenshot(path=folder / f"{kind}-{size}-{scheme}.png", full_page=True)
                    taken += 1
                context.close()
    return taken


if __name__ == "__main__":
    target = Path(sys.argv[1])
    print(f"{photograph(target)} screenshots in {target}/")
