#!/usr/bin/env python3
"""Recompute the numbers of a built site from its articles' front matter.

usage: recount.py SITE [PUBLIC]

Reads SITE/content/articles and the pages below PUBLIC (SITE/public unless told). A page lists the
evidence and the article of each report; with these its mentions are found in the front matter, and
from the mentions alone the event's day, people, parties, topics, place and status. Every number,
date and name that a reason prints is then computed anew: gaps in days, the number in a series, the
date of the earlier or later event, whom both have in common. A reason that says something else, or
that no sentence of the words file can have made, is told with its page, and the run fails. So are what
claims are counted against, the sums, tables, latest contacts and longest silences on the pages of people,
states, pairs and bodies, and how long before its day each plan was told.

Shares no code with Simpul, on purpose: what both get wrong alike, nobody would see.
"""
import datetime
import re
import sys
import unicodedata
from collections import Counter, defaultdict
from pathlib import Path

from recount_rows import Claims, Rows
from recount_text import text_of

REPOSITORY = Path(__file__).resolve().parent.parent
GAP_OF_A_SERIES = 60
AHEAD = {"proposed", "scheduled", "postponed"}


# Front matter: the subset of YAML that Simpul's own files are written in.

def scalar(text):
    text = text.strip()
    if text.startswith('"'):
        return re.sub(r"\\(.)", r"\1", text[1:text.rindex('"')])
    if text.startswith("'"):
        return text[1:text.rindex("'")].replace("''", "'")
    return re.split(r"\s#", text)[0].strip()


def flow_parts(text):
    """The members of `a, {b: c}, "d, e"`, split at the commas of the outermost level."""
    parts, depth, quote, start = [], 0, None, 0
    for at, sign in enumerate(text):
        if quote:
            if sign == quote and text[at - 1] != "\\":
                quote = None
        elif sign in "\"'" and not text[start:at].strip().rpartition(":")[2].strip():
            quote = sign
        elif sign in "[{":
            depth += 1
        elif sign in "]}":
            depth -= 1
        elif sign == "," and depth == 0:
            parts.append(text[start:at])
            start = at + 1
    return [part for part in parts + [text[start:]] if part.strip()]


def value(text):
    text = text.strip()
    if text.startswith("["):
        return [value(part) for part in flow_parts(text[1:text.rindex("]")])]
    if text.startswith("{"):
        pairs = (part.split(":", 1) for part in flow_parts(text[1:text.rindex("}")]))
        return {key.strip(): value(rest) for key, rest in pairs}
    return scalar(text)


def block(lines):
    """A mapping, with lists of mappings or of values below its keys."""
    result, key = {}, None
    for line in lines:
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        indent = len(line) - len(line.lstrip())
        if indent == 0 and not line.startswith("-"):
            key, _, rest = line.partition(":")
            result[key] = value(rest) if rest.strip() else []
            continue
        entry = line.strip()
        if entry.startswith("- "):
            entry = entry[2:].strip()
            if re.match(r"[A-Za-z_]+:(\s|$)", entry):
                result[key].append({})
            else:
                result[key].append(value(entry))
                continue
        if isinstance(result.get(key), list) and result[key] and isinstance(result[key][-1], dict):
            name, _, rest = entry.partition(":")
            result[key][-1][name] = value(rest)
    return result


def front_matter(path):
    lines = path.read_text(encoding="utf-8").split("\n")
    if lines[0] != "---":
        return {}
    return block(lines[1:lines.index("---", 1)])


def named(path, key):
    """`code` or `id` of each entry of a knowledge file with its name in each language."""
    names, code = {}, None
    if not path.exists():
        return names
    for line in path.read_text(encoding="utf-8").split("\n"):
        if match := re.match(rf"- {key}: (.*)", line):
            code = scalar(match[1])
        elif code and (match := re.match(r"  name: (\{.*\})", line)):
            names[code] = value(match[1])
    return names


def folded(text):
    plain = unicodedata.normalize("NFKD", text.casefold())
    return "".join(sign for sign in plain if not unicodedata.combining(sign))


