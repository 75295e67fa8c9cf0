// Shows what the token in the address proves, and what it does not.

import { mark, ring, segments } from './ring.js';
import { preferredLanguage, TEXTS } from './texts.js';
import { verify } from './token.js';

const place = (id) => document.getElementById(id);
const load = (file, part) =>
  fetch(file)
    .then((response) => (response.ok ? response.json() : Promise.reject()))
    .then(part)
    .catch(() => null);

const issuers = load('issuers.json', (list) => (Array.isArray(list.issuers) ? list.issuers : null));
const catalogues = load('skills.json', (versions) => versions);
const CLOCK_SKEW = 300; // seconds

let language = preferredLanguage();
let shown = null;
let latest = 0;

/** An element with attributes and children; text is always text. */
function element(name, attributes = {}, ...children) {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children.flat().filter((child) => child !== null));
  return made;
}

const litSkills = (claims) => Array.from({ length: 30 }, (_, bit) => bit).filter((bit) => (claims.skills >> bit) & 1);

async function read() {
  const turn = ++latest;
  const started = performance.now();
  const token = location.hash.slice(1);
  const next = token === '' ? { state: 'empty' } : await verify(token, await issuers);
  const versions = next.claims ? await catalogues : null;
  if (turn !== latest) return;
  document.body.classList.add('fresh');
  shown = { ...next, versions, catalogue: lookUp(versions, next.claims), at: new Date() };
  show();
  performance.measure('fragment-to-verdict', { start: started, end: performance.now() });
}

const lookUp = (versions, claims) =>
  versions && claims && Object.hasOwn(versions, claims.catalogue) ? versions[claims.catalogue] : null;

function show() {
  const say = TEXTS[language];
  document.documentElement.lang = language;
  document.title = say.title;
  place('language').textContent = say.other.name;
  place('language').lang = say.other.code;
  document.body.dataset.state = shown.state;
  document.body.classList.toggle('refused', shown.state in say.refused);
  if (shown.state === 'empty') showEmpty(say);
  else if (shown.state in say.verdict) showRecord(say);
  else showRefusal(say);
  const read = shown.state === 'empty' ? [] : [say.foot, say.checkedAt(say.moment(shown.at))];
  place('foot').replaceChildren(
    ...read.map((text) => element('p', {}, text)),
    element('p', {}, element('a', { href: 'FORMAT.md' }, say.format)),
  );
}

function showEmpty(say) {
  place('verdict').replaceChildren();
  const families = ['organisation', 'relation-communication', 'comportements-attitudes'];
  place('figure').replaceChildren(ring(segments((index) => ({ lit: true, family: families[Math.floor(index / 10)] }))));
  place('who').replaceChildren(element('h1', {}, say.empty.title), element('p', { class: 'lead' }, say.empty.lead));
  place('details').replaceChildren(
    element(
      'ol',
      { class: 'points' },
      say.empty.points.map(([name, text]) => element('li', {}, element('h2', {}, name), element('p', {}, text))),
    ),
  );
}

function showRecord(say) {
  const { state, claims, issuer } = shown;
  const dated = datesLine(say);
  const verdict = [say.verdict[state](issuer?.name), dated.warning].filter(Boolean).join(' ');
  place('verdict').replaceChildren(
    mark(dated.warning ? 'failed' : state === 'organisation' ? 'seal' : 'pen'),
    element('p', {}, element('span', { class: 'kind' }, say.kind[state]), ' ', element('strong', {}, verdict)),
  );
  place('figure').replaceChildren(recordRing(say), dial(say));
  place('who').replaceChildren(
    element('h1', {}, element('bdi', {}, claims.name)),
    element('p', { class: 'event' }, element('bdi', {}, claims.event)),
    facts(say),
  );
  place('details').replaceChildren(provedSection(say, dated), skillsSection(say));
}

function recordRing(say) {
  const { state, claims, catalogue } = shown;
  const lit = new Set(litSkills(claims));
  const look = (index) => ({ lit: lit.has(index), family: catalogue?.skills[index].family });
  const counts = (catalogue?.families ?? [])
    .map((family) => [family[language], [...lit].filter((bit) => catalogue.skills[bit].family === family.id).length])
    .map(([name, count]) => `${name} ${count}`);
  return ring(segments(look, state === 'self-declared'), counts.length > 0 ? say.ringLabel(counts) : null);
}

function dial(say) {
  const count = litSkills(shown.claims).length;
  return element(
    'p',
    { class: 'dial' },
    element('strong', {}, say.number(count)),
    element('span', {}, `${say.dial(count)} ${say.dialOf}`),
  );
}

function facts(say) {
  const { firstDay, days, hours } = shown.claims;
  const fact = (name, value) => element('div', {}, element('dt', {}, name), element('dd', {}, value));
  return element(
    'dl',
    { class: 'facts' },
    fact(say.since, say.day(firstDay)),
    fact(say.days(days), say.number(days)),
    fact(say.hours(hours), hours === 0 ? say.lessThanOne : say.number(hours)),
  );
}

