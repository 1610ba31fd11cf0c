"""What a first visit costs over the wire, before sound: HTML, style, scripts and fonts, compressed as served."""

import gzip
import re
from urllib.parse import urljoin

from bench.figures import Figure
from bench.servers import Server, addresses, gunicorn, prepared_site

KILOBYTE = 1024
PAGE_LIMIT, SCRIPT_LIMIT = 100, 40


def transfer(server: Server, path: str) -> tuple[bytes, int]:
    """The body and the bytes on the wire; what the server leaves uncompressed counts as a proxy would compress it."""
    status, headers, body = server.ask(path, headers={"Accept-Encoding": "gzip", "Accept-Language": "ru"})
    if status != 200:
        raise RuntimeError(f"{path} answers {status}")
    if headers.get("Content-Encoding") == "gzip":
        return gzip.decompress(body), len(body)
    return body, len(body)


def parts(server: Server, path: str) -> dict[str, int]:
    """Bytes of the page itself and of every style sheet, script and font it asks for, by address."""
    page, size = transfer(server, path)
    found = {path: size}
    text = page.decode()
    wanted = re.findall(r'<(?:link|script)[^>]*?(?:href|src)="([^"]+\.(?:css|js|woff2)[^"]*)"', text)
    while wanted:
        address = urljoin(path, wanted.pop())
        if address in found or address.startswith("http"):
            continue
        body, found[address] = transfer(server, address)
        if ".css" in address:
            wanted += [
                urljoin(address, name)
                for name in re.findall(r"url\([\"']?([^)\"']+)", body.decode())
                if not name.startswith("data:")
            ]
        if ".js" in address:
            # Modules a page certainly loads; those imported on demand count as well: the budget is for all of them.
            wanted += [
                urljoin(address, name)
                for name in re.findall(r"(?:from|import)\s*\(?\s*[\"'](\.[^\"']+\.js)[\"']", body.decode())
            ]
    return found


def measure() -> list[Figure]:
    figures = []
    with prepared_site() as (_, environment), gunicorn("config.wsgi:application", **environment) as server:
        for name, path in addresses(environment).items():
            sizes = parts(server, path)
            scripts = sum(size for address, size in sizes.items() if ".js" in address)
            figures += [
                Figure(f"first visit of the {name} page", sum(sizes.values()) / KILOBYTE, "KB", PAGE_LIMIT),
                Figure(f"scripts of the {name} page", scripts / KILOBYTE, "KB", SCRIPT_LIMIT),
            ]
    return figures
