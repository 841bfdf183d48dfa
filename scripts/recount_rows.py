"""The numbers on pages of people, states, pairs and bodies, on the page of plans, and beside claims,
computed anew by `recount.py` from the events that it made of the front matter."""
import datetime
import re
from collections import Counter

from recount_text import text_of

FAMILIES = {
    "phone-call": "remote", "video-call": "remote", "meeting": "in-person",
    "negotiation": "in-person", "mediation": "in-person", "visit": "visit",
    "summit": "multilateral", "agreement": "document", "vote": "vote"}


class Rows:
    """Pages that list the events of somebody or something."""

    def __init__(self, archive, public):
        self.archive, self.words, self.public = archive, archive.words, public
        self.told = 0

    def fail(self, path, sentence, why):
        self.archive.failures.append(f"{path}: {sentence!r}: {why}")

    def check(self):
        label = f"<dt>{self.words.words['latest-contact']}</dt>"
        for path in sorted(self.public.glob("*/*/index.html")):
            markup = path.read_text(encoding="utf-8")
            if label in markup or 'class="tally"' in markup:
                self.check_row(path, markup)
        self.check_plans()
        return self.told

    def check_row(self, path, markup):
        names = []
        for page in [path] + sorted(path.parent.glob("*/index.html")):
            names += re.findall(r'<h4 class="event-title"><a href="[^"]*/([^/"]+)/">',
                                page.read_text(encoding="utf-8"))
        unknown = [name for name in names if name not in self.archive.events]
        if unknown:
            return self.fail(path, unknown[0], "stands in the row and has no page with mentions")
        events = [self.archive.events[name] for name in dict.fromkeys(names)]
        held = [event for event in events if event.is_held]
        self.check_sum(path, markup, held)
        self.check_table(path, markup, held)
        party = self.party_of(path, markup)
        contacts = [event for event in held if event.type != "vote" and event.day
                    and (party is None or party in event.parties)]
        self.check_latest(path, markup, contacts)
        return self.check_silence(path, markup, contacts)

    def party_of(self, path, markup):
        """The state whose page it is; a person's events and a pair's are contacts, all of them."""
        if path.parent.parent.name not in ("negara", "country"):
            return None
        heading = text_of(re.search(r"<h1[^>]*>(.*?)</h1>", markup, re.S)[1])
        return next((code for code, names in self.archive.parties.items()
                     if names.get(self.archive.language) == heading), None)

    def check_sum(self, path, markup, held):
        told = re.search(r'<p class="meta"><span>(\d+) ', markup)
        if told:
            self.told += 1
            if int(told[1]) != len(held):
                self.fail(path, told[0], f"{len(held)} of the row were held")

    def check_table(self, path, markup, held):
        table = re.search(r'<table class="counts">(.*?)</table>', markup, re.S)
        if not table:
            return
        columns = [text_of(cell) for cell in re.findall(r'<th scope="col">(.*?)</th>', table[1])][1:]
        labels = {self.words.words[f"type-{kind}"]: kind for kind in FAMILIES}
        counts = Counter((event.type, str(event.date[0].year) if event.date[0] else None)
                         for event in held)
        for label, cells in re.findall(r'<tr[^>]*><th scope="row">(.*?)</th>(.*?)</tr>', table[1]):
            numbers = [int(text_of(cell)) for cell in re.findall(r"<td[^>]*>(.*?)</td>", cells)]
            for column, number in zip(columns, numbers):
                kind = labels.get(text_of(label))
                is_year = re.fullmatch(r"\d{4}", column)
                if not is_year and column != self.words.words["count-sum"]:
                    continue
                self.told += 1
                counted = sum(many for (type_, year), many in counts.items()
                              if (kind is None or type_ == kind) and (not is_year or year == column))
                if counted != number:
                    self.fail(path, f"{text_of(label)} {column}: {number}",
                              f"the front matter gives {counted}")

    def check_latest(self, path, markup, contacts):
        label = re.escape(self.words.words["latest-contact"])
        told = re.search(rf'<dt>{label}</dt><dd><a [^>]*href="[^"]*/([^/"]+)/"', markup)
        if not told or not contacts:
            return
        self.told += 1
        latest = max(last_day(event) for event in contacts)
        event = self.archive.events.get(told[1])
        if event not in contacts or last_day(event) != latest:
            self.fail(path, told[1], f"the latest contact was on {latest}")

    def check_silence(self, path, markup, contacts):
        label = re.escape(self.words.words["longest-silence"])
        told = re.search(rf"<dt>{label}</dt><dd>(.*?), <a", markup)
        longest, reached = 0, None
        for event in sorted(contacts, key=lambda event: event.day):
            if reached:
                longest = max(longest, (event.day - reached).days)
            reached = max(reached or event.day, last_day(event))
        if told:
            self.told += 1
            if told[1] != self.words.days("days", longest):
                self.fail(path, told[1], f"the longest silence was {longest} days")
        elif longest >= 1 and "<dl class=\"facts\">" in markup:
            self.fail(path, "", f"a silence of {longest} days is not told")

    # The page of plans.

    def check_plans(self):
        for path in sorted(self.public.glob("*/index.html")):
            for item in re.findall(r'<li class="event plan.*?</li>',
                                   path.read_text(encoding="utf-8"), re.S):
                name = re.search(r'<h3 class="event-title"><a href="[^"]*/([^/"]+)/">', item)
                told = re.search(r'<p class="told">(.*?)(?:: <a href="([^"]*)">.*)?</p>', item, re.S)
                if name and told and name[1] in self.archive.events:
                    self.told += 1
                    self.check_plan(path, name[1], text_of(told[1]), told[2])

    def check_plan(self, path, name, sentence, url):
        event, days = self.archive.events[name], self.archive.announcements(name)
        if not days or self.words.words["plan-told-first"] not in sentence:
            return
        first = min(days)
        wanted = f"{self.words.words['plan-told-first']} {self.words.date((first, None, 'day'))}"
        if event.day and first <= event.day:
            gap = (event.day - first).days
            wanted += ", " + (self.words.words["plan-lead-none"] if gap == 0 else
                              self.words.filled("plan-lead", gap=self.words.days("days", gap)))
        if sentence != wanted:
            self.fail(path, sentence, f"{name}: the front matter gives {wanted!r}")


