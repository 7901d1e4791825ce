import type { Income, ResourcesQuestion } from './resources-question.ts';
import { assessResources } from './resources.ts';

export const wages = (gross: number | null, differs: Partial<Income> = {}): Income => ({
  kind: 'wages',
  owner: 'applicant',
  from: '2025-04',
  to: '2026-03',
  gross,
  net: null,
  stable: null,
  continues: null,
  ...differs,
});

/** A Malian who asks for his wife and one child on 20 April 2026. */
export const APPLICANT: ResourcesQuestion = {
  filedOn: '2026-04-20',
  on: '2026-04-20',
  territory: 'metropole',
  nationality: ['ML'],
  spouse: 'joining',
  childrenJoining: 1,
  childrenInFrance: 0,
  allowance: 'none',
  birthOn: '1988-05-04',
  regularStaySince: '2015-01-10',
  marriedOn: '2018-06-30',
  incomes: [wages(1_808)],
  monthlyNow: { gross: null, net: null },
  localMinimumWage: null,
};

export const ask = (differs: Partial<ResourcesQuestion> = {}) =>
  assessResources({ ...APPLICANT, ...differs });
