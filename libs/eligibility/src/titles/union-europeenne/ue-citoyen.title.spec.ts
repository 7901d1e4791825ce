import { describeTitle } from '../../testing/examples.ts';

const DISMISSED = {
  'eu.activity': 'jobseeker',
  'eu.resources_sufficient': false,
  'eu.retains_worker_status': true,
  'eu.work_stopped_by': 'involuntary-unemployment',
} as const;

describeTitle('ue-citoyen', {
  on: '2026-11-21',
  articles: ['CESEDA L233-1', 'CESEDA L231-1'],
  client: {
    'person.nationality': ['PT'],
    'eu.activity': 'worker',
    'eu.activity_real_effective': true,
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
    ['a Norwegian', { 'person.nationality': ['NO'] }, 'eligible'],
    ['a Swiss', { 'person.nationality': ['CH'] }, 'eligible'],
    ['a Moroccan who is also Spanish', { 'person.nationality': ['MA', 'ES'] }, 'eligible'],
    ['a Malian', { 'person.nationality': ['ML'] }, 'not-eligible', { cites: 'CESEDA L233-1' }],
    ['a British citizen', { 'person.nationality': ['GB'] }, 'not-eligible'],
    [
      'a few hours of work a month, without means',
      { 'eu.activity_real_effective': false, 'eu.resources_sufficient': false },
      'not-eligible',
      { cites: 'CESEDA L233-1' },
    ],
    ['a self-employed plumber', { 'eu.activity': 'self-employed' }, 'eligible'],
    [
      'a retiree with 700 € a month and full cover',
      { 'eu.activity': 'retired', 'eu.resources_sufficient': true, 'eu.health_insurance': true },
      'eligible',
    ],
    [
      'a retiree without health cover',
      { 'eu.activity': 'retired', 'eu.resources_sufficient': true, 'eu.health_insurance': false },
      'not-eligible',
      { cites: 'CESEDA L233-1' },
    ],
    [
      'a student with means and cover',
      { 'eu.activity': 'student', 'eu.resources_sufficient': true, 'eu.health_insurance': true },
      'eligible',
    ],
    [
      'a student without means',
      { 'eu.activity': 'student', 'eu.resources_sufficient': false },
      'not-eligible',
    ],
    [
      'a jobseeker without means',
      { 'eu.activity': 'jobseeker', 'eu.resources_sufficient': false },
      'not-eligible',
    ],
    [
      'a jobseeker, not told the means',
      { 'eu.activity': 'jobseeker' },
      'unknown',
      { missing: ['eu.resources_sufficient'] },
    ],
    [
      'said to keep the status of a worker, without saying why',
      {
        'eu.activity': 'jobseeker',
        'eu.resources_sufficient': false,
        'eu.retains_worker_status': true,
      },
      'eligible',
      { cites: 'CESEDA R233-7' },
    ],
    [
      'dismissed, not told when',
      {
        ...DISMISSED,
        'eu.registered_jobseeker': true,
        'eu.months_worked_before_stop': 8,
      },
      'unknown',
      { missing: ['eu.unemployed_since'] },
    ],
    [
      'on sick leave after a job',
      {
        'eu.activity': 'none',
        'eu.resources_sufficient': false,
        'eu.retains_worker_status': true,
        'eu.work_stopped_by': 'incapacity',
      },
      'eligible',
    ],
    [
      'dismissed after 14 months, registered, two years ago',
      {
        ...DISMISSED,
        'eu.registered_jobseeker': true,
        'eu.months_worked_before_stop': 14,
        'eu.unemployed_months': 24,
      },
      'eligible',
    ],
    [
      'dismissed after 12 months, registered, seven months ago',
      {
        ...DISMISSED,
        'eu.registered_jobseeker': true,
        'eu.months_worked_before_stop': 12,
        'eu.unemployed_months': 7,
      },
      'not-eligible',
      { cites: 'CESEDA R233-7' },
    ],
    [
      'dismissed after 13 months, registered, seven months ago',
      {
        ...DISMISSED,
        'eu.registered_jobseeker': true,
        'eu.months_worked_before_stop': 13,
        'eu.unemployed_months': 7,
      },
      'eligible',
    ],
    [
      'dismissed after 8 months, five months ago',
      {
        ...DISMISSED,
        'eu.registered_jobseeker': true,
        'eu.months_worked_before_stop': 8,
        'eu.unemployed_months': 5,
      },
      'eligible',
    ],
    [
      'dismissed after 8 months, six months ago',
      {
        ...DISMISSED,
        'eu.registered_jobseeker': true,
        'eu.months_worked_before_stop': 8,
        'eu.unemployed_months': 6,
      },
      'eligible',
    ],
    [
      'dismissed after 8 months, more than six months ago',
      {
        ...DISMISSED,
        'eu.registered_jobseeker': true,
        'eu.months_worked_before_stop': 8,
        'eu.unemployed_months': 6.5,
      },
      'not-eligible',
      { cites: 'CESEDA R233-7' },
    ],
    [
      'dismissed, not registered',
      { ...DISMISSED, 'eu.registered_jobseeker': false },
      'not-eligible',
      { cites: 'CESEDA R233-7' },
    ],
    [
      'who resigned',
      {
        'eu.activity': 'none',
        'eu.resources_sufficient': false,
        'eu.retains_worker_status': true,
        'eu.work_stopped_by': 'other',
      },
      'not-eligible',
      { cites: 'CESEDA R233-7' },
    ],
    [
      'training in the former trade',
      {
        'eu.activity': 'student',
        'eu.resources_sufficient': false,
        'eu.retains_worker_status': true,
        'eu.work_stopped_by': 'training',
        'eu.training_keeps_status': true,
      },
      'eligible',
    ],
    [
      'training without any link',
      {
        'eu.activity': 'student',
        'eu.resources_sufficient': false,
        'eu.retains_worker_status': true,
        'eu.work_stopped_by': 'training',
        'eu.training_keeps_status': false,
      },
      'not-eligible',
      { cites: 'CESEDA R233-7' },
    ],
    [
      'an inactive Italian married to a German worker',
      {
        'person.nationality': ['IT'],
        'eu.activity': 'inactive',
        'eu.resources_sufficient': false,
        'eu.family_link': 'spouse',
        'eu.sponsor_has_right': true,
      },
      'eligible',
    ],
    [
      'not told the nationality',
      { 'person.nationality': null },
      'unknown',
      { missing: ['person.nationality'] },
    ],
  ],
});
