import { evaluateDueClients } from '@quantieme/casework';
import type { TestApi } from './api.ts';

const WHO = { 'person.nationality': ['BR'], 'person.birth_date': '1990-05-02' };

/** Married in France to a French citizen for more than three years: a resident card is open. */
export const SPOUSE = {
  ...WHO,
  'union.type': 'marriage',
  'union.partner_is_french': true,
  'union.marriage_date': '2022-06-18',
  'union.married_in_france': true,
  'union.communal_life': true,
  'stay.titles': [
    { title: 'vls-ts-generique', from: '2021-09-01', to: '2022-08-31' },
    { title: 'csp-generale', from: '2022-09-01', to: '2028-08-31' },
  ],
  'integration.language_level': 'B1',
  'integration.civic_exam_level': 'cr',
};

/** The same, the third anniversary of the wedding being still to come. */
export const NEWLY_WED = { ...SPOUSE, 'union.marriage_date': '2024-03-18' };

/** A resident card is open, for a reason that is not for everybody’s eyes. */
export const REFUGEE = { ...WHO, 'stay.in_france': true, 'protection.status': 'refugee' };

/** What the worker does for firm A or B once something has changed. */
export function sweepClients(
  { database, secretKey, firms }: Pick<TestApi, 'database' | 'secretKey' | 'firms'>,
  now: string,
  firm: 'a' | 'b' = 'a',
): ReturnType<typeof evaluateDueClients> {
  const clock = { now: () => Temporal.Instant.from(now) };
  return evaluateDueClients({ database, secretKey, clock }, firms[firm].scope.firmId);
}
