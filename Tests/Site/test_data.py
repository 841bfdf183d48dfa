"""What machines read: JSON-LD in pages, and the open data with its schemas."""

import csv
import json
import re
from datetime import date, datetime

import jsonschema
import pytest
from pyld import jsonld
from referencing import Registry, Resource

import sitefiles

# Schema.org's context in short, so that nothing is fetched: every term is one of its vocabulary.
CONTEXT = {"@context": {"@vocab": "https://schema.org/", "id": "@id", "type": "@type"}}
SCHEMA = "https://schema.org/"
NEEDED = {
    "NewsArticle": {"headline", "datePublished", "url|mainEntityOfPage|@id"},
    "Event": {"name", "eventStatus"},
    "Dataset": {"name", "description", "distribution"},
    "WebSite": {"name", "url"},
    "Person": {"name"},
    "Place": {"name"},
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"position"},
    "CorrectionComment": {"text", "datePublished"},
}
# All of schema.org's words that the site uses: any other is a typing error, which a reader passes over.
TYPES = set(
    "BreadcrumbList CollectionPage CorrectionComment Country CreativeWork DataDownload Dataset EntryPoint Event GovernmentOrganization "
    "ListItem NewsArticle Organization Person Place PostalAddress PropertyValue SearchAction WebPage WebSite".split()
)
PROPERTIES = set(
    "about additionalProperty address addressCountry addressLocality affiliation alternateName attendee author contentUrl correction "
    "dateModified datePublished description distribution encodingFormat endDate eventStatus headline identifier inLanguage "
    "isBasedOn item itemListElement jobTitle license location mainEntity mentions name nationality position "
    "potentialAction previousStartDate propertyID publisher query-input startDate subEvent superEvent target "
    "temporalCoverage text url urlTemplate value".split()
)
DATES = {"datePublished", "dateModified", "startDate", "endDate", "previousStartDate"}
EVENT_STATUSES = {"EventScheduled", "EventCancelled", "EventPostponed", "EventRescheduled", "EventMovedOnline"}


def context_here(url, _options=None):
    assert re.fullmatch(r"https?://schema\.org/?(docs/jsonldcontext\.jsonld?)?", url), f"asks for {url}"
    return {"contextUrl": None, "documentUrl": url, "document": CONTEXT, "contentType": "application/ld+json"}


def blocks():
    found = []
    for path in sitefiles.pages():
        for script in sitefiles.document(path).xpath("//script[@type='application/ld+json']"):
            found.append((path, script.text_content()))
    return found


def nodes(value):
    """Every node of an expanded document, however deep."""
    if isinstance(value, list):
        for each in value:
            yield from nodes(each)
    elif isinstance(value, dict):
        if "@type" in value and "@value" not in value:
            yield value
        for each in value.values():
            yield from nodes(each)


def is_date(text: str) -> bool:
    if re.fullmatch(r"\d{4}(-\d{2})?", text):
        return True
    try:
        return bool(datetime.fromisoformat(text) if "T" in text else date.fromisoformat(text))
    except ValueError:
        return False


def date_faults(event) -> list[str]:
    """An event has a first day, unless it says that none is known."""
    told = {
        key: [value.get("@value") for value in each.get(SCHEMA + "value", [])]
        for each in event.get(SCHEMA + "additionalProperty", [])
        for key in [value.get("@value") for value in each.get(SCHEMA + "propertyID", [])]
    }
    if SCHEMA + "startDate" in event or told.get("precision") == ["unknown"]:
        return []
    return ["Event without startDate"]


