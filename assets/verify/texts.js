// Everything the page says, in French and English.

const dates = (locale) => {
	const day = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeZone: 'UTC' });
	const local = new Intl.DateTimeFormat(locale, { dateStyle: 'long' });
	const moment = new Intl.DateTimeFormat(locale, { dateStyle: 'long', timeStyle: 'short' });
	return {
		day: (days) => day.format(days * 86_400_000),
		isoDay: (text) => day.format(Date.parse(`${text}T00:00:00Z`)),
		second: (seconds) => local.format(seconds * 1000),
		moment: (time) => moment.format(time),
		number: (value) => value.toLocaleString(locale),
	};
};

const fr = {
	...dates('fr-FR'),
	title: 'Vérifier un engagement bénévole · Tremplin',
	other: { code: 'en', name: 'English' },

	verdict: {
		organisation: (name) => `Signé par ${name}. Rien n’a changé depuis.`,
		'self-declared': () => 'Signé par la personne elle-même. Personne d’autre ne l’a confirmé.',
	},
	kind: { organisation: 'Attestation d’une organisation', 'self-declared': 'Déclaration personnelle' },
	warning: {
		revoked: 'L’organisation a retiré ce badge.',
		suspended: 'L’organisation a suspendu ce badge pour l’instant.',
		expired: 'La date de fin est passée.',
		ahead: 'La date de signature est dans le futur.',
		otherBadge: 'Le lien trouvé dans ce fichier est celui d’un autre badge.',
	},

	since: 'Depuis le',
	days: (count) => (count < 2 ? 'jour' : 'jours'),
	hours: (count) => (count < 2 ? 'heure' : 'heures'),
	lessThanOne: 'moins de 1',
	dial: (count) => `${count < 2 ? 'compétence' : 'compétences'} sur 30`,
	ringLabel: (families) => `Anneau des 30 compétences. Attribuées\u00a0: ${families.join(', ')}.`,

	skills: 'Les compétences',
	skillsFrom: {
		organisation: 'Attribuées d’après les missions que l’organisation a confirmées.',
		'self-declared': 'Attribuées d’après les missions que la personne dit avoir faites.',
	},
	esco: 'ESCO\u00a0: ',
	escoNote: 'ESCO est la classification européenne des compétences.',
	unknownCatalogue: (version) => `Cette page ne connaît pas le catalogue «\u00a0${version}\u00a0»\u00a0: elle ne peut pas nommer ces compétences.`,
	noLabels: 'Les noms des compétences n’ont pas pu être chargés. Rechargez la page.',

	proved: 'Ce qui est prouvé, et ce qui ne l’est pas',
	words: { ok: 'Vérifié', inDate: 'En cours', open: 'Non vérifié', failed: 'Ne tient pas', unconfirmed: 'Non confirmé', compare: 'À vous de comparer' },
	content: ['Le contenu', 'Inchangé depuis la signature.'],
	signer: {
		name: 'Qui a signé',
		known: (since) => `, connue de cette page depuis le ${since}.`,
		retired: (until) => ` Cette clé a servi jusqu’au ${until}\u00a0; ce qu’elle a signé avant tient toujours.`,
		self: 'La personne elle-même, avec sa propre clé.',
	},
	dates: {
		name: 'Les dates',
		signed: (day) => `Daté du ${day} par le signataire, sans date de fin.`,
		until: (day, end) => `Daté du ${day} par le signataire, valable jusqu’au ${end}.`,
		expired: (end) => `Valable jusqu’au ${end}\u00a0: cette date est passée.`,
		ahead: (day) => `Daté du ${day} par le signataire, donc dans le futur. L’horloge de cet appareil est-elle juste\u00a0?`,
	},
	withdrawal: {
		name: 'Le retrait',
		none: 'Aucune liste de retraits n’est publiée pour ce lien.',
		unlisted: 'Le signataire tient une liste de retraits, mais cette page ne l’a pas.',
		missing: 'La liste des retraits n’a pas pu être lue. Vérifiez votre connexion, puis rechargez la page.',
		wrong: 'La liste trouvée ici n’est pas signée par cette organisation. Elle n’a pas été prise en compte.',
		retired: 'La liste trouvée ici est signée avec une clé abandonnée depuis. Elle n’a pas été prise en compte.',
		valid: (date) => `Ni retiré ni suspendu, sur la liste du ${date}.`,
		revoked: (date) => `Retiré par l’organisation, sur sa liste du ${date}.`,
		suspended: (date) => `Suspendu par l’organisation, sur sa liste du ${date}.`,
		old: (days) => ` Elle a ${days} jours\u00a0: une autre dirait peut-être autre chose.`,
	},
	person: ['La personne', 'Le nom est celui que le signataire a écrit. Comparez-le à une pièce d’identité.'],
	file: {
		name: 'Le fichier du badge',
		unchecked: 'Cette page a vérifié le lien qu’il contient. Le fichier lui-même ne se vérifie qu’avec l’application Tremplin.',
		otherBadge: 'Le lien qu’il contient est celui d’un autre badge. Ne vous fiez pas à ce fichier.',
	},

	refused: {
		malformed: ['Lien incomplet ou abîmé', 'Il manque une partie du code, ou un caractère a changé. Rien n’a été vérifié.', 'Scannez de nouveau le QR code, en entier, à plat et bien éclairé.'],
		'unknown-format': ['Format inconnu', 'Il vient peut-être d’une version plus récente de Tremplin, ou d’ailleurs. Rien n’a été vérifié.', 'Rechargez la page ou scannez de nouveau. Sinon, demandez le badge à la personne.'],
		changed: ['La signature ne correspond pas', 'Le contenu a été modifié après la signature, ou mal lu. Il n’est donc pas affiché.', 'Scannez de nouveau. Si le message revient, ne vous fiez pas à ce document.'],
		'unknown-key': ['Signataire inconnu', 'Cette page ne connaît pas la clé de ce lien. Elle n’a donc pas pu contrôler la signature.', 'Demandez à la personne qui l’a signé, puis contactez cette organisation par vos propres moyens.'],
		'outside-period': ['Clé hors d’usage', 'Cette organisation connue ne se servait plus de la clé à la date de signature. Le contenu n’est donc pas affiché.', 'Contactez l’organisation avant de vous y fier.'],
		'no-list': ['Liste indisponible', 'Les organisations connues n’ont pas pu être chargées. Rien n’a été vérifié.', 'Vérifiez votre connexion, puis rechargez la page.'],
		'no-ed25519': ['Ce navigateur ne peut pas vérifier', 'Il ne connaît pas les signatures Ed25519, ou l’adresse n’est pas en https. Rien n’a été vérifié.', 'Ouvrez le même lien avec une version récente de Chrome, Edge, Firefox ou Safari.'],
		'no-link': ['Badge sans lien de vérification', 'Cet Open Badge ne contient pas de lien que cette page sache vérifier. Rien n’a été vérifié.', 'Ouvrez-le avec l’application Tremplin, qui vérifie le badge lui-même.'],
		'no-badge': ['Ni un badge, ni un lien', 'Il n’y a ici ni Open Badge ni lien de vérification. Rien n’a été vérifié.', 'Donnez le fichier du badge (JSON, PNG ou SVG) tel que vous l’avez reçu, ou le lien en entier.'],
	},

	empty: {
		title: 'Vérifier un engagement bénévole',
		lead: 'Scannez le QR code d’un certificat Tremplin\u00a0: cette page dit ce qu’il prouve, et ce qu’il ne prouve pas.',
	},
	input: {
		title: 'Un fichier de badge, ou un lien\u00a0?',
		note: 'Déposez-le sur cette page, collez-le, ou choisissez-le ici. Rien ne quitte votre appareil.',
		file: 'Choisir un fichier',
		link: 'Lien ou texte du badge',
	},
	foot: 'Vérifié dans votre navigateur\u00a0: rien n’est envoyé, rien de ce lien n’est gardé.',
	offline: 'Hors connexion\u00a0: les listes sont celles de votre dernière visite.',
	checkedAt: (moment) => `Lu le ${moment}.`,
	format: 'Le format, pour vérifier par vous-même',
};

