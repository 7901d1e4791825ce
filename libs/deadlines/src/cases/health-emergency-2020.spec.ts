import { describe, expect, it } from '@jest/globals';
import { compute, derivation, only } from '../testing/case-file.ts';
import { found, type Decided } from '../testing/decided.ts';

const REFUSED = { oqtf: false, remediesStated: true };
const FREE = { situation: 'libre', departureDays: 30, remediesStated: true };
const TWO_MONTHS = 'ta-recours-2-mois';
const MONTH = 'oqtf-recours-1-mois';
const SILENCE = 'titre-silence-4-mois';
const BORN = 'refus-implicite-ne';
const refused = (on: string): Decided['events'] => [['refus-notifie', on, REFUSED]];
const told = (on: string, ground: string): Decided['events'] => [
  ['oqtf-notifiee', on, { ...FREE, ground }],
];
const asked = (on: string): Decided['events'] => [['demande-deposee', on]];

/** The prudent day stays that of ordinary times. */
const CASES: readonly Decided[] = [
  {
    court: 'ordonnance 2020-306 art. 2',
    facts: 'ended on 11 March 2020: the eve',
    events: refused('2020-01-10'),
    gives: { [TWO_MONTHS]: '2020-03-11' },
  },
  {
    court: 'ordonnance 2020-306 art. 2',
    facts: 'would end on 12 March: put back',
    events: refused('2020-01-11'),
    gives: { [TWO_MONTHS]: '2020-08-24, prudently 2020-03-12' },
  },
  {
    court: 'ordonnance 2020-306 art. 2',
    facts: 'would end on 23 June: put back',
    events: refused('2020-04-22'),
    gives: { [TWO_MONTHS]: '2020-08-24, prudently 2020-06-23' },
  },
  {
    court: 'ordonnance 2020-306 art. 2',
    facts: 'would end on 24 June: ordinary',
    events: refused('2020-04-23'),
    gives: { [TWO_MONTHS]: '2020-06-24' },
  },
  {
    court: 'ordonnance 2020-306 art. 2',
    facts: 'fifteen days are fifteen days again',
    events: [['ordonnance', '2020-03-02', { basis: 'L521-3' }]],
    gives: { 'refere-cassation-15-jours': '2020-07-09, prudently 2020-03-18' },
  },
  {
    court: 'ordonnance 2020-306 art. 2',
    facts: 'never told of the limits: the reasonable year, which is no limit of the law, stands',
    events: [['refus-notifie', '2019-05-10', { ...REFUSED, remediesStated: false }]],
    gives: { [TWO_MONTHS]: '2020-05-11, prudently 2019-07-11' },
  },
  {
    court: 'ordonnance 2020-306 art. 2',
    facts: 'four months to go to Nantes from abroad: two at most after 23 June',
    events: [['rapo-rejet', '2020-01-15', { remediesStated: true }]],
    known: { procedure: 'visa-refus', residence: 'etranger' },
    gives: { 'visa-ta-nantes-2-mois': '2020-08-24, prudently 2020-05-18' },
  },
  {
    court: 'ordonnance 2020-306 art. 2',
    facts: 'would end in April: 24 August',
    events: refused('2020-02-10'),
    gives: { [TWO_MONTHS]: '2020-08-24, prudently 2020-04-14' },
  },
  {
    court: 'ordonnance 2020-306 art. 2',
    facts: 'distance does not go beyond two months',
    events: refused('2020-02-10'),
    known: { residence: 'outre-mer' },
    gives: { [TWO_MONTHS]: '2020-08-24, prudently 2020-05-11' },
  },
  {
    court: 'ordonnance 2020-306 art. 2',
    facts: 'would end on 25 June: ordinary',
    events: refused('2020-04-24'),
    gives: { [TWO_MONTHS]: '2020-06-25' },
  },
  {
    court: 'ordonnance 2020-306 art. 2',
    facts: 'an appeal to the author in the longer time interrupts it',
    events: [
      ...refused('2020-02-10'),
      ['gracieux-depose', '2020-07-15', { remediesStated: true }],
      ['gracieux-rejete', '2020-08-10', { remediesStated: true }],
    ],
    gives: { [TWO_MONTHS]: '2020-10-12, prudently 2020-04-14' },
  },
  {
    court: 'ordonnance 2020-306 art. 2',
    facts: 'the same overseas, where that time is without distance',
    events: [
      ...refused('2020-02-10'),
      ['gracieux-depose', '2020-07-15', { remediesStated: true }],
      ['gracieux-rejete', '2020-08-10', { remediesStated: true }],
    ],
    known: { residence: 'outre-mer' },
    gives: { [TWO_MONTHS]: '2020-11-12, prudently 2020-05-11' },
  },
  {
    court: 'ordonnance 2020-306 art. 2',
    facts: 'restarted by legal aid, it would end in May',
    events: [
      ...refused('2020-01-20'),
      ['aj-demandee', '2020-02-03'],
      ['aj-decision', '2020-03-16', { outcome: 'admission-totale' }],
    ],
    gives: { [TWO_MONTHS]: '2020-08-24, prudently 2020-05-18' },
  },
  {
    court: 'ordonnance 2020-306 art. 2',
    facts: 'appeal on a removal: a month from 23 June',
    events: [
      ...told('2019-11-04', '3'),
      ['jugement', '2020-03-02', { outcome: 'rejet', remediesStated: true }],
    ],
    known: { procedure: 'oqtf' },
    gives: { 'oqtf-appel-1-mois': '2020-07-24, prudently 2020-04-03' },
  },
  {
    court: 'ordonnance 2020-305 art. 15',
    facts: 'obligation of thirty days: they start on 24 May',
    events: told('2020-03-16', '3'),
    gives: { [MONTH]: '2020-06-24, prudently 2020-04-16' },
  },
  {
    court: 'ordonnance 2020-305 art. 15',
    facts: 'obligation of thirty days that ended on 11 March: the eve',
    events: told('2020-02-09', '3'),
    gives: { [MONTH]: '2020-03-11' },
  },
  {
    court: 'ordonnance 2020-305 art. 15',
    facts: 'obligation of thirty days that would end on 12 March',
    events: told('2020-02-10', '3'),
    gives: { [MONTH]: '2020-06-24, prudently 2020-03-12' },
  },
  {
    court: 'ordonnance 2020-305 art. 15',
    facts: 'obligation notified on 23 May',
    events: told('2020-05-23', '3'),
    gives: { [MONTH]: '2020-06-24, prudently 2020-06-23' },
  },
  {
    court: 'ordonnance 2020-305 art. 15',
    facts: 'obligation of fifteen days',
    events: told('2020-03-16', '6'),
    gives: { [MONTH]: '2020-06-09, prudently 2020-04-01' },
  },
  {
    court: 'ordonnance 2020-305 art. 15',
    facts: 'notified on 24 May: ordinary',
    events: told('2020-05-24', '3'),
    gives: { [MONTH]: '2020-06-24' },
  },
  {
    court: 'ordonnance 2020-305 art. 15',
    facts: 'asylum court and its legal aid',
    events: [['decision-ofpra', '2020-03-03', { outcome: 'rejet', remediesStated: true }]],
    known: { procedure: 'asile' },
    gives: {
      'cnda-recours-1-mois': '2020-06-25, prudently 2020-04-06',
      'cnda-aj-15-jours': '2020-06-08, prudently 2020-03-18',
    },
  },
  {
    court: 'ordonnance 2020-305 art. 15 II 2°',
    facts: 'detention: nothing moves',
    events: [
      [
        'oqtf-notifiee',
        '2020-04-14',
        { at: '2020-04-14T10:00:00+02:00', situation: 'retention', remediesStated: true },
      ],
    ],
    gives: { 'oqtf-recours-48-heures': '2020-04-16 10:00' },
  },
  {
    court: 'ordonnance 2020-306 art. 7',
    facts: 'silence that began before: 104 days more',
    events: asked('2019-12-02'),
    gives: { [BORN]: '2020-07-15' },
  },
  {
    court: 'ordonnance 2020-306 art. 7',
    facts: 'silence that would begin in the period begins on 24 June',
    events: asked('2020-05-04'),
    gives: { [BORN]: '2020-10-24' },
  },
  {
    court: 'ordonnance 2020-306 art. 7',
    facts: 'a refusal that would be born on 12 March: 104 days more',
    events: asked('2019-11-12'),
    gives: { [BORN]: '2020-06-24' },
  },
  {
    court: 'ordonnance 2020-306 art. 7',
    facts: 'asked for on 11 March: 104 days more',
    events: asked('2020-03-11'),
    gives: { [BORN]: '2020-10-23' },
  },
  {
    court: 'ordonnance 2020-306 art. 7',
    facts: 'asked for on 12 March: begins on 24 June',
    events: asked('2020-03-12'),
    gives: { [BORN]: '2020-10-24' },
  },
  {
    court: 'ordonnance 2020-306 art. 7',
    facts: 'asked for on 23 June: begins on 24 June',
    events: asked('2020-06-23'),
    gives: { [BORN]: '2020-10-24' },
  },
  {
    court: 'ordonnance 2020-306 art. 7',
    facts: 'asked for on 25 June: ordinary',
    events: asked('2020-06-25'),
    gives: { [BORN]: '2020-10-25' },
  },
  {
    court: 'ordonnance 2020-306 art. 7',
    facts: 'refusal born on 11 March: it stands, and its two months are put back',
    events: [['demande-deposee', '2019-11-11', { remediesStated: true }]],
    gives: {
      [BORN]: '2020-03-11',
      'ta-recours-implicite-2-mois': '2020-08-24, prudently 2020-05-12',
    },
  },
];

describe('limits in the health emergency of 2020', () => {
  it.each(CASES)('$court: $facts', (one) => expect(found(one)).toEqual(one.gives));

  it.each<[Decided['events'], string, string, string]>([
    [refused('2020-02-10'), TWO_MONTHS, 'notification', '2020-06-23 Ordonnance 2020-306 2'],
    [told('2020-03-16', '3'), MONTH, 'notification', '2020-05-24 Ordonnance 2020-305 15'],
    [asked('2019-12-02'), SILENCE, 'receipt', '2020-06-23 Ordonnance 2020-306 7'],
    [asked('2020-05-04'), SILENCE, 'receipt', '2020-06-23 Ordonnance 2020-306 7'],
  ])('after %j, %s tells its %s, and the text that puts it back: %s', (events, rule, ...said) => {
    const steps = derivation(only(compute(events), rule));
    const [first, text] = said;
    expect(steps[0]).toMatch(new RegExp(`^${first} `, 'u'));
    expect(steps).toContain(`put-back ${text}`);
  });
});
