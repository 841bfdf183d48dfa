#!/usr/bin/env python3
"""Read an archive of raw copy with Spark, and write what Simpul finds in it.

usage: read_archive.py [options] ARCHIVE FACTS

ARCHIVE is a file or a folder of JSON Lines, a raw article a line, on any file system that Spark
knows; with --files it is a folder of raw files below a site's folder, such as SITE/content/raw.
FACTS is the folder that is made, of part files in the order of the archive.
"""
import argparse
import json
import shlex
from urllib.parse import unquote, urlparse

from pyspark import SparkConf, SparkContext


def arguments():
    parser = argparse.ArgumentParser(description=__doc__.split("\n")[0])
    parser.add_argument("archive")
    parser.add_argument("facts")
    parser.add_argument("--simpul", default="simpul", help="the program, where each worker has it")
    parser.add_argument("--site", help="read with this site's own knowledge and words")
    parser.add_argument("--files", metavar="SITE", help="the site's folder that raw files lie in")
    parser.add_argument("--partitions", type=int, default=8, help="at least so many parts")
    return parser.parse_args()


def raw_file(site):
    """Makes a line of a raw file: its path as import would find it, and its text."""
    root = site.rstrip("/") + "/"

    def line(item):
        path = unquote(urlparse(item[0]).path)
        return json.dumps({"raw": path.removeprefix(root), "copy": item[1]}, ensure_ascii=False)

    return line


def main():
    given = arguments()
    context = SparkContext(conf=SparkConf().setAppName("simpul extract"))
    if given.files:
        files = context.wholeTextFiles(given.archive, minPartitions=given.partitions)
        lines = files.map(raw_file(given.files))
    else:
        lines = context.textFile(given.archive, minPartitions=given.partitions)
    # One task a process: the other cores have processes of their own.
    command = [given.simpul, "extract", "--stream", "--quiet", "--jobs", "1"]
    if given.site:
        command += ["--site", given.site]
    facts = lines.pipe(shlex.join(command), checkCode=True)
    facts.saveAsTextFile(given.facts)
    context.stop()


if __name__ == "__main__":
    main()