def faults(text: str) -> list[str]:
    """What is wrong with a block of JSON-LD."""
    source = json.loads(text)
    expanded = jsonld.expand(source, {"documentLoader": context_here})
    found, wrong = list(nodes(expanded)), []
    if not found:
        wrong.append("says nothing")
    for node in found:
        kinds = [kind.removeprefix(SCHEMA) for kind in node["@type"]]
        keys = {key.removeprefix(SCHEMA) for key in node}
        is_mention = node not in expanded and keys <= {"@id", "@type", "name", "url", "startDate"}
        for kind in kinds:
            if kind not in TYPES:
                wrong.append(f"type {kind}")
            missing = [each for each in NEEDED.get(kind, ()) if not set(each.split("|")) & keys]
            wrong += [f"{kind} without {each}" for each in missing if not is_mention]
        wrong += [f"property {key}" for key in sorted(keys - PROPERTIES) if not key.startswith("@")]
        if "Event" in kinds and not is_mention:
            wrong += date_faults(node)
        for key in DATES & keys:
            values = [value.get("@value", "") for value in node[SCHEMA + key]]
            wrong += [f"{key} {value}" for value in values if not is_date(str(value))]
        for status in node.get(SCHEMA + "eventStatus", []):
            told = str(status.get("@id", status.get("@value"))).rpartition("/")[2]
            wrong += [] if told in EVENT_STATUSES else [f"eventStatus {told}"]
        url = node.get("@id", "https://")
        wrong += [] if re.match(r"https?://|_:|urn:", url) else [f"@id {url}"]
    return wrong


def test_json_ld_is_sound():
    assert blocks()
    for path, text in blocks():
        assert faults(text) == [], sitefiles.address(path)


def crumbs(document) -> list[str]:
    """The whole addresses of the way to a page that its readers see, the page at its end."""
    own = document.xpath("string(//link[@rel='canonical']/@href)")
    seen = document.xpath("//nav[contains(concat(' ', @class, ' '), ' crumbs ')]//a/@href")
    return [sitefiles.urljoin(own, each) for each in seen] + [own] if seen else []


def told_crumbs(text: str) -> list[str]:
    """The way to the page that its JSON-LD tells."""
    graph = json.loads(text).get("@graph", [])
    steps = [each["itemListElement"] for each in graph if each["@type"] == "BreadcrumbList"]
    return [step["item"] for step in steps[0]] if steps else []


def test_breadcrumbs_are_those_that_readers_see():
    texts = dict(blocks())
    for path in sitefiles.pages():
        document = sitefiles.document(path)
        if "noindex" not in document.xpath("string(//meta[@name='robots']/@content)"):
            assert told_crumbs(texts.get(path, "{}")) == crumbs(document), sitefiles.address(path)


def test_other_breadcrumbs_are_found():
    def page(way):
        return sitefiles.html.document_fromstring(
            f"<head><link rel='canonical' href='https://a.example/b/c/'></head><nav class='crumbs'>{way}</nav>"
        )

    steps = [{"item": "https://a.example/"}, {"item": "https://a.example/b/"}, {"item": "https://a.example/b/c/"}]
    told = told_crumbs(json.dumps({"@graph": [{"@type": "BreadcrumbList", "itemListElement": steps}]}))
    assert crumbs(page("<a href='/'>a</a><a href='/b/'>b</a>")) == told
    for way in ("<a href='/'>a</a>", "<a href='/b/'>b</a><a href='/'>a</a>", "<a href='/'>a</a><a href='/d/'>d</a>", ""):
        assert crumbs(page(way)) != told


def test_json_ld_says_what_the_page_shows():
    """A planned, postponed or cancelled event is none that was held, and has its heading."""
    found = set()
    for path, text in blocks():
        for node in json.loads(text).get("@graph", []):
            if node["@type"] == "Event":
                assert otherwise(node, sitefiles.document(path)) == [], sitefiles.address(path)
                found.add(status_of(node))
    assert {"held", "scheduled"} <= found


def status_of(event) -> str:
    return {each["propertyID"]: each["value"] for each in event["additionalProperty"]}["status"]


def otherwise(event, page) -> list[str]:
    """What JSON-LD tells of an event and its page shows otherwise."""
    status, wrong = status_of(event), []
    shown = page.xpath("//h1/preceding-sibling::*//@class | //h1/following-sibling::*//@class")
    kinds = {each for names in shown for each in names.split() if each.startswith("status-")}
    if kinds and f"status-{status}" not in kinds:
        wrong.append(f"status {status}, shown {kinds}")
    if event["name"] not in page.xpath("string(//h1)"):
        wrong.append(f"name {event['name']}")
    if status in ("postponed", "cancelled") and not event["eventStatus"].lower().endswith("event" + status):
        wrong.append(f"eventStatus {event['eventStatus']}")
    return wrong


