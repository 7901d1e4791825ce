import { source, type CaseEvent } from '@quantieme/law';
import { decidedOn, eventsOf, isAfter, word } from '../../engine/lookup.ts';
import type { Rule, Scene, VersionBy } from '../../engine/rule.ts';
import { text } from '../../engine/wording.ts';
import { day, fromNamed } from '../named-date.ts';

const LIMIT = { mode: 'plain', unit: 'month', count: 3, roll: 'no' } as const;

/** The day of the agreement, else of the visa. */
const approvalDay: VersionBy = (scene) => {
  const agreement = eventsOf(scene, ['rf-accord']).at(-1);
  return agreement ? decidedOn(agreement) : scene.occurrence.on;
};

const ENTRIES = ['rf-entree', 'entree-en-france', 'entree'];

/**
 * Whether an entry is that of the holder of this visa: the member it names; where nobody said who entered, one visa for
 * each entry since, the earliest visas first, so that the authorisation of another member is never held safe by mistake.
 */
function enters(scene: Scene, entry: CaseEvent): boolean {
  const visas = eventsOf(scene, ['rf-visa-delivre']);
  const own = word(scene.occurrence.event, 'beneficiary');
  const named = word(entry, 'beneficiary');
  if (visas.length === 1 || (own !== null && named !== null)) return isSameMember(scene, entry);
  const entered = eventsOf(scene, ENTRIES).filter(({ on }) =>
    visas.some((visa) => !isAfter(visa.on, on)),
  );
  const waiting = visas.filter((visa) => !entered.some((one) => isNamedAlike(visa, one)));
  const unnamed = entered.filter((one) => !visas.some((visa) => isNamedAlike(visa, one)));
  const place = waiting.findIndex(({ id }) => id === scene.occurrence.key);
  return unnamed[place]?.id === entry.id;
}

function isNamedAlike(visa: CaseEvent, entry: CaseEvent): boolean {
  const name = word(visa, 'beneficiary');
  return name !== null && name === word(entry, 'beneficiary');
}

/** The same member of the family; any member where nobody said who. */
function isSameMember({ occurrence }: Scene, event: Parameters<typeof word>[0]): boolean {
  const [visa, other] = [word(occurrence.event, 'beneficiary'), word(event, 'beneficiary')];
  return visa === null || other === null || visa === other;
}

/** Entry of each member of the family within three months of the visa. */
export const REGROUPEMENT_ENTREE_3_MOIS: Rule = {
  id: 'regroupement-entree-3-mois',
  label: text(
    'Entrée en France dans les trois mois du visa',
    'Entry within three months of the visa',
  ),
  explanation: text(
    "Chaque membre de la famille doit entrer en France dans les trois mois de la délivrance de son visa ; passé ce délai, l'autorisation est caduque. Aucun texte en vigueur n'impose de demander le visa dans un délai.",
    'Each member of the family must enter France within three months of the issue of the visa; afterwards the authorisation lapses. No text in force sets a time to ask for the visa.',
  ),
  nature: 'to-act',
  severity: 'fatal',
  trigger: { on: ['rf-visa-delivre'], start: fromNamed('issuedOn') },
  versionBy: approvalDay,
  versionDate: text("jour de l'accord du préfet", 'day of the prefect’s agreement'),
  versions: [
    {
      from: null,
      to: '2008-11-01',
      limit: LIMIT,
      sources: [source('CESEDA', 'R421-28', day('2006-11-15'))],
    },
    {
      from: '2008-11-02',
      to: '2021-04-30',
      limit: LIMIT,
      sources: [source('CESEDA', 'R421-28', day('2008-11-02'))],
    },
    { from: '2021-05-01', to: null, limit: LIMIT, sources: [source('CESEDA', 'R434-34')] },
  ],
  endings: [
    {
      outcome: 'met',
      by: ENTRIES,
      when: enters,
      reason: text('Entrée en France dans le délai', 'Entry in time'),
    },
    {
      outcome: 'superseded',
      by: ['rf-visa-delivre'],
      when: (scene, event) =>
        word(event, 'beneficiary') !== null &&
        word(event, 'beneficiary') === word(scene.occurrence.event, 'beneficiary'),
      timing: 'any-time',
      reason: text('Nouveau visa délivré', 'New visa issued'),
    },
    {
      outcome: 'extinguished',
      by: ['rf-abandon'],
      when: isSameMember,
      reason: text('Regroupement abandonné', 'Reunification given up'),
    },
  ],
  effect: text(
    "L'autorisation de regroupement est caduque : toute la procédure est à refaire.",
    'The authorisation lapses: the whole procedure must start again.',
  ),
  calculator: { event: 'rf-visa-delivre', startsAs: 'issuedOn' },
};
