// Reads a verification token and checks its signature, as FORMAT.md says. Knows nothing of the page.

import { base32, decodeCbor, ed25519Multikey, hex, Tagged } from './bytes.js';

const LONGEST = 206;
const EDDSA = -8;
const PRIVATE = -65537;
const LAST_SECOND = 253402300799; // 9999-12-31T23:59:59Z
const LAST_DAY = 2932896; // 9999-12-31
const ANY_COUNT = 0xffffffff;
const ALL_SKILLS = 2 ** 30 - 1;

/** Why a token is not accepted: `malformed` or `unknown-format`. */
class Refusal extends Error {
  constructor(state) {
    super(state);
    this.state = state;
  }
}

const malformed = () => new Refusal('malformed');
const unknownFormat = () => new Refusal('unknown-format');

/**
 * Checks a token. Never throws for what a token holds.
 *
 * @param {string} text the token in base32, without `#`
 * @param {object[] | null} issuers the entries of issuers.json; null when they could not be had
 * @param {SubtleCrypto} subtle the browser's cryptography; undefined where there is none
 * @returns {Promise<{state: string, claims?: object, issuer?: object}>} state is one of `self-declared`,
 *     `organisation` (the signature holds), `malformed`, `unknown-format`, `changed`, `unknown-key`,
 *     `outside-period`, `no-list`, `no-ed25519`
 */
export async function verify(text, issuers, subtle = globalThis.crypto?.subtle) {
  let token;
  try {
    token = parse(text);
  } catch (refusal) {
    if (refusal instanceof Refusal) return { state: refusal.state };
    throw refusal;
  }
  const { claims, keyId, selfDeclared } = token;
  if (!(await knowsEd25519(subtle))) return { state: 'no-ed25519', claims };
  if (selfDeclared) {
    const holds = await signatureHolds(token, keyId, subtle);
    return holds ? { state: 'self-declared', claims } : { state: 'changed' };
  }
  if (issuers === null) return { state: 'no-list', claims };
  const issuer = await issuerOf(keyId, issuers, subtle);
  if (issuer === null) return { state: 'unknown-key', claims };
  if (!(await signatureHolds(token, ed25519Multikey(issuer.publicKey), subtle))) return { state: 'changed' };
  return { state: inPeriod(issuer, claims.issuedAt) ? 'organisation' : 'outside-period', claims, issuer };
}

/** The parts of a token in the only form it may have. @throws {Refusal} for anything else */
function parse(text) {
  const bytes = text.length > LONGEST * 2 ? null : base32(text);
  if (bytes === null || bytes.length > LONGEST) throw malformed();
  const sign1 = decode(bytes);
  const parts = sign1 instanceof Tagged && sign1.tag === 18 ? sign1.value : null;
  if (!Array.isArray(parts) || parts.length !== 4) throw unknownFormat();
  const [protectedBytes, unprotectedHeader, payload, signature] = parts;
  if (!(unprotectedHeader instanceof Map) || unprotectedHeader.size > 0) throw unknownFormat();
  if (![protectedBytes, payload, signature].every((part) => part instanceof Uint8Array)) throw unknownFormat();
  const keyId = keyIdOf(decode(protectedBytes));
  if (signature.length !== 64) throw malformed();
  return { protectedBytes, payload, signature, keyId, selfDeclared: keyId.length === 32, claims: readClaims(payload) };
}

function decode(bytes) {
  try {
    return decodeCbor(bytes);
  } catch {
    throw malformed();
  }
}

function keyIdOf(header) {
  if (!(header instanceof Map) || header.get(1) !== EDDSA || header.size !== 2) throw unknownFormat();
  const keyId = header.get(4);
  if (!(keyId instanceof Uint8Array) || (keyId.length !== 8 && keyId.length !== 32)) throw unknownFormat();
  return keyId;
}

function readClaims(payload) {
  const map = decode(payload);
  const own = map instanceof Map ? map.get(PRIVATE) : null;
  if (!(own instanceof Map)) throw unknownFormat();
  onlyKeys(map, [4, 6, 7, PRIVATE]);
  onlyKeys(own, [0, 1, 2, 3, 4, 5, 6, 7]);
  const badge = map.get(7);
  if (!(badge instanceof Uint8Array) || badge.length !== 16) throw malformed();
  return {
    expires: map.has(4) ? number(map.get(4), LAST_SECOND) : null,
    issuedAt: number(map.get(6), LAST_SECOND),
    badge: hex(badge),
    name: printable(own.get(0)),
    event: printable(own.get(1)),
    firstDay: number(own.get(2), LAST_DAY),
    days: number(own.get(3), ANY_COUNT),
    hours: number(own.get(4), ANY_COUNT),
    skills: number(own.get(5), ALL_SKILLS),
    catalogue: printable(own.get(6)),
    statusIndex: own.has(7) ? number(own.get(7), ANY_COUNT) : null,
  };
}

/** A key we do not know comes from a later format, and may change what the others mean. */
function onlyKeys(map, known) {
  if ([...map.keys()].some((key) => !known.includes(key))) throw unknownFormat();
}

function number(value, most) {
  if (typeof value !== 'number' || value < 0 || value > most) throw malformed();
  return value;
}

/** Text that shows as it was signed: composed (NFC), with something to see, no controls, no bidi controls. */
function printable(value) {
  const unfit = /[\p{Cc}\u061c\u200e\u200f\u202a-\u202e\u2066-\u2069]/u;
  const visible = /[^\p{Cf}\p{Z}\p{M}]/u;
  if (typeof value !== 'string' || unfit.test(value) || !visible.test(value) || value.normalize('NFC') !== value) {
    throw malformed();
  }
  return value;
}

/** Asked with a key known to be good (RFC 8032, test 1), so that a bad key is never taken for a poor browser. */
async function knowsEd25519(subtle) {
  try {
    await subtle.importKey('raw', ed25519Multikey('z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw'), 'Ed25519', false, [
      'verify',
    ]);
    return true;
  } catch {
    return false;
  }
}

async function signatureHolds({ protectedBytes, payload, signature }, publicKey, subtle) {
  try {
    const key = await subtle.importKey('raw', publicKey, 'Ed25519', false, ['verify']);
    return await subtle.verify('Ed25519', key, signature, toBeSigned(protectedBytes, payload));
  } catch {
    return false; // some browsers refuse bytes that are no point of the curve
  }
}

/** Sig_structure of RFC 9052, section 4.4. */
function toBeSigned(protectedBytes, payload) {
  const context = new TextEncoder().encode('Signature1');
  const head = (bytes) => (bytes.length < 24 ? [0x40 | bytes.length] : [0x58, bytes.length]);
  return Uint8Array.from([
    0x84, 0x60 | context.length, ...context,
    ...head(protectedBytes), ...protectedBytes,
    0x40,
    ...head(payload), ...payload,
  ]);
}

/** The listed issuer with this key id; an entry whose own id does not follow from its key is passed over. */
async function issuerOf(keyId, issuers, subtle) {
  for (const issuer of issuers) {
    const publicKey = issuer.kid === hex(keyId) ? ed25519Multikey(issuer.publicKey) : null;
    if (publicKey === null) continue;
    const digest = new Uint8Array(await subtle.digest('SHA-256', publicKey));
    if (hex(digest.slice(0, 8)) === issuer.kid) return issuer;
  }
  return null;
}

/** Whether the issuer used the key on the day of signing, in UTC, first and last day included. */
function inPeriod(issuer, issuedAt) {
  const day = new Date(issuedAt * 1000).toISOString().slice(0, 10);
  return day >= issuer.since && (!issuer.until || day <= issuer.until);
}