@pytest.mark.parametrize("change", [{"status": "held"}, {"name": "Kunjungan"}, {"eventStatus": "https://schema.org/EventScheduled"}])
def test_an_event_told_otherwise_is_found(change):
    page = sitefiles.html.document_fromstring("<main><h1>Rapat A – B</h1><p><span class='status status-cancelled'>Batal</span></p></main>")

    def event(name="Rapat A – B", status="cancelled", eventStatus="https://schema.org/EventCancelled"):
        return {"name": name, "eventStatus": eventStatus, "additionalProperty": [{"propertyID": "status", "value": status}]}

    assert otherwise(event(), page) == []
    assert otherwise(event(**change), page) != []


def other_days(texts) -> list[str]:
    """Events that are named elsewhere with another day than their own page tells."""
    own, named = {}, []
    for text in texts:
        expanded = jsonld.expand(json.loads(text), {"documentLoader": context_here})
        for node in nodes(expanded):
            if SCHEMA + "Event" in node["@type"] and "@id" in node:
                day = [value["@value"] for value in node.get(SCHEMA + "startDate", [])]
                if node in expanded:
                    own[node["@id"]] = day
                else:
                    named.append((node["@id"], day))
    return [f"{event}: {day}" for event, day in named if own.get(event) != day]


def test_events_are_named_with_their_own_day():
    assert other_days(text for _, text in blocks()) == []


@pytest.mark.parametrize("day", ["", '"startDate": "2024-02",', '"startDate": "2024-02-29",'])
def test_an_event_named_with_another_day_is_found(day):
    def block(name, day):
        return f'{{"@context": "https://schema.org", "@graph": [{{"@type": "{name}", "@id": "https://a.example/{name}", {day}'

    own = block("Event", '"startDate": "2024-02-28"}]}')
    article = block("NewsArticle", '"about": {"@type": "Event", %s "@id": "https://a.example/Event"}}]}')
    assert other_days([own, article % '"startDate": "2024-02-28",']) == []
    assert other_days([own, article % day]) != []


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('{"@context": "https://schema.org", "@type": "Event", "name": "a"}', "Event without"),
        ('{"@context": "https://schema.org", "@type": "Event", "name": "a", "startDate": "Sabtu", "eventStatus": "EventScheduled"}', "startDate Sabtu"),
        ('{"@context": "https://schema.org", "@type": "Event", "name": "a", "startDate": "2024", "eventStatus": "held"}', "eventStatus held"),
        ('{"@context": "https://schema.org", "name": "a"}', "says nothing"),
        ('{"@context": "https://schema.org", "@type": "Persona", "name": "a"}', "type Persona"),
        ('{"@context": "https://schema.org", "@type": "Person", "name": "a", "jobtitle": "b"}', "property jobtitle"),
        ('{"@context": "https://schema.org", "@type": "NewsArticle", "headline": "a", "datePublished": "2024", "url": "https://a.example/", "dateModified": "7 Maret"}', "dateModified 7 Maret"),
        ('{"@context": "https://schema.org", "@type": "Event", "name": "a", "eventStatus": "EventScheduled", "additionalProperty": {"@type": "PropertyValue", "propertyID": "precision", "value": "day"}}', "Event without startDate"),
    ],
)
def test_broken_json_ld_is_found(text, fault):
    assert any(fault in each for each in faults(text))


def api_files():
    """The open data: schemas by name, and data."""
    folder = sitefiles.root() / "api"
    schemas, data = {}, {}
    for path in sitefiles.files(".json"):
        if folder not in path.parents:
            continue
        content = json.loads(path.read_bytes())
        if isinstance(content, dict) and "json-schema.org" in str(content.get("$schema")):
            schemas[path.name.removesuffix(".json").removesuffix(".schema")] = content
        else:
            data[path] = content
    return schemas, data


def schema_for(path, content, schemas):
    """The schema that a file names, or that is called as the file or its folder is."""
    named = content.get("$schema", "") if isinstance(content, dict) else ""
    stem = named.rpartition("/")[2].removesuffix(".json").removesuffix(".schema")
    for candidate in (stem, path.stem, path.parent.name, path.parent.name.removesuffix("s")):
        if candidate in schemas:
            return schemas[candidate]
    return None


