import { readUnreadDocuments } from '@quantieme/casework';
import type { Answer } from './api-client.ts';
import type { TestApi } from './api.ts';
import { aReadyBundle } from './bundles.ts';
import { deadlineOf, openDossier, record } from './cases.ts';
import { LinkedDossier, openClientLink, send } from './client-links.ts';
import { tokenOf } from './questionnaires.ts';
import { aPdf, upload } from './uploads.ts';

export const OFFENCE = 'recel de bijoux volés';
/** In a document, of which the worker has read the text. */
export const WORD = 'Passeport de Bouaké';

export interface LivedFirm {
  readonly dossier: string;
  readonly deadline: string;
}

/** What fails here would leave a table empty without anybody noticing. */
export async function done<Answered extends Answer<unknown>>(
  sent: Promise<Answered>,
): Promise<Answered> {
  const answer = await sent;
  if (answer.status >= 300) throw new Error(`${answer.status} ${JSON.stringify(answer.body)}`);
  return answer;
}

/** Something in every table that a firm fills by working. */
export async function liveALittle(api: TestApi): Promise<LivedFirm> {
  const { a } = api.firms;
  const [lawyer, owner] = [await a.as('lawyer'), await a.as('owner')];
  const opened = await openDossier(lawyer, { label: 'Vie privée', client: CLIENT });
  const dossier = opened.id;
  const at = `/v1/dossiers/${dossier}`;
  await record(lawyer, dossier, { type: 'demande-deposee', on: '2026-06-15' });
  const wrong = await record(lawyer, dossier, { type: 'motifs-demandes', on: '2026-11-02' });
  const right = { type: 'motifs-demandes', on: '2026-11-03', reason: 'Mauvais jour' };
  await done(
    lawyer.put(`${at}/events/${wrong.event.id}`, right, { 'If-Match': `"${wrong.event.version}"` }),
  );
  const deadline = deadlineOf((await lawyer.get(at)).body, 'ta-recours-implicite-2-mois').id;
  for (let count = 0; count < 2; count += 1)
    await done(lawyer.post(`/v1/deadlines/${deadline}/certificates`));
  await done(lawyer.post(`${at}/notes`, { body: 'Appeler la préfecture' }));
  await done(lawyer.put(`${at}/task-list`, { number: 0, without: [] }));
  const person = opened.clients[0]?.id ?? '';
  await done(
    lawyer.patch(`/v1/persons/${person}/facts`, { facts: { 'protection.status': 'subsidiary' } }),
  );
  const conviction = await done(lawyer.post(`/v1/persons/${person}/convictions`, CONVICTION));
  const ifMatch = { 'If-Match': `"${conviction.body.version}"` };
  const place = `/v1/persons/${person}/convictions/${conviction.body.id}`;
  await done(lawyer.patch(place, { ...CONVICTION, court: 'tribunal de Melun' }, ifMatch));
  const big = Buffer.concat([Buffer.from(`${WORD}\n`), Buffer.alloc(700_000, 'mot ')]);
  const sent = await done(upload(lawyer, `${at}/documents`, { name: 'Passeport.txt', bytes: big }));
  await readUnreadDocuments(api, a.scope.firmId);
  const other = { name: 'page 2/2.pdf', bytes: await aPdf('suite') };
  await done(upload(lawyer, `/v1/documents/${sent.body.id}/versions`, other));
  const proof = { name: 'Attestation de séjour.pdf', bytes: await aPdf('attestation') };
  const exhibit = await done(upload(lawyer, `${at}/documents`, proof));
  await aReadyBundle(lawyer, dossier, exhibit.body.id);
  await done(owner.patch('/v1/firm', { letterhead: LETTERHEAD }));
  await done(
    lawyer.post(`${at}/letters`, {
      letter: 'demande-motifs',
      typed: { 'demande.titre': 'carte de séjour', 'destinataire.adresse': '77000 Melun' },
    }),
  );
  await done(owner.put('/v1/firm/calendar', { titles: 'initials', done: 'shown' }));
  const linked = await LinkedDossier.of(api);
  const client = api.stranger();
  await done(openClientLink(client, tokenOf((await linked.link()) as never)));
  await done(send(client, { file: { name: 'photo.pdf', bytes: await aPdf('photo') } }));
  return { dossier, deadline };
}

const LETTERHEAD = {
  ...{ address: '12, rue de l’Échiquier\n75010 Paris', city: 'Paris', bar: 'Paris' },
  ...{ phone: '01 44 00 00 00', email: 'cabinet@exemple.test' },
};
const CLIENT = {
  ...{ familyName: 'Koné', givenNames: 'Aminata', birthDate: '1990-03-01', birthPlace: 'Bouaké' },
  ...{ nationalities: ['CI'], sex: 'F' },
  address: { street: '8, allée des Œillets', postalCode: '77000', city: 'Melun' },
};
const CONVICTION = {
  ...{ offence: OFFENCE, category: 'delit', kinds: [], maximumYears: 5 },
  ...{ committedOn: '2020-01-10', convictedOn: '2020-06-10', finalOn: '2020-06-21', final: true },
  ...{ court: 'tribunal correctionnel de Bobigny', prisonMonths: 6, suspendedMonths: 0 },
  ...{ fineCents: 0, ban: { state: 'none' }, endedOn: '2022-01-10', recidivism: false },
  excludedFromB2: false,
};
