"""Lighthouse (mobile) on the pages people meet first: production settings, cold cache, median of five runs.

Lighthouse comes from npm and is no dependency of the site: LIGHTHOUSE names its program, else it is installed into
var/lighthouse the first time (needs Node and npm).
"""

import json
import os
import statistics
import subprocess
from pathlib import Path

from bench.browser import chromium
from bench.figures import Figure
from bench.servers import ROOT, addresses, gunicorn, prepared_site

VERSION = "12.8.2"
RUNS = int(os.environ.get("LIGHTHOUSE_RUNS", "5"))
CATEGORIES = {"performance": 98, "accessibility": 100, "best-practices": 100, "seo": 100}


def program() -> str:
    """The path of Lighthouse, installed if need be."""
    if "LIGHTHOUSE" in os.environ:
        return os.environ["LIGHTHOUSE"]
    folder = ROOT / "var" / "lighthouse"
    found = folder / "node_modules" / ".bin" / "lighthouse"
    if not found.exists():
        folder.mkdir(parents=True, exist_ok=True)
        subprocess.run(["npm", "install", "--silent", "--prefix", str(folder), f"lighthouse@{VERSION}"], check=True)
    return str(found)


def scores(address: str) -> dict[str, float]:
    """Scores of one run, 0–100, by category. A run that Chromium itself broke off is made once more."""
    command = [
        program(), address, "--quiet", "--output=json", "--form-factor=mobile",
        f"--only-categories={','.join(CATEGORIES)}",
        "--chrome-flags=--headless=new --no-sandbox --disable-gpu --disable-quic --disable-background-networking",
    ]  # fmt: skip
    environment = {**os.environ, "CHROME_PATH": chromium()}
    for _ in range(2):
        done = subprocess.run(command, env=environment, capture_output=True, text=True, cwd=Path.home())
        if done.returncode == 0:
            found = json.loads(done.stdout)["categories"]
            return {name: (found[name]["score"] or 0) * 100 for name in CATEGORIES}
    raise RuntimeError(f"Lighthouse on {address}: {done.stderr}")


def measure() -> list[Figure]:
    figures = []
    with prepared_site() as (_, environment), gunicorn("config.wsgi:application", **environment) as server:
        for name, path in addresses(environment).items():
            runs = [scores(f"http://localhost:{server.port}{path}") for _ in range(RUNS)]
            for category, least in CATEGORIES.items():
                if name == "exercise" and category == "seo":
                    continue  # a personal page: it carries noindex, as it must
                median = statistics.median(run[category] for run in runs)
                figures.append(
                    Figure(f"Lighthouse {category} of the {name} page", median, "points", least, at_least=True)
                )
    return figures
