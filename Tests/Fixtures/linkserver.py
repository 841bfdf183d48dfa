"""A web server on loopback for the test of `check --links`: prints its port, then each request.

It ends with its standard input, so that it never outlives the test.
"""
import http.server
import os
import sys
import threading
import time


class Handler(http.server.BaseHTTPRequestHandler):
    def do_HEAD(self):
        self.answer()

    def do_GET(self):
        self.answer()

    def answer(self):
        print(self.command, self.path, self.headers["User-Agent"], flush=True)
        if self.path == "/moved":
            return self.head(301, Location="/new")
        if self.path == "/passing":
            return self.head(302, Location="/new")
        if self.path == "/no-head" and self.command == "HEAD":
            return self.head(405)
        if self.path == "/gone":
            return self.head(410)
        if self.path == "/endless":
            return self.head(302, Location="/endless")
        self.head(200, **{"Content-Length": "100000000"})
        if self.command == "GET":
            try:
                # Slowly, so that only who wants all of it gets all of it, on any machine.
                for _ in range(1000):
                    self.wfile.write(b"x" * 100000)
                    time.sleep(0.02)
                print("sent all", flush=True)
            except OSError:
                pass

    def head(self, status, **fields):
        self.send_response(status)
        for name, value in fields.items():
            self.send_header(name, value)
        self.end_headers()

    def log_message(self, *arguments):
        pass


server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), Handler)
print(server.server_port, flush=True)
threading.Thread(target=server.serve_forever, daemon=True).start()
sys.stdin.read()
os._exit(0)
