// Looks a badge up in its organisation's list of withdrawn badges, as FORMAT.md says.

import { decode, inUse, issuersOf, readMessage, signatureHolds } from './cose.js';

const PRIVATE = -65538;
const ENTRIES = 131072;
const LARGEST = 65536;

/**
 * What the organisation's list says about the badge with this index.
 *
 * @param {(path: string) => Promise<Uint8Array | null>} load brings a file of this folder
 * @param {number} now in seconds
 * @returns {Promise<{state: string, date?: number}>} `valid`, `suspended` or `revoked` with the list's date in seconds;
 *     or `unlisted`, `missing`, `wrong` when it is not the organisation's, or `retired` when a key that was given up
 *     since says `valid`
 */
export async function withdrawal(index, issuer, issuers, load, subtle = globalThis.crypto?.subtle, now = Date.now() / 1000) {
	const number = Math.floor(index / ENTRIES);
	const path = issuer.lists?.[number];
	if (!/^status\/[\w-]+\.cose$/.test(path ?? '')) return { state: 'unlisted' };
	const bytes = await load(path);
	if (bytes === null) return { state: 'missing' };
	try {
		return await lookUp(bytes, path, index - number * ENTRIES, number, issuers, subtle, now);
	} catch {
		return { state: 'wrong' };
	}
}

async function lookUp(bytes, path, place, number, issuers, subtle, now) {
	const message = bytes.length > LARGEST ? null : readMessage(bytes);
	const payload = decode(message.payload);
	const date = payload.get(6);
	const list = payload.get(PRIVATE);
	const signers = (await issuersOf(message.keyId, issuers, subtle)).filter((one) => one.lists?.includes(path));
	const signer = signers.find((one) => inUse(one, date));
	if (list.get(0) !== number || !(await signatureHolds(message, signer.publicKey, subtle))) throw new Error('not theirs');
	const [revoked, suspended] = [await unpack(list.get(1)), await unpack(list.get(2))];
	const isSet = (bits) => (bits[place >> 3] >> (7 - (place & 7))) & 1;
	if (isSet(revoked)) return { state: 'revoked', date };
	if (isSet(suspended)) return { state: 'suspended', date };
	return inUse(signer, now) ? { state: 'valid', date } : { state: 'retired' };
}

/** The bits of a whole list; more than that is not read. */
async function unpack(bytes) {
	const reader = new Blob([bytes]).stream().pipeThrough(new DecompressionStream('gzip')).getReader();
	const bits = new Uint8Array(ENTRIES / 8);
	let at = 0;
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		bits.set(part.value, at); // throws when there is more
		at += part.value.length;
	}
	if (at !== bits.length) throw new Error('cut off');
	return bits;
}