def wrong_with(path, content, schemas) -> list[str]:
    """Where a file of the open data is not as its published schema says."""
    registry = Registry().with_resources(
        (schema["$id"], Resource.from_contents(schema)) for schema in schemas.values() if "$id" in schema
    )
    schema = schema_for(path, content, schemas)
    if schema is None:
        return ["no schema"]
    checker = jsonschema.Draft202012Validator(
        schema, registry=registry, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
    )
    return [f"{error.json_path}: {error.message[:200]}" for error in checker.iter_errors(content)]


def test_open_data_follows_its_published_schemas():
    schemas, data = api_files()
    assert {"events", "articles", "people", "links", "event"} <= set(schemas)
    for name, schema in schemas.items():
        jsonschema.Draft202012Validator.check_schema(schema)
        assert sitefiles.file_at(schema["$id"].removeprefix(sitefiles.base())), name
    for path, content in data.items():
        wrong = wrong_with(path, content, schemas)
        assert wrong == [], f"{sitefiles.name(path)}: {wrong[:10]}"


@pytest.mark.parametrize(
    "spoil",
    [
        lambda event: event.pop("id"),
        lambda event: event.update(start="5 Maret 2022"),
        lambda event: event.update(status="done"),
        lambda event: event.update(parties="CN"),
        lambda event: event.update(colour="red"),
        lambda event: event["reports"][0].pop("evidence"),
    ],
    ids=["lost id", "no day", "unknown status", "no list", "unknown field", "lost evidence"],
)
def test_broken_open_data_is_found(spoil):
    schemas, data = api_files()
    path = sitefiles.root() / "api" / "events.json"
    content = json.loads(path.read_bytes())
    assert wrong_with(path, content, schemas) == []
    spoil(content["events"][0])
    assert wrong_with(path, content, schemas) != []


def rows_of(path):
    with path.open(encoding="utf-8", newline="") as file:
        return list(csv.reader(file, strict=True))


def uneven(rows) -> list[str]:
    """What is wrong with a table."""
    wrong = [] if len(rows) > 1 else ["no rows"]
    wrong += [f"line {number}: {len(row)} cells" for number, row in enumerate(rows, 1) if len(row) != len(rows[0])]
    return wrong + ([] if len(set(rows[0])) == len(rows[0]) else ["a name twice"])


def test_tables_of_open_data_are_even():
    tables = sitefiles.files(".csv")
    assert tables
    for path in tables:
        assert uneven(rows_of(path)) == [], sitefiles.name(path)
        assert not re.search(rb"[^\r]\n", re.sub(rb'"[^"]*"', b"", path.read_bytes())), sitefiles.name(path)


@pytest.mark.parametrize("rows", [[["a", "b"]], [["a", "b"], ["1"]], [["a", "a"], ["1", "2"]]])
def test_an_uneven_table_is_found(rows):
    assert uneven(rows)


def cell(value) -> str:
    if isinstance(value, list):
        return "|".join(value)
    return {True: "true", False: "false"}.get(value, str(value)) if isinstance(value, bool) else str(value)


@pytest.mark.parametrize("name", ["events", "articles", "people", "links"])
def test_tables_tell_what_the_json_tells(name):
    records = json.loads((sitefiles.root() / "api" / f"{name}.json").read_bytes())[name]
    assert differing(rows_of(sitefiles.root() / "api" / f"{name}.csv"), records) == []


def differing(table, records) -> list[str]:
    """Where a table tells something else than the records, or leaves a plain field out."""
    head, *rows = table
    told = [[cell(record.get(column, "")) for column in head] for record in records]
    wrong = [f"line {number}: {row}" for number, row in enumerate(rows, 2) if row not in told[number - 2 : number - 1]]
    wrong += [] if len(rows) == len(records) else [f"{len(rows)} rows of {len(records)}"]
    # A list that is empty in every record may be one of records within records, which tables leave out.
    keys = {key for record in records for key, value in record.items() if value != []}
    nested = {key for record in records for key, value in record.items() if is_nested(value)}
    return wrong + [f"no column {key}" for key in sorted(keys - nested - set(head))]


def is_nested(value) -> bool:
    return isinstance(value, list) and any(isinstance(each, dict) for each in value)


