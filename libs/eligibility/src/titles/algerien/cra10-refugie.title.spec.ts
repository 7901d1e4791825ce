import { describeTitle } from '../../testing/examples.ts';
import { GRAVE_BARS } from './algerian.examples.ts';

const ART = 'CESEDA L424-1';

describeTitle('cra10-refugie', {
  on: '2026-11-21',
  articles: [ART, 'CESEDA L424-3'],
  client: { 'person.nationality': ['DZ'], 'protection.status': 'refugee' },
  verdict: 'eligible',
  examples: [
    ...GRAVE_BARS,
    [
      'a claim still pending',
      { 'protection.status': 'asylum-seeker', 'protection.sponsor_status': 'subsidiary' },
      'not-eligible',
      { cites: ART },
    ],
    [
      'not told the protection',
      { 'protection.status': null },
      'unknown',
      { missing: ['protection.status'] },
    ],
    [
      'the wife, come by réunification familiale',
      {
        'protection.status': null,
        'protection.sponsor_status': 'refugee',
        'protection.family_link': 'spouse',
        'protection.reunification_authorised': true,
      },
      'eligible',
    ],
    [
      'the concubin, come by réunification familiale',
      {
        'protection.status': null,
        'protection.sponsor_status': 'refugee',
        'protection.family_link': 'concubin',
        'protection.reunification_authorised': true,
      },
      'eligible',
    ],
    [
      'the concubin, come otherwise',
      {
        'protection.status': 'none',
        'protection.sponsor_status': 'refugee',
        'protection.family_link': 'concubin',
        'protection.reunification_authorised': false,
      },
      'not-eligible',
      { cites: 'CESEDA L424-3' },
    ],
    [
      'a husband of 18 months, married after the claim, living together',
      {
        'protection.status': null,
        'protection.sponsor_status': 'refugee',
        'person.birth_date': '1990-01-01',
        'protection.family_link': 'spouse',
        'protection.claim_date': '2024-01-10',
        'protection.union_date': '2025-05-20',
        'union.communal_life': true,
      },
      'eligible',
    ],
    [
      'a year of marriage tomorrow, after the claim',
      {
        'protection.status': 'none',
        'protection.sponsor_status': 'refugee',
        'protection.reunification_authorised': false,
        'person.birth_date': '1990-01-01',
        'protection.family_link': 'spouse',
        'protection.claim_date': '2024-01-10',
        'protection.union_date': '2025-11-22',
        'union.communal_life': true,
      },
      'not-eligible',
      { cites: 'CESEDA L424-3', changes: ['2026-11-22', 'eligible'] },
    ],
    [
      'a year of marriage to the day, after the claim',
      {
        'protection.status': null,
        'protection.sponsor_status': 'refugee',
        'person.birth_date': '1990-01-01',
        'protection.family_link': 'spouse',
        'protection.claim_date': '2024-01-10',
        'protection.union_date': '2025-11-21',
        'union.communal_life': true,
      },
      'eligible',
    ],
    [
      'married before the claim, come without réunification',
      {
        'protection.status': 'none',
        'protection.sponsor_status': 'refugee',
        'protection.reunification_authorised': false,
        'person.birth_date': '1990-01-01',
        'protection.family_link': 'spouse',
        'protection.claim_date': '2024-01-10',
        'protection.union_date': '2020-05-20',
        'union.communal_life': true,
      },
      'not-eligible',
    ],
    [
      'a spouse of seventeen',
      {
        'protection.status': 'none',
        'protection.sponsor_status': 'refugee',
        'protection.reunification_authorised': false,
        'person.birth_date': '2009-06-01',
        'protection.family_link': 'spouse',
        'protection.claim_date': '2024-01-10',
        'protection.union_date': '2025-05-20',
        'union.communal_life': true,
      },
      'not-eligible',
    ],
    [
      'a child of eighteen',
      {
        'protection.status': null,
        'protection.sponsor_status': 'refugee',
        'protection.family_link': 'child',
        'person.birth_date': '2008-05-01',
      },
      'eligible',
    ],
    [
      'a child the eve of the nineteenth birthday',
      {
        'protection.status': null,
        'protection.sponsor_status': 'refugee',
        'protection.family_link': 'child',
        'person.birth_date': '2007-11-22',
      },
      'eligible',
      { changes: ['2026-11-22', 'unknown'] },
    ],
    [
      'a child of nineteen',
      {
        'protection.status': 'none',
        'protection.sponsor_status': 'refugee',
        'protection.family_link': 'child',
        'person.birth_date': '2007-11-21',
      },
      'not-eligible',
    ],
    [
      'the parent of a protected minor',
      {
        'protection.status': null,
        'protection.sponsor_status': 'refugee',
        'protection.family_link': 'parent-of-minor',
      },
      'eligible',
    ],
    [
      'the brother',
      {
        'protection.status': 'none',
        'protection.sponsor_status': 'refugee',
        'protection.family_link': 'none',
      },
      'not-eligible',
    ],
    [
      'a spouse, not told how she came',
      {
        'protection.status': 'none',
        'protection.sponsor_status': 'refugee',
        'protection.family_link': 'spouse',
      },
      'unknown',
      { missing: ['protection.reunification_authorised'] },
    ],
  ],
});
