import { addWorkingDays } from '@quantieme/calendar';
import { source } from '@quantieme/law';
import { isAfter, word, yesNo } from '../../engine/lookup.ts';
import type { Rule, RuleVersion, Scene, Start, Variant } from '../../engine/rule.ts';
import { startOn } from '../../engine/starts.ts';
import { startDay } from '../../engine/version-dates.ts';
import { longDate, step, text } from '../../engine/wording.ts';
import { dateOf, day, namedDate } from '../named-date.ts';

const DECISIONS = ['jugement', 'ordonnance', 'ordonnance-suspension-rejetee', 'arret'];
const DOCUMENTS = [
  'memoire-defense',
  'cloture-fixee',
  'moyen-ordre-public',
  'avis-audience',
  'maintien-conclusions-demande',
  'memoire-recapitulatif-demande',
  'memoire-annonce-mise-en-demeure',
  'regularisation-demandee',
];

function availability({ occurrence: { event } }: Scene): Temporal.PlainDate | null {
  return event && namedDate(event, 'availableOn');
}

/** Sent through the courts' portal: as recorded, or made available there. */
function isOnPortal(scene: Scene): boolean {
  const channel = word(scene.occurrence.event, 'channel');
  return (channel === null || channel === 'telerecours') && availability(scene) !== null;
}

const TWO_WORKING_DAYS = { mode: 'working-days', unit: 'working-day', count: 2 } as const;
const EIGHT_DAYS = { mode: 'plain', unit: 'day', count: 8, roll: 'no' } as const;
const SINCE_TWO_DAYS = day('2018-04-09');

/** First consultation, when it came before the presumption. */
function viewed(scene: Scene): Temporal.PlainDate | null {
  const available = availability(scene);
  const seen = dateOf(scene, 'firstViewedOn');
  if (!available || !seen) return null;
  const presumed = isAfter(SINCE_TWO_DAYS, available)
    ? available.add({ days: EIGHT_DAYS.count })
    : addWorkingDays(available, TWO_WORKING_DAYS.count, scene.file.territory);
  return isAfter(seen, presumed) ? null : seen;
}

function start(scene: Scene): Start | null {
  const available = availability(scene);
  const seen = viewed(scene);
  if (!available) return null;
  const { fr, en } = longDate(available);
  const words = text(`Mis à disposition le ${fr}`, `Made available on ${en}`);
  return startOn(seen ?? available, [step('available', words, available)]);
}

const VARIANTS: readonly Variant[] = [
  {
    label: text(
      'Le juge statue en un mois ou moins : reçu dès la mise à disposition',
      'The judge rules within a month: received at once',
    ),
    when: ({ occurrence: { event } }) => yesNo(event, 'withinOneMonth') === true,
    limit: { mode: 'until' },
  },
  {
    label: text('Reçu à la première consultation', 'Received on first consultation'),
    when: (scene) => viewed(scene) !== null,
    limit: { mode: 'until' },
  },
];

/** The first version is prudently received on availability too. */
function version(known: Pick<RuleVersion, 'from' | 'to' | 'limit' | 'sources'>): RuleVersion {
  return { ...known, prudent: { mode: 'until' }, variants: VARIANTS };
}

/** When a document of a court is deemed received on its portal. */
export const TELERECOURS_2_JOURS_OUVRES: Rule = {
  id: 'telerecours-2-jours-ouvres',
  label: text('Télérecours : réception présumée', 'Télérecours: deemed receipt'),
  explanation: text(
    'Un document de la juridiction est reçu à sa première consultation ou, à défaut, à la fin du deuxième jour ouvré après sa mise à disposition ; dès celle-ci quand le juge doit statuer en un mois ou moins (éloignement, référé-liberté). Prudemment, les délais se comptent depuis la mise à disposition.',
    'A document of the court is received when first consulted or, failing that, at the end of the second working day after it was made available; at once where the judge must rule within a month (removals, protection of a freedom). Prudently, limits are counted from availability.',
  ),
  nature: 'milestone',
  severity: 'information',
  trigger: { on: [...DOCUMENTS, ...DECISIONS], when: isOnPortal, start },
  versionBy: (scene, found) => availability(scene) ?? startDay(scene, found),
  versionDate: text('jour de la mise à disposition', 'day it was made available'),
  versions: [
    version({
      from: '2013-12-31',
      to: '2018-04-08',
      limit: EIGHT_DAYS,
      sources: [source('CJA', 'R611-8-2', day('2017-01-01'))],
    }),
    version({
      from: '2018-04-09',
      to: '2020-12-31',
      limit: TWO_WORKING_DAYS,
      sources: [source('CJA', 'R611-8-2', day('2018-04-09'))],
    }),
    version({
      from: '2021-01-01',
      to: null,
      limit: TWO_WORKING_DAYS,
      sources: [
        source('CJA', 'R611-8-6'),
        source('CJA', 'R751-4-1'),
        source('CJA', 'R611-8-2'),
        source('CESEDA', 'R922-15'),
      ],
    }),
  ],
  effect: text(
    'Le document est réputé reçu : les délais qu’il ouvre commencent.',
    'The document is deemed received: the limits it opens begin.',
  ),
  questions: [
    {
      fact: 'firstViewedOn',
      kind: 'date',
      question: text(
        'Quand le document a-t-il été consulté pour la première fois ?',
        'When was the document first consulted?',
      ),
      effect: text('Il est reçu ce jour-là', 'It is received on that day'),
      when: (scene) =>
        !dateOf(scene, 'firstViewedOn') && yesNo(scene.occurrence.event, 'withinOneMonth') !== true,
    },
  ],
  calculator: { event: 'memoire-defense', startsAs: 'availableOn' },
};
