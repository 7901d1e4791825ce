import { describeTitle } from '../../testing/examples.ts';
import { closedTo, integration, openTo, ORDINARY_BARS, over65 } from './resident-card.examples.ts';

const CHILD = { 'talent.family_link': 'child' } as const;

describeTitle('rld-ue-famille', {
  on: '2026-11-21',
  articles: ['CESEDA L421-25', 'CESEDA L421-35', 'CESEDA L426-17', 'CESEDA L413-7'],
  client: {
    'person.nationality': ['IN'],
    'person.birth_date': '1990-08-19',
    'talent.family_link': 'spouse',
    'talent.sponsor_title': 'rld-ue-cbe',
    'stay.titles': [{ title: 'talent-famille', from: '2021-09-01', to: '2027-08-31' }],
    'stay.current_title_id': 'talent-famille',
    'resources.health_insurance': true,
    'resources.stable_at_smic': true,
    'integration.language_level': 'B1',
    'integration.civic_exam_level': 'cr',
  },
  verdict: 'discretionary',
  examples: [
    [
      'five years of residence tomorrow',
      { 'stay.titles': [{ title: 'talent-famille', from: '2021-11-22', to: '2027-11-21' }] },
      'not-eligible',
      { cites: 'CESEDA L426-17', changes: ['2026-11-22', 'discretionary'] },
    ],
    [
      'five years of residence today',
      { 'stay.titles': [{ title: 'talent-famille', from: '2021-11-21', to: '2027-11-20' }] },
      'discretionary',
    ],
    [
      'five years of residence yesterday',
      { 'stay.titles': [{ title: 'talent-famille', from: '2021-11-20', to: '2027-11-19' }] },
      'discretionary',
    ],
    [
      'admitted in the mobility of the Blue Card',
      { 'stay.current_title_id': 'talent-famille-mobilite-cbe' },
      'discretionary',
    ],
    [
      'holds another permit',
      { 'stay.current_title_id': 'cst-visiteur' },
      'not-eligible',
      { cites: 'CESEDA L421-25' },
    ],
    [
      'the principal still holds a Blue Card',
      { 'talent.sponsor_title': 'talent-cbe' },
      'not-eligible',
      { cites: 'CESEDA L421-25' },
    ],
    [
      'the principal’s card not known',
      { 'talent.sponsor_title': null },
      'unknown',
      { missing: ['talent.sponsor_title'] },
    ],
    [
      'neither spouse nor child',
      { 'talent.family_link': 'none' },
      'not-eligible',
      { cites: 'CESEDA L421-25' },
    ],
    [
      'neither spouse nor child, at eighteen',
      { 'talent.family_link': 'none', 'person.birth_date': '2008-05-05' },
      'not-eligible',
      { cites: 'CESEDA L421-25' },
    ],
    ['holds the permit of a child', { 'stay.current_title_id': 'talent-enfant' }, 'discretionary'],
    [
      'a child, sixteen tomorrow',
      { ...CHILD, 'person.birth_date': '2010-11-22' },
      'not-eligible',
      { cites: 'CESEDA L421-35', changes: ['2026-11-22', 'discretionary'] },
    ],
    ['a child, sixteen today', { ...CHILD, 'person.birth_date': '2010-11-21' }, 'discretionary'],
    [
      'a child, on the eve of nineteen',
      { ...CHILD, 'person.birth_date': '2007-11-22' },
      'discretionary',
      { changes: ['2026-11-22', 'not-eligible'] },
    ],
    [
      'a child, nineteen today',
      { ...CHILD, 'person.birth_date': '2007-11-21' },
      'not-eligible',
      { cites: 'CESEDA L421-25' },
    ],
    [
      'no health insurance',
      { 'resources.health_insurance': false },
      'not-eligible',
      { cites: 'CESEDA L426-17' },
    ],
    [
      'means below the minimum wage',
      { 'resources.stable_at_smic': false, 'resources.aah_or_asi': false },
      'not-eligible',
      { cites: 'CESEDA L426-17' },
    ],
    [
      'on the disability allowance',
      { 'resources.stable_at_smic': false, 'resources.aah_or_asi': true },
      'discretionary',
    ],
    ...integration('discretionary'),
    ...over65('discretionary'),
    ...ORDINARY_BARS,
    ...openTo('discretionary', 'TN', 'MA', 'ML'),
    ...closedTo('DZ'),
  ],
});