# Events as the mentions of their reports tell them.

class Event:
    def __init__(self, name, mentions, override):
        self.name = name
        self.mentions = mentions
        self.type = most_frequent(m["type"] for m in mentions)
        self.people = {folded(p): p for m in mentions for p in m.get("participants", [])}
        self.parties = {p for m in mentions for p in m.get("parties", [])}
        self.topics = {t for m in mentions for t in m.get("topics", [])}
        self.cities = {m["city"] for m in mentions if m.get("city")}
        self.countries = {m["country"] for m in mentions if m.get("country")}
        self.statuses = {m["status"] for m in mentions}
        self.date = self.chosen_date(mentions)
        self.wholes = set()
        self.take(override)

    def take(self, override):
        """An editor's own values stand before those of the mentions."""
        self.type = override.get("type", self.type)
        if "status" in override:
            self.statuses = {override["status"]}
        if "start" in override or "precision" in override:
            self.date = span_of(override)
        if "participants" in override:
            self.people = {folded(p): p for p in override["participants"]}
        if "parties" in override:
            self.parties = set(override["parties"])
        if "city" in override:
            self.cities = {override["city"]}

    @staticmethod
    def chosen_date(mentions):
        order = ["day", "month", "year", "unknown"]
        finest = min((span_of(m)[2] for m in mentions), key=order.index)
        fine = [m for m in mentions if span_of(m)[2] == finest]
        held = [m for m in fine if m["status"] == "held"]
        return most_frequent(span_of(m) for m in held or fine)

    @property
    def day(self):
        """The first day, where the day is known."""
        return self.date[0] if self.date[2] == "day" else None

    @property
    def is_held(self):
        return "held" in self.statuses


def most_frequent(values):
    values = list(values)
    return max(Counter(values), key=lambda v: (Counter(values)[v], -values.index(v)))


def span_of(mention):
    """First day, last day and precision; `start: 2022-03` is a month."""
    start = str(mention.get("start", ""))
    parts = [int(part) for part in start.split("-") if part]
    told = mention.get("precision")
    precision = told or ("unknown", "year", "month", "day")[len(parts)]
    if precision == "unknown" or not parts:
        return (None, None, "unknown")
    first = datetime.date(*(parts + [1, 1])[:3])
    if precision != "day":
        return (first, None, precision)
    end = mention.get("end")
    last = datetime.date.fromisoformat(end) if end else None
    return (first, last if last and last > first else None, "day")


# Pages.

class Page:
    def __init__(self, path):
        self.path = path
        self.name = path.parent.name
        markup = path.read_text(encoding="utf-8")
        head, _, beside = markup.partition('<aside class="beside ties"')
        reports = head.partition('<section class="evidence-list">')[2].partition("</section>")[0]
        self.reports = [
            (text_of(evidence), url)
            for evidence, url in re.findall(
                r'<blockquote class="evidence"[^>]*>(.*?)</blockquote>\s*'
                r'<p class="evidence-source"><a href="([^"]*)">', reports, re.S)]
        self.wholes = re.findall(
            r'<p class="whole">.*?href="[^"]*/([^/"]+)/">', head, re.S)
        self.links = [
            (text_of(reason), other)
            for reason, other in re.findall(
                r'<p class="reason">(.*?)</p>\s*<h4 class="event-title"><a href="[^"]*/([^/"]+)/">',
                beside, re.S)]
        self.unread = beside.count('class="reason"') - len(self.links)


# Sentences.

