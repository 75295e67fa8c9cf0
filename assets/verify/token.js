// Reads a verification token and checks its signature, as FORMAT.md says. Knows nothing of the page.

import { base32, hex } from './bytes.js';
import { decode, inUse, issuersOf, knowsEd25519, malformed, readMessage, Refusal, signatureHolds, unknownFormat } from './cose.js';

const LONGEST = 206;
const PRIVATE = -65537;
const LAST_SECOND = 253402300799; // 9999-12-31T23:59:59Z
const LAST_DAY = 2932896; // 9999-12-31
const MOST = 1_000_000;

/**
 * Checks a token. Never throws for what a token holds.
 *
 * @param {object[] | null} issuers the entries of issuers.json; null when they could not be had
 * @returns {Promise<{state: string, claims?: object, issuer?: object}>} `self-declared` or `organisation` with what was
 *     signed; or `malformed`, `unknown-format`, `changed`, `unknown-key`, `outside-period`, `no-list`, `no-ed25519`
 */
export async function verify(text, issuers, subtle = globalThis.crypto?.subtle) {
	let message;
	let claims;
	try {
		const bytes = text.length > LONGEST * 2 ? null : base32(text);
		if (bytes === null || bytes.length > LONGEST) throw malformed();
		message = readMessage(bytes);
		claims = readClaims(message.payload);
	} catch (refusal) {
		if (refusal instanceof Refusal) return { state: refusal.state };
		throw refusal;
	}
	const { keyId } = message;
	if (!(await knowsEd25519(subtle))) return { state: 'no-ed25519' };
	if (keyId.length === 32) {
		return (await signatureHolds(message, keyId, subtle)) ? { state: 'self-declared', claims } : { state: 'changed' };
	}
	if (issuers === null) return { state: 'no-list' };
	const listed = await issuersOf(keyId, issuers, subtle);
	if (listed.length === 0) return { state: 'unknown-key' };
	const issuer = listed.find((one) => inUse(one, claims.issuedAt));
	if (!(await signatureHolds(message, listed[0].publicKey, subtle))) return { state: 'changed' };
	return issuer ? { state: 'organisation', claims, issuer } : { state: 'outside-period' };
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
		days: number(own.get(3), MOST),
		hours: number(own.get(4), MOST),
		skills: number(own.get(5), 2 ** 30 - 1),
		catalogue: printable(own.get(6)),
		statusIndex: own.has(7) ? number(own.get(7), 2 ** 31 - 1) : null,
	};
}

/** Another key is of a later format, and may change what these mean. */
function onlyKeys(map, known) {
	if ([...map.keys()].some((key) => !known.includes(key))) throw unknownFormat();
}

function number(value, most) {
	if (typeof value !== 'number' || value < 0 || value > most) throw malformed();
	return value;
}

/** Text that shows as it was signed: composed (NFC), with something to see and nothing that deceives the eye. */
function printable(value) {
	const unfit = /[\p{Cc}\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufff9-\ufffb\ufffe\uffff]/u;
	const visible = /[^\p{Cc}\p{Cf}\p{Z}\p{M}]/u;
	if (typeof value !== 'string' || unfit.test(value) || !visible.test(value) || value.normalize('NFC') !== value) {
		throw malformed();
	}
	return value;
}
