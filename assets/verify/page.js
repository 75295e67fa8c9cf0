// Shows what the token in the address proves, and what it does not.

import { linkIn } from './badge.js';
import { mark, ring, segments } from './ring.js';
import { withdrawal } from './status.js';
import { preferredLanguage, TEXTS } from './texts.js';
import { verify } from './token.js';

const CLOCK_SKEW = 300; // seconds
const STALE = 7; // days after which a list's age is said
const ESCO = 'http://data.europa.eu/esco/skill/';

const place = (id) => document.getElementById(id);
const load = (file, kind) =>
	fetch(file)
		.then((response) => (response.ok ? response[kind]() : Promise.reject()))
		.catch(() => null);
const bytesOf = (path) => load(path, 'arrayBuffer').then((buffer) => buffer && new Uint8Array(buffer));

const issuers = load('issuers.json', 'json').then((list) => (Array.isArray(list?.issuers) ? list.issuers : null));
const catalogues = load('skills.json', 'json');

let language = preferredLanguage();
let shown = null;
let latest = 0;

/** An element; text is always text. */
function element(name, attributes = {}, ...children) {
	const made = document.createElement(name);
	for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
	made.append(...children.flat().filter((child) => child !== null));
	return made;
}

const litSkills = (claims) => Array.from({ length: 30 }, (_, bit) => bit).filter((bit) => (claims.skills >> bit) & 1);

/** Checks what `find` brings: a `token`, or a `state` already. */
async function read(find) {
	const turn = ++latest;
	const started = performance.now();
	const found = await find();
	const next = found.token === undefined ? found : await verify(found.token, await issuers);
	const indexed = next.state === 'organisation' && next.claims.statusIndex !== null;
	const status = indexed ? await withdrawal(next.claims.statusIndex, next.issuer, await issuers, bytesOf) : { state: 'none' };
	const versions = next.claims ? await catalogues : null;
	if (turn !== latest) return;
	document.body.classList.add('fresh');
	shown = { ...next, status, versions, catalogue: lookUp(versions, next.claims), file: found.id, at: Date.now() };
	show();
	performance.measure('fragment-to-verdict', { start: started, end: performance.now() });
}

const lookUp = (versions, claims) =>
	versions && claims && Object.hasOwn(versions, claims.catalogue) ? versions[claims.catalogue] : null;

function show() {
	const say = TEXTS[language];
	const { state } = shown;
	document.documentElement.lang = language;
	document.title = say.title;
	place('language').textContent = say.other.name;
	place('language').lang = say.other.code;
	document.body.dataset.state = state;
	document.body.classList.toggle('refused', state in say.refused);
	document.body.classList.remove('warned');
	if (state === 'empty') showEmpty(say);
	else if (state in say.verdict) showRecord(say);
	else showRefusal(say);
	for (const [id, text] of Object.entries(say.input)) place(`${id}-text`).textContent = text;
	place('other').hidden = false;
	const notes = state === 'empty' ? [] : [say.foot, say.checkedAt(say.moment(shown.at))];
	if (!navigator.onLine) notes.push(say.offline);
	place('foot').replaceChildren(
		...notes.map((text) => element('p', {}, text)),
		element('p', {}, element('a', { href: 'FORMAT.md' }, say.format)),
	);
}

function showEmpty(say) {
	place('verdict').replaceChildren();
	place('figure').replaceChildren(ring(segments((index) => ({ lit: true, family: Math.floor(index / 10) }))));
	place('who').replaceChildren(element('h1', { id: 'title' }, say.empty.title), element('p', { class: 'lead' }, say.empty.lead));
	place('details').replaceChildren();
}

function showRecord(say) {
	const { state, claims, issuer, status, file } = shown;
	const dates = datesLine(say);
	const foreign = file !== undefined && file.replace(/-/g, '').toLowerCase() !== `urn:uuid:${claims.badge}`;
	const warnings = [say.warning[status.state], dates.warning, foreign ? say.warning.otherBadge : null].filter(Boolean);
	const verdict = say.verdict[state](issuer?.name);
	const warned = warnings.length > 0;
	document.body.classList.toggle('warned', warned);
	place('verdict').replaceChildren(
		mark(warned ? 'failed' : state === 'organisation' ? 'seal' : 'pen'),
		element(
			'p',
			{},
			element('span', { class: 'kind' }, say.kind[state]),
			' ',
			element('strong', {}, warned ? warnings.join(' ') : verdict),
			warned ? element('span', { class: 'then' }, ` ${verdict}`) : null,
		),
	);
	place('who').replaceChildren(
		element('h1', { id: 'title' }, element('bdi', {}, claims.name)),
		element('p', { class: 'event' }, element('bdi', {}, claims.event)),
		facts(say),
	);
	place('figure').replaceChildren(recordRing(say), dial(say));
	place('details').replaceChildren(provedSection(say, dates.line, foreign), skillsSection(say));
}

