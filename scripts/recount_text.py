"""What a reader sees of markup."""
import html
import re


def text_of(markup):
    return html.unescape(re.sub(r"<[^>]*>", "", markup)).strip()