@pytest.mark.parametrize(
    "table",
    [
        [["id", "n", "all"], ["a", "1", "x|y"]],
        [["id", "n", "all"], ["b", "2", ""], ["a", "1", "x|y"]],
        [["id", "n", "all"], ["a", "1", "x, y"], ["b", "2", ""]],
        [["id", "n"], ["a", "1"], ["b", "2"]],
    ],
)
def test_a_table_that_tells_something_else_is_found(table):
    records = [{"id": "a", "n": 1, "all": ["x", "y"], "more": [{"a": 1}]}, {"id": "b", "n": 2, "all": []}]
    assert differing([["id", "n", "all"], ["a", "1", "x|y"], ["b", "2", ""]], records) == []
    assert differing(table, records) != []


def strays(lists) -> list[str]:
    """References of the open data that lead to no record of it."""
    ids = {name: [record["id"] for record in lists[name]] for name in ("events", "articles", "people")}
    wrong = [f"{name}: {each} twice" for name, all_ids in ids.items() for each in set(all_ids) if all_ids.count(each) > 1]
    events, articles = set(ids["events"]), set(ids["articles"])
    told = [("event", event, events) for key in ("articles", "people") for record in lists[key] for event in record["events"]]
    told += [("event", link[end], events) for link in lists["links"] for end in ("from", "to")]
    told += [("article", link["article"], articles) for link in lists["links"] if "article" in link]
    for event in lists["events"]:
        told += [("article", each["article"], articles) for each in event["reports"] + event["history"]]
    return wrong + [f"{kind} {each}" for kind, each, known in told if each not in known]


def lists():
    names = ("events", "articles", "people", "links")
    return {name: json.loads((sitefiles.root() / "api" / f"{name}.json").read_bytes())[name] for name in names}


def test_references_of_open_data_lead_somewhere():
    found = lists()
    assert strays(found) == []
    for records in found.values():
        for record in records:
            url = record.get("url")
            assert url is None or sitefiles.file_at(url.removeprefix(sitefiles.base())), url


@pytest.mark.parametrize(("name", "field"), [("links", "from"), ("events", "id")])
def test_a_stray_reference_is_found(name, field):
    found = lists()
    found[name][0][field] = "elsewhere"
    assert strays(found)


def test_each_event_alone_is_as_in_the_list():
    found = lists()
    for event in found["events"]:
        path = sitefiles.root() / "api" / "events" / f"{event['id']}.json"
        assert apart(event, json.loads(path.read_bytes()), found["links"]) == [], path.name


def apart(event, alone, links) -> list[str]:
    """Where an event's own file tells something else than the lists."""
    touching = [link for link in links if event["id"] in (link["from"], link["to"])]
    wrong = [] if alone["event"] == event else ["another event"]
    same = sorted(alone["links"], key=str) == sorted(touching, key=str)
    return wrong + ([] if same else ["other links"])


def test_an_event_alone_that_tells_something_else_is_found():
    event = {"id": "a", "status": "held"}
    links = [{"from": "a", "to": "b"}, {"from": "c", "to": "a"}, {"from": "b", "to": "c"}]
    assert apart(event, {"event": event, "links": [links[1], links[0]]}, links) == []
    assert apart(event, {"event": event | {"status": "scheduled"}, "links": links[:2]}, links) != []
    assert apart(event, {"event": event, "links": links[:1]}, links) != []
    assert apart(event, {"event": event, "links": links}, links) != []


def unlicensed(data) -> list[str]:
    """What is wrong with the heads of files: one licence for all, and the page that explains them."""
    wrong = [] if len({json.dumps(content.get("licence")) for content in data}) == 1 else ["several licences"]
    about = sitefiles.base() + "/data/"
    return wrong + [f"about {content.get('about')}" for content in data if content.get("about") != about]


def test_every_file_of_open_data_tells_its_licence():
    assert unlicensed(api_files()[1].values()) == []


@pytest.mark.parametrize("change", [{"licence": None}, {"licence": {"name": "lain"}}, {"about": "/data/"}])
def test_a_file_with_another_licence_is_found(change):
    head = {"licence": {"name": "CC BY 4.0"}, "about": sitefiles.base() + "/data/"}
    assert unlicensed([head, head]) == []
    assert unlicensed([head, head | change]) != []
