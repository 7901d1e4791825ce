import { describeTitle } from '../../testing/examples.ts';

describeTitle('changement-statut', {
  on: '2026-11-21',
  articles: ['CESEDA L433-6'],
  client: {
    'person.nationality': ['IN'],
    'stay.current_title_id': 'cst-etudiant',
    'stay.current_title_end': '2027-01-15',
  },
  verdict: 'eligible',
  examples: [
    ['the card expires today', { 'stay.current_title_end': '2026-11-21' }, 'eligible'],
    [
      'the card expired yesterday, less than six months ago',
      { 'stay.current_title_end': '2026-11-20' },
      'eligible',
    ],
    [
      'six months since expiry tomorrow',
      { 'stay.current_title_end': '2026-05-22' },
      'eligible',
      { changes: ['2026-11-22', 'not-eligible'] },
    ],
    [
      'six months since expiry today: the visa is required again',
      { 'stay.current_title_end': '2026-05-21' },
      'not-eligible',
      { cites: 'CESEDA R431-8' },
    ],
    [
      'six months since expiry yesterday',
      { 'stay.current_title_end': '2026-05-20' },
      'not-eligible',
      { cites: 'CESEDA R431-8' },
    ],
    [
      'no title was ever held',
      { 'stay.current_title_id': 'none', 'stay.current_title_end': null },
      'not-eligible',
      { cites: 'CESEDA L433-6' },
    ],
    [
      'not told of any title',
      { 'stay.current_title_id': null, 'stay.current_title_end': null },
      'unknown',
      { missing: ['stay.current_title_end'] },
    ],
    [
      'the exam is a reminder for a first multi-year card, not a condition of the change',
      { 'integration.civic_exam_level': 'none' },
      'eligible',
    ],
    [
      'the same in 2025, before the exam',
      { 'stay.current_title_end': '2026-01-15' },
      'eligible',
      { on: '2025-12-31' },
    ],
    [
      'a threat to public order bars whichever card is asked for',
      { 'order.threat_level': 'simple' },
      'not-eligible',
      { cites: 'CESEDA L412-5' },
    ],
    [
      'an OQTF was left unexecuted: the prefect may refuse',
      { 'order.oqtf_unexecuted': true },
      'discretionary',
      { cites: 'CESEDA L432-1-1' },
    ],
    ['Algerians come under their agreement', { 'person.nationality': ['DZ'] }, 'not-eligible'],
  ],
});
