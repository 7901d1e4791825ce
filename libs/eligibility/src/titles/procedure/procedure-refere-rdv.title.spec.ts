import { describeTitle } from '../../testing/examples.ts';

describeTitle('procedure-refere-rdv', {
  on: '2026-11-21',
  articles: ['CJA L521-3', 'CE 435594'],
  client: {
    'appointment.route': 'rdv-en-ligne',
    'appointment.attempts': 4,
    'appointment.span_days': 20,
    'appointment.urgency_established': true,
  },
  verdict: 'discretionary',
  examples: [
    ['one attempt only', { 'appointment.attempts': 1 }, 'not-eligible', { cites: 'CE 435594' }],
    ['two attempts', { 'appointment.attempts': 2 }, 'discretionary'],
    ['three attempts', { 'appointment.attempts': 3 }, 'discretionary'],
    [
      'attempts over six days',
      { 'appointment.span_days': 6 },
      'not-eligible',
      { cites: 'CE 435594' },
    ],
    [
      'attempts over a week exactly: the same week',
      { 'appointment.span_days': 7 },
      'not-eligible',
      { cites: 'CE 435594' },
    ],
    ['attempts over eight days', { 'appointment.span_days': 8 }, 'discretionary'],
    ['démarches-simplifiées', { 'appointment.route': 'demarches-simplifiees' }, 'discretionary'],
    [
      'requests by post: no appointment to obtain',
      { 'appointment.route': 'postal' },
      'not-eligible',
    ],
    [
      'ANEF blocked, the substitute solution asked for',
      { 'appointment.route': 'anef', 'appointment.substitute_solution_asked': true },
      'discretionary',
    ],
    [
      'ANEF blocked, the substitute solution not asked for',
      { 'appointment.route': 'anef', 'appointment.substitute_solution_asked': false },
      'not-eligible',
      { cites: 'CESEDA R431-2' },
    ],
    [
      'ANEF blocked, not told about the substitute solution',
      { 'appointment.route': 'anef' },
      'unknown',
      { missing: ['appointment.substitute_solution_asked'] },
    ],
    [
      'registration refused: attack that decision',
      { 'appointment.registration_refused': true },
      'not-eligible',
      { cites: 'CJA L521-3' },
    ],
    [
      'urgency that nobody weighed yet',
      { 'appointment.urgency_established': null },
      'discretionary',
    ],
    [
      'no urgency',
      { 'appointment.urgency_established': false },
      'not-eligible',
      { cites: 'CJA L521-3' },
    ],
    [
      'not told the number of attempts',
      { 'appointment.attempts': null },
      'unknown',
      { missing: ['appointment.attempts'] },
    ],
  ],
});
