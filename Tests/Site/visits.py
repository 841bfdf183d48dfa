"""Visits to pages that note what goes wrong."""

import re


class Visit:
    """A page in a window of its own, with what went wrong while it was open."""

    def __init__(self, browser, origin, **settings):
        self.context = browser.new_context(**settings)
        self.origin = origin
        self.troubles = []
        # Only what leads away comes here to be asked about: the browser sorts out the rest itself.
        self.context.route(re.compile(rf"^(?!{re.escape(origin)}(/|$)|data:|blob:)"), self.turn_away)
        self.page = self.context.new_page()
        self.page.on("console", self.hear)
        self.page.on("pageerror", lambda error: self.troubles.append(f"script: {error}"))

    def turn_away(self, route):
        self.troubles.append(f"request to another host: {route.request.url}")
        return route.abort()

    def hear(self, message):
        if message.type in ("error", "warning"):
            self.troubles.append(f"console: {message.text}")

    def open(self, address):
        answer = self.page.goto(self.origin + address, wait_until="load")
        assert answer is not None and answer.ok, f"{address} answers {answer and answer.status}"
        return self.page
