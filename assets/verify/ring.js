// Draws the ring of 30 segments, one per skill in the order of the catalogue's ranks.

const SVG = 'http://www.w3.org/2000/svg';
const SEGMENTS = 30;
const STEP = (2 * Math.PI) / SEGMENTS;
const HALF_GAP = 2.4;

const shape = (name, attributes) => {
	const element = document.createElementNS(SVG, name);
	for (const [key, value] of Object.entries(attributes)) element.setAttribute(key, value);
	return element;
};

/** Outline of a segment between two radii, its sides parallel so that the gaps stay even. */
function outline(index, inner, outer) {
	const from = index * STEP - Math.PI / 2;
	const point = (radius, side) => {
		const angle = side > 0 ? from + STEP - Math.asin(HALF_GAP / radius) : from + Math.asin(HALF_GAP / radius);
		return `${(radius * Math.cos(angle)).toFixed(2)} ${(radius * Math.sin(angle)).toFixed(2)}`;
	};
	return (
		`M${point(inner, -1)}L${point(outer, -1)}A${outer} ${outer} 0 0 1 ${point(outer, 1)}` +
		`L${point(inner, 1)}A${inner} ${inner} 0 0 0 ${point(inner, -1)}Z`
	);
}

/**
 * The segments: a lit one is a tall block, filled or (when `hollow`) outlined; another one is a thin trace.
 *
 * @param {(index: number) => {lit: boolean, family?: number, away?: number}} segment `away` moves it outwards
 */
export function segments(segment, hollow = false) {
	return Array.from({ length: SEGMENTS }, (_, index) => {
		const { lit, family, away = 0 } = segment(index);
		const path = shape('path', {
			class: `segment ${lit ? (hollow ? 'lit hollow' : 'lit') : 'faint'}`,
			d: lit ? outline(index, 67 + away, 95 + away) : outline(index, 79 + away, 83 + away),
		});
		if (family !== undefined) path.dataset.family = family;
		path.style.setProperty('--index', index);
		return path;
	});
}

/** The ring as a picture; without a label it is decoration. */
export function ring(paths, label) {
	const svg = shape('svg', { class: 'ring', viewBox: '-102 -102 204 204', role: 'img' });
	if (label) svg.setAttribute('aria-label', label);
	else svg.setAttribute('aria-hidden', 'true');
	svg.append(...paths);
	return svg;
}

const MARKS = {
	ok: 'M12 1.5a10.5 10.5 0 1 1 0 21a10.5 10.5 0 1 1 0-21ZM7 12.4l3.5 3.5L17 8.8',
	open: 'M12 2.5a9.5 9.5 0 1 1 0 19a9.5 9.5 0 1 1 0-19ZM8 12h8',
	failed: 'M12 1.2L22.8 12L12 22.8L1.2 12ZM8.7 8.7l6.6 6.6M15.3 8.7l-6.6 6.6',
	compare: 'M2.5 5h19v14h-19ZM8.5 9a2 2 0 1 1 0 4a2 2 0 1 1 0-4M5.2 16.2q3.3-2.8 6.6 0M14.5 10h4M14.5 14h4',
	seal: 'M12 1.8l2.9 2.2 3.6-.2.9 3.5 3 2-1.3 3.3 1.3 3.4-3 2-.9 3.5-3.6-.2L12 23.4l-2.9-2.1-3.6.2-.9-3.5-3-2 1.3-3.4L1.6 9.3l3-2 .9-3.5 3.6.2ZM8 12.7l2.9 2.9 5.2-5.7',
	pen: 'M4 20l1-4.2L16.3 4.5a2.1 2.1 0 0 1 3 3L8 18.8ZM14.3 6.5l3 3M3.5 22.5h17',
};

/** A small sign, told apart by its shape; the words beside it say the same. */
export function mark(kind) {
	const svg = shape('svg', { class: `mark mark-${kind}`, viewBox: '0 0 24 24', 'aria-hidden': 'true' });
	svg.append(shape('path', { d: MARKS[kind] }));
	return svg;
}