function skillsSection(say) {
  const { state, claims, catalogue, versions } = shown;
  const section = element('section', { class: 'skills', 'aria-labelledby': 'skills' });
  section.append(element('h2', { id: 'skills' }, say.skills));
  if (!catalogue) {
    section.append(element('p', { class: 'note' }, versions ? say.unknownCatalogue(claims.catalogue) : say.noLabels));
    return section;
  }
  section.append(element('p', { class: 'note' }, say.skillsFrom[state]));
  const skills = litSkills(claims).map((bit) => catalogue.skills[bit]);
  for (const family of catalogue.families) {
    const own = skills.filter((skill) => skill.family === family.id);
    if (own.length > 0) section.append(familyGroup(say, family, own));
  }
  section.append(element('p', { class: 'note esco' }, say.escoNote));
  return section;
}

function familyGroup(say, family, skills) {
  const link = (esco) => element('a', { href: esco.uri, rel: 'noreferrer' }, say.esco, esco[language]);
  return element(
    'div',
    { class: 'family', 'data-family': family.id },
    element('h3', {}, element('span', {}, family[language]), ' ', element('span', { class: 'count' }, skills.length)),
    element(
      'ul',
      {},
      skills.map((skill) => element('li', {}, element('span', {}, skill[language]), ' ', link(skill.esco))),
    ),
  );
}

function provedSection(say, dated) {
  return element(
    'section',
    { class: 'proved', 'aria-labelledby': 'proved' },
    element('h2', { id: 'proved' }, say.proved),
    element('ul', {}, contentLine(say), signerLine(say), dated ? dated.line : null, withdrawalLine(say), personLine(say)),
  );
}

function line(say, kind, name, text, word = say.words[kind]) {
  return element(
    'li',
    { class: `line line-${kind}` },
    mark(kind),
    element('h3', {}, name),
    element('p', { class: 'word' }, word),
    element('p', { class: 'text' }, text),
  );
}

const contentLine = (say) => line(say, 'ok', say.content.name, say.content.ok);

function signerLine(say) {
  const { state, issuer } = shown;
  if (state === 'self-declared') return line(say, 'open', say.signer.name, say.signer.self, say.words.unconfirmed);
  const text = say.signer.known(issuer.name, say.isoDay(issuer.since));
  const address = safeAddress(issuer.url);
  return line(say, 'ok', say.signer.name, address ? element('a', { href: address, rel: 'noreferrer' }, text) : text);
}

const safeAddress = (text) => (typeof text === 'string' && text.startsWith('https://') ? text : null);

/** The line about dates, and what the verdict must add when they do not hold. */
function datesLine(say) {
  const { issuedAt, expires } = shown.claims;
  const now = shown.at.getTime() / 1000;
  const signed = say.second(issuedAt);
  const { name } = say.dates;
  if (issuedAt > now + CLOCK_SKEW) {
    return { line: line(say, 'failed', name, say.dates.ahead(signed)), warning: say.ahead };
  }
  if (expires === null) return { line: line(say, 'ok', name, say.dates.signed(signed), say.words.inDate) };
  const end = say.second(expires);
  return expires < now
    ? { line: line(say, 'failed', name, say.dates.expired(signed, end)), warning: say.expired }
    : { line: line(say, 'ok', name, say.dates.until(signed, end), say.words.inDate) };
}

function withdrawalLine(say) {
  const { statusIndex } = shown.claims;
  return line(
    say,
    'open',
    say.withdrawal.name,
    statusIndex === null ? say.withdrawal.none : say.withdrawal.unchecked(say.number(statusIndex)),
  );
}

const personLine = (say) => line(say, 'compare', say.person.name, say.person.compare);

function showRefusal(say) {
  const [title, text, advice] = say.refused[shown.state];
  place('verdict').replaceChildren(element('h1', {}, title), element('p', {}, text));
  place('figure').replaceChildren(ring(segments(brokenLook(shown.state))));
  place('who').replaceChildren(element('p', { class: 'advice' }, advice));
  place('details').replaceChildren(...(shown.claims && shown.state !== 'outside-period' ? [unproved(say)] : []));
}

/** A ring that is cut off, shaken or empty, in place of one that says something. */
function brokenLook(state) {
  switch (state) {
    case 'malformed':
      return (index) => ({ lit: index < 19 });
    case 'changed':
    case 'outside-period':
      return (index) => ({ lit: true, away: index % 7 === 2 ? 6 : index % 5 === 1 ? -9 : 0 });
    default:
      return () => ({ lit: false });
  }
}

/** For a link that could not be checked: its words, out of the way and marked as worth nothing by themselves. */
function unproved(say) {
  const { claims } = shown;
  const row = (name, value) => element('div', {}, element('dt', {}, name), element('dd', {}, element('bdi', {}, value)));
  return element(
    'details',
    { class: 'unproved' },
    element('summary', {}, say.unproved),
    element('p', {}, say.unprovedNote),
    element(
      'dl',
      {},
      row(say.claims.name, claims.name),
      row(say.claims.event, claims.event),
      row(say.since, say.day(claims.firstDay)),
      row(say.days(claims.days), say.number(claims.days)),
      row(say.hours(claims.hours), say.number(claims.hours)),
      row(say.claims.skills, say.number(litSkills(claims).length)),
    ),
  );
}

place('language').addEventListener('click', () => {
  language = TEXTS[language].other.code;
  document.body.classList.remove('fresh');
  if (shown) show();
});
addEventListener('hashchange', read);
read();
