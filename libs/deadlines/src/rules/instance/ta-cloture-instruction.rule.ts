import { source } from '@quantieme/law';
import { isAfter, yesNo } from '../../engine/lookup.ts';
import type { Rule, Scene, Start, Variant } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { text } from '../../engine/wording.ts';
import { namedDate } from '../named-date.ts';
import { CASE_OVER } from './common.ts';

const ORDER = 'cloture-fixee';

/** The day of the hearing, or the day that the closing order sets. */
function closingDay(scene: Scene): Temporal.PlainDate | null {
  const { event } = scene.occurrence;
  return event && namedDate(event, event.type === ORDER ? 'dueOn' : 'appointmentOn');
}

function fromClosing(scene: Scene): Start | null {
  const found = closingDay(scene);
  return found && startOn(found);
}

/** A hearing whose notice is recorded too is counted once, from the notice. */
function isCounted(scene: Scene): boolean {
  const { type, on } = scene.occurrence;
  if (type !== 'audience') return true;
  return !scene.events.some(
    (event) => event.type === 'avis-audience' && event.dates.appointmentOn?.equals(on),
  );
}

const ON_THE_DAY = { mode: 'until' } as const;
const THE_EVE = { mode: 'before-franc', unit: 'day', count: 0 } as const;

const VARIANTS: readonly Variant[] = [
  {
    label: text(
      'Ordonnance : instruction close à la date fixée, prudemment dès la veille à 24 h',
      'Order: closed on the day set, prudently from the eve at 24:00',
    ),
    when: ({ occurrence }) => occurrence.type === ORDER,
    limit: ON_THE_DAY,
    prudent: THE_EVE,
    sources: [source('CJA', 'R613-1')],
  },
  {
    label: text(
      'Juge unique de l’éloignement : instruction close après les observations orales',
      'Single judge of removals: closed after oral observations',
    ),
    when: ({ occurrence: { event } }) => yesNo(event, 'withinOneMonth') === true,
    limit: ON_THE_DAY,
    sources: [source('CESEDA', 'R922-16')],
  },
  {
    label: text(
      'Convocation réduite à deux jours : instruction close à l’audience',
      'Two days’ notice: closed at the hearing',
    ),
    when: ({ occurrence: { event } }) => yesNo(event, 'urgent') === true,
    limit: ON_THE_DAY,
  },
];

/** Last day on which a brief is examined. */
export const TA_CLOTURE_INSTRUCTION: Rule = {
  id: 'ta-cloture-instruction',
  label: text("Clôture de l'instruction", 'Close of the written phase'),
  explanation: text(
    "Sans ordonnance de clôture, l'instruction est close trois jours francs avant l'audience : pour un jeudi, le dernier jour utile est le dimanche précédent. Une ordonnance fixe sa propre date. Devant le juge unique de l'éloignement, elle est close après les observations orales.",
    'Without a closing order, the written phase closes three clear days before the hearing: for a Thursday, the last useful day is the Sunday before. An order sets its own date. Before the single judge of removals it closes after oral observations.',
  ),
  nature: 'to-act',
  severity: 'important',
  trigger: { on: ['avis-audience', 'audience', ORDER], when: isCounted, start: fromClosing },
  versionBy: startDay,
  versionDate: text("jour de l'audience ou de la clôture", 'day of the hearing or of the close'),
  versions: [
    {
      from: '2019-02-10',
      to: null,
      limit: { mode: 'before-franc', unit: 'day', count: 3 },
      variants: VARIANTS,
      sources: [source('CJA', 'R613-2'), source('CJA', 'R711-2')],
    },
  ],
  endings: [
    {
      outcome: 'superseded',
      by: [ORDER],
      timing: 'always',
      when: ({ occurrence }, order) => occurrence.type !== ORDER && order.dates.dueOn !== undefined,
      reason: text('Une ordonnance a fixé la clôture', 'An order has set the close'),
    },
    {
      outcome: 'met',
      by: ['memoire-complementaire-depose', 'memoire-recapitulatif-depose'],
      timing: 'always',
      when: ({ occurrence }, brief, { lastDay }) =>
        lastDay !== null && !isAfter(occurrence.on, brief.on) && !isAfter(brief.on, lastDay),
      reason: text('Mémoire déposé avant la clôture', 'Brief filed before the close'),
    },
    ...CASE_OVER.map((ending) => ({ ...ending, timing: 'always' as const })),
  ],
  effect: text(
    'Les mémoires postérieurs ne sont pas examinés, sauf réouverture.',
    'Later briefs are not examined, unless the phase is reopened.',
  ),
  questions: [
    {
      fact: 'appointmentOn',
      kind: 'date',
      question: text("Quel est le jour de l'audience ?", 'When is the hearing?'),
      effect: text('La clôture se compte à rebours', 'The close is counted backwards'),
      when: (scene) => scene.occurrence.type !== ORDER && closingDay(scene) === null,
    },
    {
      fact: 'dueOn',
      kind: 'date',
      question: text("Quel jour l'ordonnance fixe-t-elle ?", 'Which day does the order set?'),
      effect: text("L'instruction est close ce jour-là", 'The phase closes on that day'),
      when: (scene) => scene.occurrence.type === ORDER && closingDay(scene) === null,
    },
  ],
  calculator: { event: 'avis-audience', startsAs: 'appointmentOn' },
};