def last_day(event):
    return event.date[1] or event.day


class Claims:
    """What an event's page counts beside a claim."""

    def __init__(self, archive):
        self.archive, self.words = archive, archive.words
        self.told = 0

    def check(self):
        for page in self.archive.pages.values():
            section = re.search(r'<section class="claims">(.*?)</section>',
                                page.path.read_text(encoding="utf-8"), re.S)
            if section and page.name in self.archive.events:
                for sentence in re.findall(r"</strong> (.*?)</p>", section[1], re.S):
                    self.check_count(page, text_of(sentence))
        return self.told

    def check_count(self, page, sentence):
        start = self.archive.words.words["claim-archive-start"].replace("{date}", "")[:12]
        counted = sentence.split(f" {start}")[0]
        for key, includes_own in (("claim-counted", True), ("claim-counted-all", True),
                                  ("claim-none", False), ("claim-others", False)):
            match = self.words.pattern(self.words.words[key].replace("{series}", "{kind}")) \
                .fullmatch(counted[:1].lower() + counted[1:])
            if not match:
                continue
            marks = match.groupdict()
            self.told += 1
            event = self.archive.events[page.name]
            number = int(marks.get("n") or 0) - (1 if includes_own else 0)
            others = self.others(event, marks)
            if number != len(others):
                self.archive.fail(page, sentence, f"the archive has {len(others)} others: {others}")
            return
        self.archive.fail(page, sentence, "no sentence of a count reads like this")

    def others(self, event, marks):
        first = next((day for day in self.days() if self.words.date((day, None, "day"))
                      == marks.get("from")), None)
        found = []
        for other in self.archive.events.values():
            if other is event or not other.is_held or FAMILIES[other.type] != FAMILIES[event.type]:
                continue
            bounds = self.bounds(other)
            if not bounds or (first and bounds[0] < first) or bounds[1] > event.day:
                continue
            if event.type == "visit" and other.countries.isdisjoint(event.countries):
                continue
            sides = set(event.people) <= set(other.people) if event.people \
                else event.parties <= other.parties
            if sides:
                found.append(other.name)
        return found

    @staticmethod
    def bounds(event):
        """The day on which it began, twice, or the first and last one of its month."""
        first, _, precision = event.date
        if precision == "day":
            return first, first
        if precision != "month":
            return None
        after = datetime.date(first.year + first.month // 12, first.month % 12 + 1, 1)
        return first, after - datetime.timedelta(days=1)

    def days(self):
        """Every day from which the archive may count, for reading a date back."""
        day = datetime.date(1990, 1, 1)
        while day.year < 2100:
            yield day
            day += datetime.timedelta(days=1)