function recordRing(say) {
	const { state, claims, catalogue } = shown;
	const lit = litSkills(claims);
	const look = (index) => ({ lit: lit.includes(index), family: catalogue?.skills[index][0] });
	const counts = (catalogue?.families ?? []).map(
		(family, number) => `${named(family)} ${lit.filter((bit) => catalogue.skills[bit][0] === number).length}`,
	);
	return ring(segments(look, state === 'self-declared'), counts.length > 0 ? say.ringLabel(counts) : null);
}

/** Families and skills stand in skills.json as [which, French, English, …]. */
const named = (entry, from = 1) => entry[from + (language === 'fr' ? 0 : 1)];

function dial(say) {
	const count = litSkills(shown.claims).length;
	return element('p', { class: 'dial' }, element('strong', {}, say.number(count)), ' ', element('span', {}, say.dial(count)));
}

const row = (name, value) => element('div', {}, element('dt', {}, name), element('dd', {}, element('bdi', {}, value)));

function facts(say) {
	const { firstDay, days, hours } = shown.claims;
	return element(
		'dl',
		{ class: 'facts' },
		row(say.since, say.day(firstDay)),
		row(say.days(days), say.number(days)),
		row(say.hours(hours), hours === 0 ? say.lessThanOne : say.number(hours)),
	);
}

function skillsSection(say) {
	const { state, claims, catalogue, versions } = shown;
	const section = element('section', { class: 'skills', 'aria-labelledby': 'skills' }, element('h2', { id: 'skills' }, say.skills));
	if (!catalogue) {
		section.append(element('p', { class: 'note' }, versions ? say.unknownCatalogue(claims.catalogue) : say.noLabels));
		return section;
	}
	section.append(element('p', { class: 'note' }, say.skillsFrom[state]));
	const skills = litSkills(claims).map((bit) => catalogue.skills[bit]);
	catalogue.families.forEach((family, number) => {
		const own = skills.filter((skill) => skill[0] === number);
		if (own.length > 0) section.append(familyGroup(say, family, number, own));
	});
	section.append(element('p', { class: 'note esco' }, say.escoNote));
	return section;
}

function familyGroup(say, family, number, skills) {
	const link = (skill) => element('a', { href: new URL(skill[3], ESCO).href, rel: 'noreferrer' }, say.esco, named(skill, 4));
	return element(
		'div',
		{ class: 'family', 'data-family': number },
		element('h3', {}, element('span', {}, named(family)), ' ', element('span', { class: 'count' }, say.number(skills.length))),
		element('ul', {}, skills.map((skill) => element('li', {}, element('span', {}, named(skill)), ' ', link(skill)))),
	);
}

function provedSection(say, dates, foreign) {
	const lines = [line(say, 'ok', ...say.content), signerLine(say), dates, withdrawalLine(say), line(say, 'compare', ...say.person)];
	if (shown.file !== undefined) {
		lines.push(line(say, foreign ? 'failed' : 'open', say.file.name, foreign ? say.file.otherBadge : say.file.unchecked));
	}
	return element(
		'section',
		{ class: 'proved', 'aria-labelledby': 'proved' },
		element('h2', { id: 'proved' }, say.proved),
		element('ul', {}, lines),
	);
}

const line = (say, kind, name, text, word = say.words[kind]) =>
	element(
		'li',
		{ class: `line line-${kind}` },
		mark(kind),
		element('div', { class: 'head' }, element('h3', {}, name), ' ', element('p', { class: 'word' }, word)),
		element('p', { class: 'text' }, text),
	);

