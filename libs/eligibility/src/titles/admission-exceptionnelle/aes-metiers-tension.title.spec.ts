import { describeTitle } from '../../testing/examples.ts';

describeTitle('aes-metiers-tension', {
  on: '2026-11-21',
  articles: ['CESEDA L435-4', 'CESEDA L414-13'],
  client: {
    'person.nationality': ['ML'],
    'stay.habitual_since': '2021-06-01',
    'stay.titles': [],
    'work.tension_months_24': 18,
    'work.current_job_in_tension_list': true,
    'order.bulletin2_conviction_or_incapacity': false,
  },
  verdict: 'discretionary',
  examples: [
    [
      'in Mayotte, where the chapter on exceptional admission does not apply',
      { 'person.address_department': '976' },
      'not-eligible',
      { cites: 'CESEDA L441-7' },
    ],
    ['in Guyane, where it does', { 'person.address_department': '973' }, 'discretionary'],
    [
      'in France for three years tomorrow',
      { 'stay.habitual_since': '2023-11-22' },
      'not-eligible',
      { cites: 'CESEDA L435-4', changes: ['2026-11-22', 'discretionary'] },
    ],
    ['in France for three years today', { 'stay.habitual_since': '2023-11-21' }, 'discretionary'],
    [
      'in France for three years yesterday',
      { 'stay.habitual_since': '2023-11-20' },
      'discretionary',
    ],
    [
      'eighteen months as an asylum claimant do not count',
      {
        'stay.habitual_since': '2023-01-10',
        'stay.titles': [
          { title: 'attestation-demandeur-asile', from: '2023-02-01', to: '2024-07-31' },
        ],
      },
      'not-eligible',
      { cites: 'CESEDA L435-4' },
    ],
    [
      'a year as a student does not count',
      {
        'stay.habitual_since': '2023-06-10',
        'stay.titles': [{ title: 'cst-etudiant', from: '2023-09-01', to: '2024-08-31' }],
      },
      'not-eligible',
      { cites: 'CESEDA L435-4' },
    ],
    [
      'a year as a seasonal worker does not count',
      {
        'stay.habitual_since': '2023-06-10',
        'stay.titles': [{ title: 'csp-saisonnier', from: '2023-09-01', to: '2024-08-31' }],
      },
      'not-eligible',
      { cites: 'CESEDA L435-4' },
    ],
    [
      'a year under another card counts',
      {
        'stay.habitual_since': '2023-06-10',
        'stay.titles': [{ title: 'cst-vpf-etranger-malade', from: '2023-09-01', to: '2024-08-31' }],
      },
      'discretionary',
    ],
    [
      'eleven months in the occupation',
      { 'work.tension_months_24': 11 },
      'not-eligible',
      { cites: 'CESEDA L435-4' },
    ],
    ['twelve months in the occupation', { 'work.tension_months_24': 12 }, 'discretionary'],
    ['thirteen months in the occupation', { 'work.tension_months_24': 13 }, 'discretionary'],
    [
      'the present job is not on the regional list',
      { 'work.current_job_in_tension_list': false },
      'not-eligible',
      { cites: 'CESEDA L414-13' },
    ],
    [
      'a conviction on record no. 2, whatever it is',
      { 'order.bulletin2_conviction_or_incapacity': true },
      'not-eligible',
      { cites: 'CESEDA L435-4' },
    ],
    [
      'nobody knows what record no. 2 holds: never presumed clean',
      { 'order.bulletin2_conviction_or_incapacity': null },
      'unknown',
      { missing: ['order.bulletin2_conviction_or_incapacity'] },
    ],
    [
      'not told how many months were worked in the occupation',
      { 'work.tension_months_24': null },
      'unknown',
      { missing: ['work.tension_months_24'] },
    ],
    [
      'not told since when the client lives in France',
      { 'stay.habitual_since': null },
      'unknown',
      { missing: ['stay.habitual_since'] },
    ],
    [
      'the eve of the end of the text',
      {},
      'discretionary',
      { on: '2026-12-30', changes: ['2026-12-31', 'not-eligible'] },
    ],
    ['the text has ended', {}, 'not-eligible', { on: '2026-12-31' }],
    [
      'decided today, to be decided again after its end',
      { 'decision.expected_date': '2027-02-01' },
      'discretionary',
      { cites: 'CESEDA L435-4' },
    ],
    [
      'to be filed after its end',
      { 'application.date': '2027-01-04' },
      'not-eligible',
      { cites: 'CESEDA L435-4' },
    ],
    [
      'on 27 January 2024 no text gave this card',
      { 'stay.habitual_since': '2019-06-01' },
      'not-eligible',
      { on: '2024-01-27', changes: ['2024-01-28', 'discretionary'] },
    ],
    [
      'on 28 January 2024 it exists',
      { 'stay.habitual_since': '2019-06-01' },
      'discretionary',
      { on: '2024-01-28' },
    ],
    [
      'Tunisians: the reach of their agreement is not settled',
      { 'person.nationality': ['TN'] },
      'discretionary',
      { cites: 'Accord franco-tunisien 3' },
    ],
    [
      'Moroccans: the reach of their agreement is not settled',
      { 'person.nationality': ['MA'] },
      'discretionary',
      { cites: 'Accord franco-marocain 3' },
    ],
    ['Algerians: their agreement alone', { 'person.nationality': ['DZ'] }, 'not-eligible'],
    [
      'a threat to public order bars the card',
      { 'order.threat_level': 'simple' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
    ['to be filed on 30 December 2026', { 'application.date': '2026-12-30' }, 'discretionary'],
    [
      'to be filed on 31 December 2026',
      { 'application.date': '2026-12-31' },
      'not-eligible',
      { cites: 'CESEDA L435-4' },
    ],
  ],
});
