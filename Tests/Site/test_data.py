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
    "Event": {"name", "startDate", "eventStatus"},
    "Person": {"name"},
    "Place": {"name"},
    "BreadcrumbList": {"itemListElement"},
    "ListItem": {"position"},
}
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
        is_mention = node not in expanded and keys <= {"@id", "@type", "name", "url"}
        for kind in kinds:
            if not re.fullmatch(r"[A-Z][A-Za-z]+", kind):
                wrong.append(f"type {kind}")
            missing = [each for each in NEEDED.get(kind, ()) if not set(each.split("|")) & keys]
            wrong += [f"{kind} without {each}" for each in missing if not is_mention]
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
    if not blocks():
        pytest.skip("no page has JSON-LD yet")
    for path, text in blocks():
        assert faults(text) == [], sitefiles.address(path)


@pytest.mark.parametrize(
    ("text", "fault"),
    [
        ('{"@context": "https://schema.org", "@type": "Event", "name": "a"}', "Event without"),
        ('{"@context": "https://schema.org", "@type": "Event", "name": "a", "startDate": "Sabtu", "eventStatus": "EventScheduled"}', "startDate Sabtu"),
        ('{"@context": "https://schema.org", "@type": "Event", "name": "a", "startDate": "2024", "eventStatus": "held"}', "eventStatus held"),
        ('{"@context": "https://schema.org", "name": "a"}', "says nothing"),
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


def test_open_data_follows_its_published_schemas():
    schemas, data = api_files()
    if not data:
        pytest.skip("the site has no open data yet")
    assert schemas, "data without schemas"
    registry = Registry().with_resources(
        (schema["$id"], Resource.from_contents(schema)) for schema in schemas.values() if "$id" in schema
    )
    for schema in schemas.values():
        jsonschema.Draft202012Validator.check_schema(schema)
    for path, content in data.items():
        schema = schema_for(path, content, schemas)
        assert schema is not None, f"no schema for {sitefiles.name(path)}"
        checker = jsonschema.Draft202012Validator(
            schema, registry=registry, format_checker=jsonschema.Draft202012Validator.FORMAT_CHECKER
        )
        wrong = [f"{error.json_path}: {error.message[:200]}" for error in checker.iter_errors(content)]
        assert wrong == [], f"{sitefiles.name(path)}: {wrong[:10]}"


def test_tables_of_open_data_are_even():
    tables = sitefiles.files(".csv")
    if not tables:
        pytest.skip("the site has no tables yet")
    for path in tables:
        with path.open(encoding="utf-8", newline="") as file:
            rows = list(csv.reader(file, strict=True))
        assert len(rows) > 1, sitefiles.name(path)
        assert {len(row) for row in rows} == {len(rows[0])}, sitefiles.name(path)
        assert len(set(rows[0])) == len(rows[0])