class Words:
    def __init__(self, path):
        self.words = {}
        for line in path.read_text(encoding="utf-8").split("\n"):
            if match := re.match(r"([a-z0-9-]+): +(.*)", line):
                self.words[match[1]] = scalar(match[2])
        series = sorted((text for key, text in self.words.items() if key.startswith("series-")),
                        key=len, reverse=True)
        self.kinds = "|".join(re.escape(text) for text in series)
        self.sentences = []
        for key, sentence in self.words.items():
            if match := re.fullmatch(r"reason-(.+)-(back|ahead)(-bare)?", key):
                self.sentences.append(
                    (match[1], match[2], bool(match[3]), self.pattern(sentence)))

    def pattern(self, sentence):
        parts = re.split(r"\{([A-Za-z]+)\}", sentence)
        marked = [re.escape(part) if at % 2 == 0 else
                  f"(?P<{part}>{self.kinds if part.lower().endswith('series') else '.+?'})"
                  for at, part in enumerate(parts)]
        return re.compile("".join(marked))

    def filled(self, key, **marks):
        return re.sub(r"\{([A-Za-z]+)\}", lambda m: str(marks[m[1]]), self.words[key])

    def days(self, kind, number):
        return self.filled(f"{kind}-{'one' if number == 1 else 'many'}", n=number)

    def ordinal(self, number):
        if number <= 10:
            return self.words[f"ordinal-{number}"]
        teen = 11 <= number % 100 <= 13
        ending = "n" if teen or number % 10 not in (1, 2, 3) else number % 10
        return self.filled(f"ordinal-end-{ending}", n=number)

    def date(self, span):
        first, last, precision = span
        if first is None:
            return self.words["reason-undated"]
        month = self.words[f"month-{first.month}"]
        if precision == "year":
            return self.filled("reason-year", date=first.year)
        if precision == "month":
            return self.filled("date-month", month=month, year=first.year)
        if last is None:
            return self.filled("date-day", day=first.day, month=month, year=first.year)
        marks = {"first": first.day, "firstMonth": month, "firstYear": first.year,
                 "last": last.day, "month": self.words[f"month-{last.month}"], "year": last.year}
        key = ("date-range" if first.year != last.year else
               "date-same-year" if first.month != last.month else "date-same-month")
        return self.filled(key, **marks)

    def listed(self, text):
        """The members of a list as a reader sees it, and how many more it says there are."""
        others = self.pattern(self.words["list-others"].replace("{n}", "{number}")).fullmatch(text)
        if others and others["number"].isdigit():
            return others["first"].split(", "), int(others["number"])
        for key in ("list-many", "list-two"):
            if match := self.pattern(self.words[key]).fullmatch(text):
                return match["first"].split(", ") + [match["last"]], 0
        return [text], 0


# The archive and its checks.

