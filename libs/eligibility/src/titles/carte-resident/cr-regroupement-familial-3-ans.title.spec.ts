import { describeTitle } from '../../testing/examples.ts';
import { closedTo, integration, openTo, ORDINARY_BARS, over65 } from './resident-card.examples.ts';

describeTitle('cr-regroupement-familial-3-ans', {
  on: '2026-11-21',
  articles: ['CESEDA L423-16', 'CESEDA L423-17', 'CESEDA L421-35', 'CESEDA L413-7'],
  client: {
    'person.nationality': ['TR'],
    'person.birth_date': '1992-09-30',
    'rf.authorised': true,
    'rf.role': 'spouse',
    'rf.sponsor_title': 'cr',
    'union.communal_life': true,
    'stay.titles': [
      { title: 'vls-ts-generique', from: '2023-01-10', to: '2024-01-09' },
      { title: 'csp-generale', from: '2024-01-10', to: '2028-01-09' },
    ],
    'integration.language_level': 'B1',
    'integration.civic_exam_level': 'cr',
  },
  verdict: 'eligible',
  examples: [
    [
      'three years of stay tomorrow',
      { 'stay.titles': [{ title: 'csp-generale', from: '2023-11-22', to: '2027-11-21' }] },
      'not-eligible',
      { cites: 'CESEDA L423-16', changes: ['2026-11-22', 'eligible'] },
    ],
    [
      'three years of stay today',
      { 'stay.titles': [{ title: 'csp-generale', from: '2023-11-21', to: '2027-11-20' }] },
      'eligible',
    ],
    [
      'three years of stay yesterday',
      { 'stay.titles': [{ title: 'csp-generale', from: '2023-11-20', to: '2027-11-19' }] },
      'eligible',
    ],
    ['the titles not listed', { 'stay.titles': null }, 'unknown', { missing: ['stay.titles'] }],
    [
      'came outside family reunification',
      { 'rf.authorised': false },
      'not-eligible',
      { cites: 'CESEDA L423-16' },
    ],
    ['joined a long-term resident – EU', { 'rf.sponsor_title': 'rld-ue' }, 'eligible'],
    ['joined the holder of a permanent card', { 'rf.sponsor_title': 'permanent' }, 'eligible'],
    [
      'joined the holder of a multi-year permit',
      { 'rf.sponsor_title': 'csp' },
      'not-eligible',
      { cites: 'CESEDA L423-16' },
    ],
    [
      'the title of the spouse not known',
      { 'rf.sponsor_title': null },
      'unknown',
      { missing: ['rf.sponsor_title'] },
    ],
    [
      'life together ended before the request: refusal is to be feared',
      { 'union.communal_life': false },
      'discretionary',
      { cites: 'CESEDA L423-17' },
    ],
    [
      'a spouse of eighteen whose life together ended is no child of the resident',
      { 'union.communal_life': false, 'person.birth_date': '2008-03-03' },
      'discretionary',
    ],
    [
      'a child of fifteen, sixteen tomorrow',
      { 'rf.role': 'child', 'person.birth_date': '2010-11-22' },
      'not-eligible',
      { cites: 'CESEDA L421-35', changes: ['2026-11-22', 'eligible'] },
    ],
    [
      'a child of sixteen today',
      { 'rf.role': 'child', 'person.birth_date': '2010-11-21' },
      'eligible',
    ],
    [
      'a child of sixteen since yesterday',
      { 'rf.role': 'child', 'person.birth_date': '2010-11-20' },
      'eligible',
    ],
    [
      'a child on the eve of nineteen: the last day',
      { 'rf.role': 'child', 'person.birth_date': '2007-11-22' },
      'eligible',
      { changes: ['2026-11-22', 'not-eligible'] },
    ],
    [
      'a child of nineteen today',
      { 'rf.role': 'child', 'person.birth_date': '2007-11-21' },
      'not-eligible',
      { cites: 'CESEDA L423-16' },
    ],
    [
      'a child of nineteen who filed the day before the birthday',
      {
        'rf.role': 'child',
        'person.birth_date': '2007-11-10',
        'application.date': '2026-11-09',
      },
      'eligible',
    ],
    ['not told whether spouse or child', { 'rf.role': null }, 'unknown', { missing: ['rf.role'] }],
    ...integration('eligible'),
    ...over65('eligible'),
    ...ORDINARY_BARS,
    ...openTo('eligible', 'MA', 'CI'),
    ...closedTo('DZ', 'TN'),
  ],
});
