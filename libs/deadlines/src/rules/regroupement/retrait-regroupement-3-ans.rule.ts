import { source } from '@quantieme/law';
import { decidedOn, eventsOf, word, yesNo } from '../../engine/lookup.ts';
import type { AlternativeReading, Rule, Scene, Start, VersionBy } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { day, namedDate } from '../named-date.ts';

const LIMIT = { mode: 'plain', unit: 'month', count: 36, roll: 'no' } as const;
const DECREE = source('CESEDA', 'R432-4');

/** The law counts from the authorisation; where nobody recorded it, the visa, as the decree does. */
function authorisation(scene: Scene): Start | null {
  const agreement = eventsOf(scene, ['rf-accord']).at(0);
  if (agreement) return counted(decidedOn(agreement), false);
  return fromVisa(scene);
}

function fromVisa(scene: Scene): Start | null {
  const visa = eventsOf(scene, ['rf-visa-delivre']).at(0);
  const issued = visa ? namedDate(visa, 'issuedOn') : null;
  return issued ? counted(issued, true) : null;
}

function counted(from: Temporal.PlainDate, visa: boolean): Start {
  const { fr, en } = longDate(from);
  const words = visa
    ? text(`Délivrance du visa d'entrée : ${fr}`, `Issue of the entry visa: ${en}`)
    : text(`Autorisation de regroupement : ${fr}`, `Authorisation of reunification: ${en}`);
  return startOn(from, [step('start', words, from, visa ? DECREE : null)]);
}

/** The decree counts from the visa: another reading, shown beside the law's. */
const FROM_VISA: AlternativeReading = {
  name: 'visa',
  limit: LIMIT,
  start: fromVisa,
  authority: text(
    "Le décret compte depuis la délivrance du visa d'entrée ; la loi, depuis l'autorisation",
    'The decree counts from the issue of the entry visa; the law, from the authorisation',
  ),
  court: null,
  decidedOn: null,
  source: DECREE,
};

/** The day of the withdrawal, else of the break, else of the authorisation. */
const withdrawalDay: VersionBy = (scene, start) => {
  const types = ['retrait-notifie', 'retrait-envisage', 'rf-rupture-vie-commune'];
  const found = types.flatMap((type) => eventsOf(scene, [type])).at(0);
  return found?.on ?? start?.legal.on ?? scene.occurrence.on;
};

/** Only the first recorded authorisation starts it, and a visa only where no authorisation was recorded. */
function isStart(scene: Scene): boolean {
  const agreement = eventsOf(scene, ['rf-accord']).at(0);
  const first = agreement ?? eventsOf(scene, ['rf-visa-delivre']).at(0);
  return first?.id === scene.occurrence.key;
}

/** Three years during which the end of life in common allows the spouse's permit to be withdrawn. */
export const RETRAIT_REGROUPEMENT_3_ANS: Rule = {
  id: 'retrait-regroupement-3-ans',
  label: text(
    'Retrait possible du titre du conjoint regroupé',
    'Withdrawal of the joined spouse’s permit possible',
  ),
  explanation: text(
    "Pendant les trois ans suivant l'autorisation, la rupture de la vie commune permet le retrait ou le non-renouvellement du titre du conjoint, sauf décès, violences ou enfants. Loi et décret ne comptent pas depuis le même jour.",
    'For three years from the authorisation, the end of life in common allows the spouse’s permit to be withdrawn or not renewed, save death, violence or children. Law and decree count from different days.',
  ),
  nature: 'authority',
  severity: 'information',
  trigger: { on: ['rf-accord', 'rf-visa-delivre'], when: isStart, start: authorisation },
  versionBy: withdrawalDay,
  versionDate: text('jour du retrait', 'day of the withdrawal'),
  versions: [
    {
      from: null,
      to: '2021-04-30',
      limit: LIMIT,
      sources: [source('CESEDA', 'L431-2', day('2006-07-25'))],
    },
    {
      from: '2021-05-01',
      to: null,
      limit: LIMIT,
      sources: [source('CESEDA', 'L423-17'), source('CESEDA', 'L423-18'), DECREE],
      readings: [FROM_VISA],
    },
  ],
  endings: [
    {
      outcome: 'extinguished',
      by: ['rf-rupture-vie-commune'],
      when: (_scene, event) =>
        ['deces', 'violences'].includes(word(event, 'cause') ?? '') ||
        yesNo(event, 'childrenBorn') === true ||
        yesNo(event, 'protectionOrder') === true,
      timing: 'any-time',
      reason: text(
        'Décès, violences, enfants ou ordonnance de protection : le retrait est exclu',
        'Death, violence, children or a protection order: withdrawal is excluded',
      ),
    },
  ],
  effect: text(
    'Le titre ne peut plus être retiré pour ce motif.',
    'The permit can no longer be withdrawn on this ground.',
  ),
  calculator: { event: 'rf-accord', startsAs: 'on' },
};
