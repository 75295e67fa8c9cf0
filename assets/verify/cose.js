// Signed messages: COSE_Sign1 with Ed25519, and the keys that may have signed them.

import { decodeCbor, ed25519Key, hex, Tagged } from './bytes.js';

const EDDSA = -8;
// RFC 8032, test 1: with a key known to be good, a bad one is never taken for a poor browser.
const GOOD_KEY = 'did:key:z6MktwupdmLXVVqTzCw4i46r4uGyosGXRnR3XjN4Zq7oMMsw';

// Keys of small order, by their first bytes: one signature under them fits many messages, and browsers let it pass.
const WEAK = /^(0[01]0{30}|e[c-e]f{30}|26e8958fc2b227b045c3f489f2ef98f0|c7176a703d4dd84fba3c0b760d10670f)/;

/** Why a token is not accepted: `malformed` or `unknown-format`. */
export class Refusal extends Error {
	constructor(state) {
		super(state);
		this.state = state;
	}
}

export const malformed = () => new Refusal('malformed');
export const unknownFormat = () => new Refusal('unknown-format');

export function decode(bytes) {
	try {
		return decodeCbor(bytes);
	} catch {
		throw malformed();
	}
}

/** The parts of a message in the only form it may have. @throws {Refusal} for anything else */
export function readMessage(bytes) {
	const sign1 = decode(bytes);
	const parts = sign1 instanceof Tagged && sign1.tag === 18 ? sign1.value : null;
	if (!Array.isArray(parts) || parts.length !== 4) throw unknownFormat();
	const [protectedBytes, unprotectedHeader, payload, signature] = parts;
	if (!(unprotectedHeader instanceof Map) || unprotectedHeader.size > 0) throw unknownFormat();
	if (![protectedBytes, payload, signature].every((part) => part instanceof Uint8Array)) throw malformed();
	if (signature.length !== 64) throw malformed();
	return { protectedBytes, payload, signature, keyId: keyIdOf(decode(protectedBytes)) };
}

function keyIdOf(header) {
	if (!(header instanceof Map) || header.get(1) !== EDDSA || header.size !== 2 || !header.has(4)) throw unknownFormat();
	const keyId = header.get(4);
	if (!(keyId instanceof Uint8Array)) throw malformed();
	if (keyId.length !== 8 && keyId.length !== 32) throw unknownFormat();
	return keyId;
}

export async function knowsEd25519(subtle) {
	try {
		await subtle.importKey('raw', ed25519Key(GOOD_KEY), 'Ed25519', false, ['verify']);
		return true;
	} catch {
		return false;
	}
}

export async function signatureHolds({ protectedBytes, payload, signature }, publicKey, subtle) {
	if (WEAK.test(hex(publicKey))) return false;
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
	const head = ({ length }) =>
		length < 24 ? [0x40 | length] : length < 256 ? [0x58, length] : [0x59, length >> 8, length & 0xff];
	const parts = [[0x84, 0x60 | context.length], context];
	for (const bytes of [protectedBytes, [], payload]) parts.push(head(bytes), bytes);
	const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

/** The entries of issuers.json whose key has this id, each with its raw `publicKey`. */
export async function issuersOf(keyId, issuers, subtle) {
	const wanted = hex(keyId);
	const found = await Promise.all(
		issuers.map(async (issuer) => {
			const publicKey = ed25519Key(issuer?.key);
			if (publicKey === null) return [];
			const digest = new Uint8Array(await subtle.digest('SHA-256', publicKey));
			return hex(digest.slice(0, 8)) === wanted ? [{ ...issuer, publicKey }] : [];
		}),
	);
	return found.flat();
}

/** Whether the key was not retired before this second, in UTC; its last day is included. */
export const inUse = (issuer, second) => !issuer.until || new Date(second * 1000).toISOString().slice(0, 10) <= issuer.until;
