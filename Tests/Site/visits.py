"""Visits to pages that note what goes wrong."""


class Visit:
    """A page in a window of its own, with what went wrong while it was open."""

    def __init__(self, browser, origin, **settings):
        self.context = browser.new_context(**settings)
        self.origin = origin
        self.troubles = []
        self.context.route("**/*", self.keep_home)
        self.page = self.context.new_page()
        self.page.on("console", self.hear)
        self.page.on("pageerror", lambda error: self.troubles.append(f"script: {error}"))

    def keep_home(self, route):
        url = route.request.url
        if url.startswith((self.origin, "data:", "blob:")):
            return route.continue_()
        self.troubles.append(f"request to another host: {url}")
        return route.abort()

    def hear(self, message):
        if message.type in ("error", "warning"):
            self.troubles.append(f"console: {message.text}")

    def open(self, address):
        answer = self.page.goto(self.origin + address, wait_until="load")
        assert answer is not None and answer.ok, f"{address} answers {answer and answer.status}"
        return self.page
