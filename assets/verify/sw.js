// Keeps this page's own files for the time without a network. What stands behind “#” never gets here.

const VERSION = 'c1a1cbe2c1fb5a57'; // the digest of the files below; a test says what it must be
const FILES = ['index.html', 'page.css', 'page.js', 'bytes.js', 'cose.js', 'token.js', 'status.js', 'badge.js', 'ring.js', 'texts.js', 'icon.svg', 'manifest.json'];
const ISSUERS = 'issuers.json';
const LABELS = 'skills.json';
const PATIENCE = 3000; // milliseconds for the network to bring a list, before the kept one is taken

const scope = registration.scope;
const family = `tremplin ${scope} `;
const cache = () => caches.open(family + VERSION);

addEventListener('install', (event) => event.waitUntil(fill().then(() => skipWaiting())));
addEventListener('activate', (event) => event.waitUntil(clear().then(() => clients.claim())));
addEventListener('fetch', (event) => {
	const { method, url } = event.request;
	const name = url.split(/[?#]/)[0].slice(scope.length) || 'index.html';
	if (method !== 'GET' || !url.startsWith(scope)) return;
	if (FILES.includes(name)) event.respondWith(kept(name));
	else if (name === ISSUERS || name === LABELS || name.startsWith('status/')) event.respondWith(fresh(name, event));
});

async function fill() {
	const files = [...FILES, ISSUERS, LABELS].map((name) => new Request(name, { cache: 'no-cache' }));
	await (await cache()).addAll(files);
	await fillLists();
}

async function clear() {
	const old = (await caches.keys()).filter((name) => name.startsWith(family) && name !== family + VERSION);
	await Promise.all(old.map((name) => caches.delete(name)));
}

async function kept(name) {
	return (await (await cache()).match(name)) ?? fetch(name);
}

/** From the network while it answers; otherwise what it brought last. */
async function fresh(name, event) {
	const store = await cache();
	try {
		const response = await fetch(name, { cache: 'no-cache', signal: AbortSignal.timeout(PATIENCE) });
		// A network that wants a login answers everything with a page of its own.
		if (!response.ok || response.redirected || response.headers.get('Content-Type')?.startsWith('text/html')) throw response;
		await store.put(name, response.clone());
		if (name === ISSUERS) event.waitUntil(fillLists());
		return response;
	} catch {
		return (await store.match(name)) ?? Response.error();
	}
}

async function fillLists() {
	const store = await cache();
	const { issuers } = await (await store.match(ISSUERS)).json();
	const paths = new Set(issuers.flatMap((issuer) => issuer.lists ?? []).filter((path) => path.startsWith('status/')));
	await Promise.allSettled([...paths].map((path) => store.add(new Request(path, { cache: 'no-cache' }))));
}
