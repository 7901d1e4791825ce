/* global caches, clients, fetch, Request, self, URL */
/**
 * Keeps the dashboard's own files, never an answer of the server: the application opens without a network, what it shows
 * then it keeps itself, encrypted. Pages that people open from a link are left to the network, and leave nothing here.
 */
const SHELL = 'shell-__VERSION__';
const FILES = JSON.parse('__FILES__');
const DASHBOARD =
  /^\/(?!v1(?:\/|$)|health|metrics|docs|oauth|calendars|envoyer|questionnaire|accuser|invitation|reinitialisation|mot-de-passe-oublie)[^.]*$/;

self.addEventListener('install', (event) => {
  const page = new Request('/', { cache: 'reload' });
  event.waitUntil(
    caches
      .open(SHELL)
      .then((cache) => cache.addAll([page, ...FILES.filter((file) => file !== '/')])),
  );
});

/** The version before stays: pages opened with it still load their parts. */
async function forgetOlder() {
  const shells = (await caches.keys()).filter((name) => name.startsWith('shell-'));
  const others = shells.filter((name) => name !== SHELL);
  await Promise.all(others.slice(0, -1).map((name) => caches.delete(name)));
}

self.addEventListener('activate', (event) => {
  event.waitUntil(forgetOlder().then(() => clients.claim()));
});

// Only when somebody said so: nothing changes under what is being typed.
self.addEventListener('message', ({ data }) => {
  if (data === 'take-over') void self.skipWaiting();
});

async function kept(request, name) {
  return (
    (await caches.match(request, { ignoreVary: true, ...(name && { cacheName: name }) })) ??
    fetch(request)
  );
}

self.addEventListener('fetch', (event) => {
  const { request } = event;
  const { origin, pathname } = new URL(request.url);
  if (request.method !== 'GET' || origin !== self.location.origin) return;
  if (request.mode === 'navigate') {
    if (DASHBOARD.test(pathname)) event.respondWith(kept('/', SHELL).catch(() => fetch(request)));
    return;
  }
  const isFile = pathname.startsWith('/assets/') || FILES.includes(pathname);
  if (isFile && pathname !== '/') event.respondWith(kept(request));
});
