import { describeTitle } from '../../testing/examples.ts';

describeTitle('ue-parent-mineur', {
  on: '2026-11-21',
  articles: ['CESEDA L233-1', 'CESEDA L233-2'],
  client: {
    'person.nationality': ['CN'],
    'child.eu_minor_national': true,
    'eu.resources_sufficient': true,
    'eu.health_insurance': true,
  },
  verdict: 'eligible',
  examples: [
    [
      'a simple threat to public order does not bar',
      { 'order.threat_level': 'simple' },
      'eligible',
    ],
    [
      'a threat that is real, current and serious',
      { 'order.threat_level': 'grave' },
      'not-eligible',
      { cites: 'CESEDA L200-6' },
    ],
    [
      'a Cameroonian mother of a Spanish girl, with her own pay and cover (CE, 9 December 2014)',
      { 'person.nationality': ['CM'] },
      'eligible',
      { cites: 'CE 386029', on: '2021-05-01' },
    ],
    ['an Algerian', { 'person.nationality': ['DZ'] }, 'eligible'],
    [
      'no child who is a Union citizen',
      { 'child.eu_minor_national': false },
      'not-eligible',
      { cites: 'CESEDA L233-1' },
    ],
    [
      'without means',
      { 'eu.resources_sufficient': false },
      'not-eligible',
      { cites: 'CESEDA R233-1' },
    ],
    [
      'without health cover',
      { 'eu.health_insurance': false },
      'not-eligible',
      { cites: 'CESEDA R233-1' },
    ],
    [
      'not told the means',
      { 'eu.resources_sufficient': null },
      'unknown',
      { missing: ['eu.resources_sufficient'] },
    ],
    ['a Spaniard', { 'person.nationality': ['ES'] }, 'not-eligible'],
  ],
});
