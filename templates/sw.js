// The service worker: the page without a connection, and files that never change. See config/offline.py.
const VERSION = "{{ version }}";
const PAGES = `pages-${VERSION}`;
const FILES = "files";
const KEEP = {{ keep|safe }};
const LANGUAGES = {{ languages|safe }};
const STATIC = {{ static_url|safe }};
const LIMIT = 600;
// Named by its content: name.0123456789ab.css, name.0123456789abcdef.svg, 24 digits and an extension.
const UNCHANGING = /(?:\.[0-9a-f]{12}|\.[0-9a-f]{16}|\/[0-9a-f]{24})\.[a-z0-9]+$/;

self.addEventListener("install", (event) => {
  event.waitUntil(caches.open(PAGES).then((cache) => cache.addAll(KEEP)).then(() => self.skipWaiting()));
});

self.addEventListener("activate", (event) => {
  event.waitUntil((async () => {
    for (const name of await caches.keys()) {
      if (name !== PAGES && name !== FILES) await caches.delete(name);
    }
    await self.clients.claim();
  })());
});

self.addEventListener("fetch", (event) => {
  const { request } = event;
  const url = new URL(request.url);
  if (request.method !== "GET" || url.origin !== self.location.origin) return;
  if (request.mode === "navigate") event.respondWith(page(request, url));
  else if (UNCHANGING.test(url.pathname)) event.respondWith(unchanging(request));
  else if (url.pathname.startsWith(STATIC)) event.respondWith(freshOrKept(request));
});

async function page(request, url) {
  try {
    return await fetch(request);
  } catch {
    const first = url.pathname.split("/")[1];
    const language = LANGUAGES.includes(first) ? first : LANGUAGES[0];
    return (await caches.match(`/${language}/offline/`)) || Response.error();
  }
}

async function freshOrKept(request) {
  try {
    return await fetch(request);
  } catch {
    return (await caches.match(request)) || Response.error();
  }
}

// Sounds are asked for in ranges; the cache holds them whole.
async function unchanging(request) {
  const range = request.headers.get("range");
  let whole = await caches.match(request.url);
  if (!whole) {
    whole = await fetch(range ? new Request(request.url, { credentials: "same-origin" }) : request);
    if (whole.status !== 200) return whole;
    const cache = await caches.open(FILES);
    await cache.put(request.url, whole.clone());
    trim(cache);
  }
  return range ? part(whole, range) : whole;
}

async function part(whole, range) {
  const body = await whole.blob();
  const [, from, to] = /^bytes=(\d*)-(\d*)$/.exec(range) || [];
  if (from === undefined || (!from && !to)) return new Response(body, { headers: whole.headers });
  const start = from ? Number(from) : body.size - Number(to);
  const end = from && to ? Math.min(Number(to), body.size - 1) : body.size - 1;
  if (start < 0 || start > end) {
    return new Response(null, { status: 416, headers: { "Content-Range": `bytes */${body.size}` } });
  }
  const headers = new Headers(whole.headers);
  headers.set("Content-Range", `bytes ${start}-${end}/${body.size}`);
  headers.set("Content-Length", String(end - start + 1));
  return new Response(body.slice(start, end + 1), { status: 206, headers });
}

async function trim(cache) {
  const kept = await cache.keys();
  for (const old of kept.slice(0, Math.max(0, kept.length - LIMIT))) await cache.delete(old);
}
