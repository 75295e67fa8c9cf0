// Finds the verification link in an Open Badge file, and proves nothing about the file.

const LARGEST = 10_000_000;
const TYPES = ['OpenBadgeCredential', 'AchievementCredential', 'Assertion'];
const PNG = [0x89, 0x50, 0x4e, 0x47, 13, 10, 26, 10];

/**
 * The link that a badge carries as evidence.
 *
 * @param {Blob} file JSON, a PNG or SVG picture with a badge inside, or a VC-JWT
 * @returns {Promise<{state: string, token?: string, id?: string}>} `link` with its token and the badge's own id;
 *     `no-link` or `no-badge`
 */
export async function linkIn(file) {
	try {
		if (file.size > LARGEST) return { state: 'no-badge' };
		const badge = credential(new Uint8Array(await file.arrayBuffer()));
		const isBadge = [badge.type].flat().some((type) => TYPES.includes(type));
		if (!isBadge) return { state: 'no-badge' };
		for (const evidence of [badge.evidence ?? []].flat()) {
			const link = /^https?:\/\/[^\s#]+#([A-Z2-7]+)$/i.exec(evidence?.id);
			if (link) return { state: 'link', token: link[1], id: String(badge.id) };
		}
		return { state: 'no-link' };
	} catch {
		return { state: 'no-badge' };
	}
}

function credential(bytes) {
	const text = PNG.every((byte, at) => bytes[at] === byte) ? textInPng(bytes) : utf8(bytes).trim();
	const found = text.startsWith('<') ? textInSvg(text) : text;
	if (found.startsWith('{')) return JSON.parse(found);
	const json = utf8(Uint8Array.from(atob(found.split('.')[1].replace(/-/g, '+').replace(/_/g, '/')), (c) => c.charCodeAt()));
	const claims = JSON.parse(json);
	return claims.vc ?? claims;
}

const utf8 = (bytes) => new TextDecoder('utf-8', { fatal: true }).decode(bytes);

/** Open Badges 3.0, section 5.3: an iTXt chunk; version 2 has the same under another keyword. */
function textInPng(bytes) {
	const view = new DataView(bytes.buffer);
	for (let at = 8; at + 12 <= bytes.length; at += 12 + view.getUint32(at)) {
		const data = bytes.subarray(at + 8, at + 8 + view.getUint32(at));
		if (utf8(bytes.subarray(at + 4, at + 8)) !== 'iTXt') continue;
		const keyword = utf8(data.subarray(0, data.indexOf(0)));
		if (keyword !== 'openbadgecredential' && keyword !== 'openbadges') continue;
		const language = keyword.length + 3;
		const translated = data.indexOf(0, language) + 1;
		return utf8(data.subarray(data.indexOf(0, translated) + 1)).trim();
	}
	throw new Error('no badge inside');
}

function textInSvg(text) {
	const element = /<openbadges:(?:credential|assertion)\b([^>]*)>(?:\s*<!\[CDATA\[([\s\S]*?)\]\]>)?/.exec(text);
	return (element[2] ?? /verify="([^"]*)"/.exec(element[1])[1]).trim();
}