const en = {
	...dates('en-GB'),
	title: 'Check a volunteering record · Tremplin',
	other: { code: 'fr', name: 'Français' },

	verdict: {
		organisation: (name) => `Signed by ${name}. Nothing has changed since.`,
		'self-declared': () => 'The person signed it themselves. Nobody else has confirmed it.',
	},
	kind: { organisation: 'Record signed by an organisation', 'self-declared': 'Personal statement' },
	warning: {
		revoked: 'The organisation has withdrawn this badge.',
		suspended: 'The organisation has suspended this badge for now.',
		expired: 'Its end date has passed.',
		ahead: 'Its signing date is in the future.',
		otherBadge: 'The link found in this file belongs to another badge.',
	},

	since: 'Since',
	days: (count) => (count === 1 ? 'day' : 'days'),
	hours: (count) => (count === 1 ? 'hour' : 'hours'),
	lessThanOne: 'under 1',
	dial: (count) => `${count === 1 ? 'skill' : 'skills'} of 30`,
	ringLabel: (families) => `Ring of the 30 skills. Attributed: ${families.join(', ')}.`,

	skills: 'The skills',
	skillsFrom: {
		organisation: 'Attributed from the missions that the organisation confirmed.',
		'self-declared': 'Attributed from the missions that the person says they did.',
	},
	esco: 'ESCO: ',
	escoNote: 'ESCO is the European classification of skills.',
	unknownCatalogue: (version) => `This page does not know the catalogue “${version}”: it cannot name these skills.`,
	noLabels: 'The names of the skills could not be loaded. Reload the page.',

	proved: 'What is proved, and what is not',
	words: { ok: 'Checked', inDate: 'In date', open: 'Not checked', failed: 'Does not hold', unconfirmed: 'Not confirmed', compare: 'For you to compare' },
	content: ['The content', 'Unchanged since it was signed.'],
	signer: {
		name: 'Who signed',
		known: (since) => `, known to this page since ${since}.`,
		retired: (until) => ` This key was in use until ${until}; what it signed before still holds.`,
		self: 'The person themselves, with their own key.',
	},
	dates: {
		name: 'The dates',
		signed: (day) => `Dated ${day} by the signer, with no end date.`,
		until: (day, end) => `Dated ${day} by the signer, valid until ${end}.`,
		expired: (end) => `Valid until ${end}: that date has passed.`,
		ahead: (day) => `Dated ${day} by the signer, which is in the future. Is the clock of this device right?`,
	},
	withdrawal: {
		name: 'Withdrawal',
		none: 'No list of withdrawals is published for this link.',
		unlisted: 'The signer keeps a list of withdrawals, but this page does not have it.',
		missing: 'The list of withdrawals could not be read. Check your connection, then reload the page.',
		wrong: 'The list found here is not signed by this organisation. It was left aside.',
		retired: 'The list found here is signed with a key that was given up since. It was left aside.',
		valid: (date) => `Neither withdrawn nor suspended on the list of ${date}.`,
		revoked: (date) => `Withdrawn by the organisation, on its list of ${date}.`,
		suspended: (date) => `Suspended by the organisation, on its list of ${date}.`,
		old: (days) => ` It is ${days} days old: a later one may say otherwise.`,
	},
	person: ['The person', 'The name is what the signer wrote. Compare it with an identity document.'],
	file: {
		name: 'The badge file',
		unchecked: 'This page has checked the link inside it. The file itself can only be checked with the Tremplin application.',
		otherBadge: 'The link inside it belongs to another badge. Do not rely on this file.',
	},

	refused: {
		malformed: ['Link cut off or damaged', 'Part of the code is missing, or a character has changed. Nothing was checked.', 'Scan the QR code again, the whole of it, flat and well lit.'],
		'unknown-format': ['Unknown format', 'It may come from a newer version of Tremplin, or from elsewhere. Nothing was checked.', 'Reload the page or scan again. Otherwise, ask the person for their badge.'],
		changed: ['The signature does not match', 'The content was changed after it was signed, or misread. It is therefore not shown.', 'Scan again. If this comes back, do not rely on the document.'],
		'unknown-key': ['Unknown signer', 'This page does not know the key of this link. The signature could therefore not be checked.', 'Ask the person who signed it, then contact that organisation by your own means.'],
		'outside-period': ['Key no longer in use', 'The organisation is known, but no longer used this key on the signing date. The content is therefore not shown.', 'Contact the organisation before you rely on it.'],
		'no-list': ['List not available', 'The known organisations could not be loaded. Nothing was checked.', 'Check your connection, then reload the page.'],
		'no-ed25519': ['This browser cannot check', 'It does not know Ed25519 signatures, or the address is not https. Nothing was checked.', 'Open the same link in a recent version of Chrome, Edge, Firefox or Safari.'],
		'no-link': ['Badge without a verification link', 'This Open Badge holds no link that this page can check. Nothing was checked.', 'Open it with the Tremplin application, which checks the badge itself.'],
		'no-badge': ['Neither a badge nor a link', 'There is no Open Badge here and no verification link. Nothing was checked.', 'Give the badge file (JSON, PNG or SVG) as you received it, or the whole link.'],
	},

	empty: {
		title: 'Check a volunteering record',
		lead: 'Scan the QR code of a Tremplin certificate: this page says what it proves, and what it does not.',
	},
	input: {
		title: 'A badge file, or a link?',
		note: 'Drop it on this page, paste it, or choose it here. Nothing leaves your device.',
		file: 'Choose a file',
		link: 'Link or text of the badge',
	},
	foot: 'Checked in your browser: nothing is sent, nothing of this link is kept.',
	offline: 'Offline: the lists are those of your last visit.',
	checkedAt: (moment) => `Read on ${moment}.`,
	format: 'The format, to check for yourself',
};

export const TEXTS = { fr, en };

/** The first of the browser's languages that the page speaks; English for all others. */
export const preferredLanguage = () =>
	navigator.languages.map((tag) => tag.slice(0, 2).toLowerCase()).find((code) => code in TEXTS) ?? 'en';
