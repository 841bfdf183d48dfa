"""nginx and Caddy on ports of this machine, with the settings that docs/servers holds."""

import http.client
import os
import shutil
import socket
import subprocess
import time
from contextlib import contextmanager

from commands import REPOSITORY

SETTINGS = REPOSITORY / "docs/servers"


def free_port():
    with socket.socket() as taken:
        taken.bind(("127.0.0.1", 0))
        return taken.getsockname()[1]


def adapted(name, changes):
    """Settings as a desk changes them; each part that is changed has to be there."""
    text = (SETTINGS / name).read_text(encoding="utf-8")
    for written, wanted in changes.items():
        assert written in text, f"{name} has no '{written}'"
        text = text.replace(written, wanted)
    return text


def nginx(folder, public, port):
    """The command that starts nginx in the foreground, with all that it writes below `folder`."""
    site = folder / "site.conf"
    site.write_text(
        adapted(
            "nginx.conf",
            {
                "listen 80;": f"listen 127.0.0.1:{port};",
                "/var/www/digest": str(public),
                "/etc/nginx/simpul-moved": f"{folder}/simpul-moved",
            },
        )
    )
    written = "".join(
        f"{kind}_temp_path {folder}/{kind};\n" for kind in ("client_body", "proxy", "fastcgi", "uwsgi", "scgi")
    )
    # Its workers would be nobody, who may not read what a test writes.
    user = "user root;\n" if os.getuid() == 0 else ""
    main = folder / "nginx.conf"
    main.write_text(
        f"daemon off;\n{user}pid {folder}/nginx.pid;\nerror_log {folder}/error.log;\nevents {{ }}\n"
        f"http {{\naccess_log off;\n{written}include {site};\n}}\n"
    )
    program = shutil.which("nginx") or "/usr/sbin/nginx"
    return [program, "-c", str(main), "-p", str(folder), "-e", str(folder / "error.log")]


def caddy(folder, public, port):
    """The command that starts Caddy without certificates and without its port for orders."""
    settings = folder / "Caddyfile"
    settings.write_text(
        "{\n\tadmin off\n\tauto_https off\n}\n"
        + adapted(
            "Caddyfile",
            {
                "digest.example {": f"http://127.0.0.1:{port} {{",
                "/var/www/digest": str(public),
                "/etc/caddy/simpul-moved": f"{folder}/simpul-moved",
            },
        )
    )
    return ["caddy", "run", "--adapter", "caddyfile", "--config", str(settings)]


@contextmanager
def serving(kind, folder, public):
    """The address at which the server named `kind` shows `public`, for as long as it is wanted."""
    port = free_port()
    command = {"nginx": nginx, "caddy": caddy}[kind](folder, public, port)
    log = folder / "log"
    environment = {**os.environ, "HOME": str(folder), "XDG_DATA_HOME": str(folder)}
    with log.open("w") as told:
        process = subprocess.Popen(command, stdout=told, stderr=told, env=environment)
    try:
        for _ in range(100):
            if process.poll() is not None:
                break
            try:
                socket.create_connection(("127.0.0.1", port), 1).close()
                break
            except OSError:
                time.sleep(0.05)
        assert process.poll() is None, log.read_text()
        yield f"127.0.0.1:{port}"
    finally:
        process.terminate()
        process.wait(10)


class Answer:
    def __init__(self, response):
        self.status = response.status
        self.headers = response.headers
        self.body = response.read()

    def __getitem__(self, name):
        return self.headers.get(name)


def ask(host, path, method="GET", **headers):
    """What the server answers; names of headers are given with `_` for `-`. The path goes as it is."""
    connection = http.client.HTTPConnection(host, timeout=10)
    connection.request(method, path, headers={name.replace("_", "-"): value for name, value in headers.items()})
    answer = Answer(connection.getresponse())
    connection.close()
    return answer
