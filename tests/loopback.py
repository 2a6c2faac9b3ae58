"""A small news site on loopback, for tests that crawl."""

import contextlib
import html
import threading
from http.server import BaseHTTPRequestHandler, ThreadingHTTPServer

TOWNS = ["Valmont", "Kérouan", "Saint-Aubin", "Morlieu", "Bressac", "Tamsir", "Oudalan", "Lavigny"]
NAMES = ["Inès Carvalho", "Modibo Traoré", "Claire Wirth", "Paul Nkomo", "Awa Diarra", "Louis Hamelin"]


def article(number, paragraphs=6):
    """An invented article: two quotations, a tweet, and paragraphs to fill."""
    town, name = TOWNS[number % len(TOWNS)], NAMES[number % len(NAMES)]
    handle = name.replace(" ", "").replace("è", "e").replace("é", "e")
    status = 1_671_234_567_890_123_456 + number * 4_194_304
    filling = "".join(
        f"<p>La commission de {town} a examiné le dossier {number}-{n}, puis elle a entendu les riverains du quai. "
        f"Les travaux du lot {n} coûteront {n + 2} millions d'euros, selon la mairie, et dureront {n + 3} mois.</p>"
        for n in range(paragraphs)
    )
    return (
        f"<!doctype html><html lang=fr><head><meta charset=utf-8><title>{town} : chantier {number}</title>"
        f'<meta property="article:published_time" content="2023-06-20T08:00:00+00:00"></head><body><article>'
        f"<h1>{town} : le chantier {number} reprend</h1>"
        f"<p>« Le pont {number} rouvrira lundi matin », a déclaré {name}, qui présidait la séance.</p>"
        f'<blockquote class="twitter-tweet"><p lang="fr" dir="ltr">Le pont {number} de {town} rouvre lundi.</p>'
        f"&mdash; {html.escape(name)} (@{handle}) "
        f'<a href="https://twitter.com/{handle}/status/{status}">June 20, 2023</a></blockquote>'
        f"<p>« Nous avons tenu parole sur le dossier {number} », a-t-elle ajouté devant la presse.</p>{filling}"
        "</article></body></html>"
    )


def front_page(count):
    """Links to all articles."""
    links = "".join(f'<li><a href="/article/{n}">article {n}</a></li>' for n in range(count))
    return f"<!doctype html><html><body><ul>{links}</ul></body></html>"


@contextlib.contextmanager
def site(pages):
    """Serve {path: page}; yields the address."""

    class Handler(BaseHTTPRequestHandler):
        def do_GET(self):
            page = pages.get(self.path)
            body = (page or "").encode()
            self.send_response(200 if page is not None else 404)
            self.send_header("Content-Type", "text/html; charset=utf-8")
            self.send_header("Content-Length", str(len(body)))
            self.end_headers()
            self.wfile.write(body)

        def log_message(self, *_):
            pass

    server = ThreadingHTTPServer(("127.0.0.1", 0), Handler)
    thread = threading.Thread(target=server.serve_forever, daemon=True)
    thread.start()
    try:
        yield f"http://127.0.0.1:{server.server_address[1]}"
    finally:
        server.shutdown()
        server.server_close()
        thread.join()
