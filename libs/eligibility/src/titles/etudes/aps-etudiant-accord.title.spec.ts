import { describeTitle } from '../../testing/examples.ts';

describeTitle('aps-etudiant-accord', {
  on: '2026-11-21',
  articles: [],
  client: {
    'person.nationality': ['SN'],
    'study.diploma_in_france': true,
    'study.diploma_level': 'master',
    'resources.health_insurance': true,
  },
  verdict: 'discretionary',
  examples: [
    ['an Algerian, by practice', { 'person.nationality': ['DZ'] }, 'discretionary'],
    ['a licence professionnelle', { 'study.diploma_level': 'licence-pro' }, 'discretionary'],
    ['a general licence', { 'study.diploma_level': 'licence' }, 'not-eligible'],
    ['a foreign degree', { 'study.diploma_in_france': false }, 'not-eligible'],
    ['no health insurance', { 'resources.health_insurance': false }, 'not-eligible'],
    [
      'insurance not shown',
      { 'resources.health_insurance': null },
      'unknown',
      { missing: ['resources.health_insurance'] },
    ],
    ['a Chinese graduate: no such agreement', { 'person.nationality': ['CN'] }, 'not-eligible'],
    ['a doctorate', { 'study.diploma_level': 'doctorate' }, 'discretionary'],
    [
      'a level-I degree with the label of the Conférence des grandes écoles',
      { 'study.diploma_level': 'listed-label' },
      'discretionary',
    ],
  ],
});
