"""`simpul serve` under requests that are slow, too large or too many: it stays up and answers."""

import asyncio
import time
import urllib.request
from concurrent.futures import ThreadPoolExecutor

import pytest

from previewed import PAGE, Preview, make_site

WHOLE = f"GET {PAGE} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n".encode()
PARTS = [b"", b"G", b"GET / HT", b"GET / HTTP/1.1\r\nHost: local", b"GET / HTTP/1.1\r\nHost: localhost\r\nX-A: "]


@pytest.fixture
def preview(tmp_path):
    running = Preview(make_site(tmp_path))
    yield running
    assert running.process.poll() is None, running.said[-2000:]
    running.stop()


def answers(preview) -> float:
    """How long a page takes; fails where it does not come."""
    start = time.monotonic()
    with urllib.request.urlopen(preview.origin + PAGE, timeout=60) as answer:
        assert answer.status == 200 and b"Judul Lama" in answer.read()
    return time.monotonic() - start


def run(work):
    """In a thread of its own, since the browser of other checks has this one's loop."""
    with ThreadPoolExecutor(1) as thread:
        return thread.submit(asyncio.run, work).result()


async def opened(preview, data: bytes):
    reader, writer = await asyncio.open_connection("127.0.0.1", preview.port)
    writer.write(data)
    return reader, writer


async def read_whole(preview) -> bytes:
    reader, writer = await opened(preview, WHOLE)
    answer = await asyncio.wait_for(reader.read(), 60)
    writer.close()
    return answer


def test_five_hundred_connections_at_once_are_answered(preview):
    async def crowd():
        return await asyncio.gather(*(read_whole(preview) for _ in range(500)))

    found = run(crowd())
    assert [each[:15] for each in found] == [b"HTTP/1.1 200 OK"] * 500
    assert all(b"Judul Lama" in each for each in found)
    answers(preview)


def test_five_hundred_connections_that_never_ask_keep_nobody_from_reading(preview):
    async def crowd():
        held = await asyncio.gather(*(opened(preview, PARTS[number % len(PARTS)]) for number in range(500)))
        waited = await asyncio.to_thread(answers, preview)
        for _, writer in held:
            writer.close()
        return waited

    print(f"answered beside 500 silent connections after {run(crowd()):.2f} s")
    answers(preview)


def test_who_sends_a_byte_now_and_then_keeps_nobody_from_reading(preview):
    async def drip():
        held = await asyncio.gather(*(opened(preview, b"GET / HTTP/1.1\r\n") for _ in range(50)))
        for turn in range(5):
            for _, writer in held:
                writer.write(b"X")
            await asyncio.to_thread(answers, preview)
        for _, writer in held:
            writer.close()

    run(drip())


def test_a_line_of_two_megabytes_keeps_nobody_from_reading(preview):
    """The server's library reads it to its end before it can be refused, which takes long."""

    async def flood():
        _, writer = await opened(preview, b"GET /" + b"a" * 2_000_000)
        await asyncio.to_thread(answers, preview)
        writer.close()

    run(flood())
    answers(preview)


@pytest.mark.parametrize(
    ("request_head", "status"),
    [
        (b"GET /" + b"a" * 8_200 + b" HTTP/1.1\r\nHost: localhost\r\n\r\n", b"414"),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"".join(b"X-%d: " % number + b"a" * 1_000 + b"\r\n" for number in range(34)) + b"\r\n", b"431"),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\n" + b"".join(b"X-%d: a\r\n" % number for number in range(5_000)) + b"\r\n", b"431"),
        (b"POST / HTTP/1.1\r\nHost: localhost\r\nContent-Length: 99999999999\r\n\r\nabc", b"40"),
        (b"GET / HTTP/1.1\r\nHost: localhost\r\nContent-Length: -1\r\n\r\n", b""),
        (b"\x00\xff\x16\x03\x01" * 1_000 + b"\r\n\r\n", b""),
    ],
    ids=["target", "header", "headers", "body", "length", "noise"],
)
def test_what_is_too_large_or_no_request_is_refused(preview, request_head, status):
    async def ask():
        reader, writer = await opened(preview, request_head)
        try:
            return await asyncio.wait_for(reader.read(), 60)
        except ConnectionError:
            # It may hang up on who has not read the refusal yet.
            return b"HTTP/1.1 " + status

    answer = run(ask())
    assert answer == b"" or answer.startswith(b"HTTP/1.1 4"), answer[:200]
    assert not answer or answer.startswith(b"HTTP/1.1 " + status), answer[:200]
    answers(preview)