class Archive:
    def __init__(self, site, public):
        settings = block((site / "simpul.yaml").read_text(encoding="utf-8").split("\n"))
        self.language = settings.get("language", "id")
        self.words = Words(REPOSITORY / f"templates/words/{self.language}.yaml")
        knowledge = [REPOSITORY / "Sources/CEmbeddedFiles/knowledge", site / "content/knowledge"]
        self.parties, self.topics = {}, {}
        for folder in knowledge:
            for file in ("countries.yaml", "organisations.yaml"):
                self.parties.update(named(folder / file, "code"))
            self.topics.update(named(folder / "topics.yaml", "id"))
        self.articles, self.published = {}, {}
        for path in sorted((site / "content/articles").rglob("*.md")):
            dated = re.fullmatch(r"(\d{4})-(\d{2})-\d{2}-(.*)", path.stem)
            key = f"{dated[1]}/{dated[2]}/{dated[3]}" if dated else path.stem
            matter = front_matter(path)
            self.articles[key] = matter.get("events", [])
            if matter.get("published"):
                self.published[key] = datetime.date.fromisoformat(matter["published"])
        self.site = site
        self.failures = []
        self.pages = {path.parent.name: Page(path) for path in self.event_pages(public)}
        self.events = {}
        for page in self.pages.values():
            if mentions := self.mentions(page):
                self.events[page.name] = Event(page.name, mentions, self.override(page.name))
        for page in self.pages.values():
            if page.name in self.events:
                self.events[page.name].wholes = set(page.wholes)
        self.runs = self.series()

    def event_pages(self, public):
        pages = (path for path in sorted(public.glob("*/*/index.html")))
        return [p for p in pages if 'class="evidence-list"' in p.read_text(encoding="utf-8")]

    def override(self, name):
        path = self.site / f"content/events/{name}.md"
        return front_matter(path) if path.exists() else {}

    def mentions(self, page):
        found, used = [], set()
        for evidence, url in page.reports:
            parts = url.strip("/").split("/")
            events = self.articles.get("/".join(parts[-3:])) or self.articles.get(parts[-1])
            fitting = [at for at, mention in enumerate(events or [])
                       if " ".join(mention["evidence"].split()) == " ".join(evidence.split())]
            if not fitting:
                self.fail(page, evidence, f"no mention of {url} has these words")
                continue
            # One sentence may tell of several events; the id names the type that founded this one.
            alike = [at for at in fitting if page.name.startswith(events[at]["type"] + "-")]
            place = self.nearest(events, alike or fitting, page)
            if (url, place) not in used:
                used.add((url, place))
                found.append(events[place])
        return found

    def announcements(self, name):
        """The days on which articles told the event as a plan."""
        days, page = [], self.pages[name]
        for evidence, url in page.reports:
            parts = url.strip("/").split("/")
            key = "/".join(parts[-3:])
            for mention in self.articles.get(key, []):
                same = " ".join(mention["evidence"].split()) == " ".join(evidence.split())
                if same and mention["type"] == self.events[name].type \
                        and mention["status"] in ("proposed", "scheduled") and key in self.published:
                    days.append(self.published[key])
        return days

    @staticmethod
    def nearest(events, places, page):
        """Of mentions with the same words the one whose day and names stand in the event's id."""
        def likeness(at):
            names = [re.sub(r"[^a-z0-9]+", "-", folded(name))
                     for name in events[at].get("participants", [])]
            parties = [folded(code) for code in events[at].get("parties", [])]
            return (str(events[at].get("start", "-")) in page.name,
                    sum(name in page.name for name in names), -len(names),
                    sum(f"-{code}" in page.name for code in parties))
        return max(places, key=lambda at: (likeness(at), -at))

    def series(self):
        """The number of each event in its run of the same people at the same kind of event."""
        runs = defaultdict(list)
        for event in self.events.values():
            needed = 1 if event.type == "mediation" and len(event.parties) > 2 else 2
            if event.day and event.is_held and len(event.people) >= needed:
                sides = frozenset(event.parties) if needed == 1 else None
                runs[event.type, frozenset(event.people), sides].append(event)
        numbers = {}
        for run in runs.values():
            run.sort(key=lambda event: (event.day, event.name))
            number, before = 1, run[0]
            for event in run[1:]:
                shared = (event.wholes | {event.name}) & (before.wholes | {before.name})
                if not shared:
                    near = (event.day - before.day).days <= GAP_OF_A_SERIES
                    number = number + 1 if near else 1
                    numbers[event.name, before.name] = number
                before = event
        return numbers

    def fail(self, page, sentence, why):
        self.failures.append(f"{page.path}: {sentence!r}: {why}")

    def check(self):
        told = 0
        for page in self.pages.values():
            if page.unread:
                self.fail(page, "", f"{page.unread} reasons stand where none is looked for")
            for sentence, other in page.links:
                told += 1
                if page.name in self.events and other in self.events:
                    self.check_reason(page, sentence, other)
                else:
                    self.fail(page, sentence, f"'{other}' has no page with mentions")
        return told

    def check_reason(self, page, sentence, other):
        event, linked = self.events[page.name], self.events[other]
        bare, complaint = self.without_status(sentence, linked)
        if complaint:
            return self.fail(page, sentence, complaint)
        if self.is_editors(bare, event.name, other):
            return None
        reasons = []
        for kind, direction, is_bare, pattern in self.words.sentences:
            match = pattern.fullmatch(bare)
            if not match:
                continue
            pair = (event, linked) if direction == "back" else (linked, event)
            wrong = self.wrong(kind, is_bare, match.groupdict(), *pair)
            if wrong is None:
                return None
            reasons.append(wrong)
        return self.fail(page, sentence, reasons[0] if reasons else "no sentence reads like this")

    def is_editors(self, sentence, first, second):
        """Whether it is what an editor wrote of the two in `content/events`."""
        match = self.words.pattern(self.words.words["reason-editor"]).fullmatch(sentence)
        return match and any(
            tie.get("event") == there and tie.get("reason") == match["reason"]
            for here, there in ((first, second), (second, first))
            for tie in self.override(here).get("link", []))

    def without_status(self, sentence, linked):
        """The sentence without '(masih rencana)' or '(batal)', and what is wrong with those."""
        for key, wanted in (("reason-planned", AHEAD), ("reason-cancelled", {"cancelled"})):
            if match := self.words.pattern(self.words.words[key]).fullmatch(sentence):
                if linked.is_held or not linked.statuses & wanted:
                    return None, f"'{linked.name}' is told as {sorted(linked.statuses)}"
                return match["reason"], None
        if not linked.is_held and "cancelled" not in linked.statuses:
            return None, f"'{linked.name}' is only planned, which is not said"
        return sentence, None

    def wrong(self, kind, is_bare, marks, later, earlier):
        """What is wrong with the words that stand for the marks of a sentence, or nothing."""
        words = self.words
        known = later.day and earlier.day
        gap = (later.day - earlier.day).days if known else None
        # Plain words for the same time, without a number.
        most = {"parallel": 1, "next-of-person": 0}.get(kind)
        if (is_bare or kind == "parallel") and known and most is not None and not 0 <= gap <= most:
            return f"{gap} days lie between the two"
        expected = {
            "gap": gap is not None and words.days("days", gap),
            "within": gap is not None and words.days("within", gap),
            "previous": words.date(earlier.date),
            "next": words.date(later.date),
            "series": words.words[f"series-{later.type}"],
            "earlierSeries": words.words[f"series-{earlier.type}"],
        }
        for mark, text in marks.items():
            if mark in expected and text != expected[mark]:
                return f"{mark} is {text!r}, the front matter gives {expected[mark]!r}"
        if "ordinal" in marks:
            number = self.runs.get((later.name, earlier.name))
            if number is None or marks["ordinal"] != words.ordinal(number):
                return f"ordinal is {marks['ordinal']!r}, the archive counts {number}"
        return self.wrong_names(marks, later, earlier)

    def wrong_names(self, marks, later, earlier):
        parties = {self.parties.get(code, {}).get(self.language, code)
                   for code in later.parties & earlier.parties}
        if "who" in marks:
            people = set(later.people) & set(earlier.people)
            names, more = self.words.listed(marks["who"])
            is_people = {folded(name) for name in names} <= people
            shared = people if is_people else parties
            if not is_people and not set(names) <= parties:
                return f"{marks['who']!r} are not among those of both: {sorted(people | parties)}"
            if len(names) + more != len(shared):
                return f"{len(shared)} take part in both, not {len(names) + more}"
        if "topics" in marks:
            topics = {self.topics.get(topic, {}).get(self.language, topic)
                      for topic in later.topics & earlier.topics}
            if set(self.words.listed(marks["topics"])[0]) != topics:
                return f"both are about {sorted(topics)}"
        if "place" in marks:
            places = {folded(c) for c in later.cities} & {folded(c) for c in earlier.cities}
            if folded(marks["place"]) not in places:
                return f"both are told in {sorted(places)}"
        return None


def main():
    if len(sys.argv) not in (2, 3):
        sys.exit(__doc__)
    site = Path(sys.argv[1])
    archive = Archive(site, Path(sys.argv[2]) if len(sys.argv) > 2 else site / "public")
    told = archive.check()
    public = Path(sys.argv[2]) if len(sys.argv) > 2 else site / "public"
    rows, claims = Rows(archive, public).check(), Claims(archive).check()
    for failure in archive.failures:
        print(failure)
    print(f"recount: {told} reasons on {len(archive.pages)} pages, {claims} counts of claims,"
          f" {rows} numbers of rows and plans, {len(archive.failures)} wrong")
    if archive.failures or not told:
        sys.exit(1)


if __name__ == "__main__":
    main()