function signerLine(say) {
	const { state, issuer } = shown;
	if (state === 'self-declared') return line(say, 'open', say.signer.name, say.signer.self, say.words.unconfirmed);
	const linked = String(issuer.url).startsWith('https://');
	const name = linked ? element('a', { href: issuer.url, rel: 'noreferrer' }, issuer.name) : issuer.name;
	const retired = issuer.until ? say.signer.retired(say.isoDay(issuer.until)) : '';
	return line(say, 'ok', say.signer.name, [name, say.signer.known(say.isoDay(issuer.since)), retired]);
}

/** The line about dates, and what the verdict must add to it. */
function datesLine(say) {
	const { issuedAt, expires } = shown.claims;
	const now = shown.at / 1000;
	const signed = say.second(issuedAt);
	const { name } = say.dates;
	if (issuedAt > now + CLOCK_SKEW) {
		return { line: line(say, 'failed', name, say.dates.ahead(signed)), warning: say.warning.ahead };
	}
	if (expires === null) return { line: line(say, 'ok', name, say.dates.signed(signed), say.words.inDate) };
	const end = say.second(expires);
	return expires < now
		? { line: line(say, 'failed', name, say.dates.expired(end)), warning: say.warning.expired }
		: { line: line(say, 'ok', name, say.dates.until(signed, end), say.words.inDate) };
}

function withdrawalLine(say) {
	const { state, date } = shown.status;
	if (date === undefined) return line(say, 'open', say.withdrawal.name, say.withdrawal[state]);
	const age = Math.floor((shown.at / 1000 - date) / 86_400);
	const text = say.withdrawal[state](say.moment(date * 1000)) + (age > STALE ? say.withdrawal.old(say.number(age)) : '');
	return line(say, state === 'valid' ? 'ok' : 'failed', say.withdrawal.name, text);
}

function showRefusal(say) {
	const [title, text, advice] = say.refused[shown.state];
	place('verdict').replaceChildren(element('h1', { id: 'title' }, title), element('p', {}, text));
	place('figure').replaceChildren(ring(segments(brokenLook(shown.state))));
	place('who').replaceChildren(element('p', { class: 'advice' }, advice));
	place('details').replaceChildren();
}

/** A ring that is cut off, shaken or empty, in place of one that says something. */
const brokenLook = (state) => (index) =>
	state === 'changed' || state === 'outside-period'
		? { lit: true, away: index % 7 === 2 ? 6 : index % 5 === 1 ? -9 : 0 }
		: { lit: state === 'malformed' && index < 19 };

const readAddress = () =>
	read(async () => (location.hash.length > 1 ? { token: location.hash.slice(1) } : { state: 'empty' }));

/** What a person dropped, pasted, typed or chose: a link, a token, or a badge. */
async function take(given) {
	const text = typeof given === 'string' ? given.trim() : '';
	if (text === '' && !given?.size) return;
	place('link').value = '';
	place('file').value = '';
	const token = /^(?:https?:\/\/[^\s#]+#)?([A-Za-z0-9=]+)$/i.exec(text)?.[1];
	history.replaceState(null, '', token === undefined ? location.pathname : `#${token}`);
	await read(async () => (token === undefined ? linkIn(text ? new Blob([text]) : given) : { token }));
	scrollTo(0, 0);
	place('sheet').focus({ preventScroll: true });
}

place('language').addEventListener('click', () => {
	language = TEXTS[language].other.code;
	document.body.classList.remove('fresh');
	if (shown) show();
});
place('file').addEventListener('change', (event) => take(event.target.files[0]));
place('link').addEventListener('change', (event) => take(event.target.value));
addEventListener('paste', (event) => {
	event.preventDefault();
	take(event.clipboardData.files[0] ?? event.clipboardData.getData('text'));
});
for (const [name, over] of [['dragover', true], ['dragleave', false], ['drop', false]]) {
	addEventListener(name, (event) => {
		event.preventDefault();
		document.body.classList.toggle('over', over);
		if (name === 'drop') take(event.dataTransfer.files[0] ?? event.dataTransfer.getData('text'));
	});
}
addEventListener('hashchange', readAddress);
readAddress();

const worker = { createScriptURL: () => 'sw.js' };
const workers = globalThis.trustedTypes?.createPolicy('worker', worker) ?? worker;
navigator.serviceWorker?.register(workers.createScriptURL('')).catch(() => {}); // without one, the page needs the network
