#!/usr/bin/env python3
"""Write a site of N made-up articles, the same bytes for the same N.

usage: generate.py FOLDER N [--raw]

Each article has about 5 KB of Markdown, four people, one or two topics and one to three
mentions of events. Few people and country pairs are very frequent, as in real archives. With
--raw the articles are written as raw copy of about 3 KB into content/raw instead, for import.
"""
import argparse
import datetime
import random
from pathlib import Path

WORDS = """perundingan kawasan pemerintah kerja sama ekonomi keamanan bantuan warga sipil wilayah
dialog rakyat pasukan perbatasan kesepakatan pernyataan upaya damai krisis pangan energi ekspor
pelabuhan delegasi menteri utusan rencana langkah hubungan strategis dukungan sikap pandangan
tekanan kepentingan hukum internasional resolusi sidang dewan majelis laporan media keterangan
pejabat senior kedua pihak bersama mendorong menolak menegaskan membahas menyampaikan menilai
mengingatkan meminta mengharapkan menyerukan memperkuat menjaga melanjutkan membuka kembali jalur
komunikasi terbuka demi stabilitas perdamaian berkelanjutan setelah sebelum selama menjelang""".split()
COUNTRIES = "CN US RU UA IL PS ID FR DE GB TR SA EG QA JO IN BR JP KR IT PL HU RS CH".split()
MONTHS = """Januari Februari Maret April Mei Juni Juli Agustus September Oktober November
Desember""".split()
DAYS = "Senin Selasa Rabu Kamis Jumat Sabtu Minggu".split()
FIRST = "Adra Bima Citra Dimas Elok Farel Gita Hario Intan Jaka Kirana Laras Mahesa Nadia".split()
LAST = """Wiranata Kusuma Prabaswara Hadikara Santika Mahardika Paramita Utaminingrat Larasati
Wicaksana Suryadinata Adiwangsa Kertanegara Pramoedya""".split()
TYPES = ["phone-call", "meeting", "meeting", "visit", "summit", "negotiation"]
TOPICS = ["ukraine", "gaza", "bilateral-visits"]


def people(chance):
    """About two hundred people, each with a country; the first ones are drawn most often."""
    names = [(f"{first} {last}") for first in FIRST for last in LAST]
    chance.shuffle(names)
    return [(name, COUNTRIES[min(int(chance.paretovariate(1.2)) - 1, 23)]) for name in names]


def skewed(chance, items):
    return items[min(int(chance.paretovariate(0.9)) - 1, len(items) - 1)]


def sentence(chance):
    return " ".join(chance.choices(WORDS, k=chance.randint(9, 18))).capitalize() + "."


def paragraph(chance):
    return " ".join(sentence(chance) for _ in range(chance.randint(2, 4)))


def mention(chance, day, cast, evidence):
    kind = chance.choice(TYPES)
    start = day - datetime.timedelta(days=chance.choice([0, 1, 1, 1, 2, 14]))
    pair = chance.sample(cast, 2)
    who = pair[:1] if kind == "visit" else pair
    parties = sorted({country for _, country in pair})
    return "\n".join([
        f"  - type: {kind}", "    status: held", f"    start: {start}",
        f"    country: {pair[1][1]}" if kind != "phone-call" else "    # no place",
        f"    participants: [{', '.join(name for name, _ in who)}]",
        f"    parties: [{', '.join(parties)}]",
        f"    topics: [{chance.choice(TOPICS)}]", f"    evidence: {evidence}",
    ])


def markdown(chance, number, day, everybody):
    cast = []
    while len(cast) < 4:
        person = skewed(chance, everybody)
        if person not in cast:
            cast.append(person)
    paragraphs = [paragraph(chance) for _ in range(14)]
    evidence = [text.split(".")[0] for text in chance.sample(paragraphs, 3)]
    mentions = [mention(chance, day, cast, evidence[at]) for at in range(chance.randint(1, 3))]
    title = " ".join(chance.choices(WORDS, k=8)).title() + f" {number}"
    head = ["---", f"title: {title}", f"published: {day}", "publisher: Simpul",
            f"topics: [{', '.join(chance.sample(TOPICS, chance.randint(1, 2)))}]", "people:"]
    head += [f"  - {{name: {name}, office: Menteri Luar Negeri, country: {country}}}"
             for name, country in cast]
    head += [f"countries: [{', '.join(sorted({country for _, country in cast}))}]", "events:"]
    return "\n".join(head + mentions + ["---", "", "\n\n".join(paragraphs), ""])


def raw(chance, number, day, everybody):
    (a, _), (b, _) = skewed(chance, everybody), chance.choice(everybody)
    lead = (f"Jakarta (Simpul) - Menteri Luar Negeri China {a} berbicara lewat telepon dengan "
            f"Menteri Luar Negeri Rusia {b} pada {DAYS[day.weekday()]} ({day.day}/{day.month}) "
            "untuk membahas perang di Ukraina.")
    paragraphs = [lead] + [paragraph(chance) for _ in range(7)]
    paragraphs.insert(3, "Baca juga: " + " ".join(chance.choices(WORDS, k=7)).title())
    title = " ".join(chance.choices(WORDS, k=8)).title() + f" {number}"
    tail = f"Penulis: Redaksi Simpul\nHak cipta © Simpul {day.year}"
    return "\n\n".join([title] + paragraphs + [tail]) + "\n"


def main():
    arguments = argparse.ArgumentParser(description=__doc__)
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("count", type=int)
    arguments.add_argument("--raw", action="store_true")
    options = arguments.parse_args()
    chance = random.Random(options.count)
    everybody = people(chance)
    first = datetime.date(2014, 1, 1)
    (options.folder / "content").mkdir(parents=True, exist_ok=True)
    (options.folder / "simpul.yaml").write_text(
        "title: Arsip\nbaseURL: https://arsip.example\npublisher: Simpul\n"
        "topics: [ukraine, gaza, bilateral-visits]\nsources:\n  - {name: Simpul, text: full}\n")
    for number in range(options.count):
        day = first + datetime.timedelta(days=number * 4000 // options.count)
        if options.raw:
            path = options.folder / f"content/raw/{day}-artikel-{number}.txt"
            text = raw(chance, number, day, everybody)
        else:
            path = options.folder / f"content/articles/{day.year}/{day}-artikel-{number}.md"
            text = markdown(chance, number, day, everybody)
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_text(text)


if __name__ == "__main__":
    main()
