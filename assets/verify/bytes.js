// Bytes from text and back, and the one encoding of CBOR that a token may use.

const BASE32 = 'ABCDEFGHIJKLMNOPQRSTUVWXYZ234567';
const BASE58 = '123456789ABCDEFGHJKLMNPQRSTUVWXYZabcdefghijkmnopqrstuvwxyz';
const DEEPEST = 4;

/** Bytes of canonical base32 (RFC 4648, upper case, no padding); null for anything else. */
export function base32(text) {
	const bytes = new Uint8Array(Math.floor((text.length * 5) / 8));
	let at = 0;
	let buffer = 0;
	let bits = 0;
	for (const letter of text) {
		const value = BASE32.indexOf(letter);
		if (value < 0) return null;
		buffer = ((buffer << 5) | value) & 0xfff;
		bits += 5;
		if (bits >= 8) {
			bits -= 8;
			bytes[at++] = buffer >> bits;
		}
	}
	const unused = buffer & ((1 << bits) - 1);
	return bits >= 5 || unused !== 0 ? null : bytes;
}

/** The raw Ed25519 key of a `did:key:z6Mk…`; null for anything else. */
export function ed25519Key(did) {
	if (typeof did !== 'string' || !/^did:key:z[1-9A-HJ-NP-Za-km-z]{47}$/.test(did)) return null;
	let number = 0n;
	for (const letter of did.slice(9)) number = number * 58n + BigInt(BASE58.indexOf(letter));
	const digits = number.toString(16).padStart(68, '0').match(/../g);
	const bytes = Uint8Array.from(digits, (pair) => parseInt(pair, 16));
	return bytes.length === 34 && bytes[0] === 0xed && bytes[1] === 0x01 ? bytes.slice(2) : null;
}

export const hex = (bytes) => Array.from(bytes, (byte) => byte.toString(16).padStart(2, '0')).join('');

/** A CBOR tag and what it stands before. */
export class Tagged {
	constructor(tag, value) {
		this.tag = tag;
		this.value = value;
	}
}

/** The one item in `bytes`, in core deterministic encoding (RFC 8949, section 4.2.1). @throws {Error} for anything else */
export function decodeCbor(bytes) {
	const reader = new Reader(bytes);
	const item = reader.item(0);
	if (reader.at !== bytes.length) throw new Error('bytes after the end');
	return item;
}

class Reader {
	constructor(bytes) {
		this.bytes = bytes;
		this.at = 0;
	}

	item(depth) {
		if (depth > DEEPEST) throw new Error('too deep');
		const major = this.take(1)[0] >> 5;
		const argument = this.argument(this.bytes[this.at - 1] & 0x1f);
		switch (major) {
			case 0: return argument;
			case 1: return -1 - argument;
			case 2: return this.take(argument);
			case 3: return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(this.take(argument));
			case 4: return this.array(argument, depth);
			case 5: return this.map(argument, depth);
			case 6: return new Tagged(argument, this.item(depth + 1));
			default: throw new Error('a type that tokens do not have');
		}
	}

	/** The shortest form only: a larger one for the same number is another encoding of it. */
	argument(low) {
		if (low < 24) return low;
		if (low > 27) throw new Error('indefinite or reserved length');
		const size = 1 << (low - 24);
		let value = 0;
		for (const byte of this.take(size)) value = value * 256 + byte;
		const least = size === 1 ? 24 : 2 ** (size * 4);
		if (value < least || value > Number.MAX_SAFE_INTEGER) throw new Error('not the shortest form');
		return value;
	}

	take(count) {
		if (count > this.bytes.length - this.at) throw new Error('cut off');
		this.at += count;
		return this.bytes.slice(this.at - count, this.at);
	}

	array(count, depth) {
		const items = [];
		while (items.length < count) items.push(this.item(depth + 1));
		return items;
	}

	map(count, depth) {
		const map = new Map();
		let before = '';
		for (let i = 0; i < count; i++) {
			const from = this.at;
			const key = this.item(depth + 1);
			// Lower-case hexadecimal sorts as the bytes do, and a key that repeats is not above the one before it.
			const encoded = hex(this.bytes.slice(from, this.at));
			if (encoded <= before) throw new Error('keys out of order');
			before = encoded;
			map.set(key, this.item(depth + 1));
		}
		return map;
	}
}
