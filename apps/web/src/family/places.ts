import { ProblemError } from '@quantieme/api-client';
import type { SentIncome } from './income-lines.ts';

/** Where on the page a place of the request is: what was not complete was not sent, so that numbers differ. */
export type PlaceOf = (pointer: string) => string;

/** Incomes are sent by spans of months; on the page they are lines. */
export function placeOfIncome(sent: readonly SentIncome[]): PlaceOf {
  return (pointer) =>
    pointer.replace(/^\/incomes\/(\d+)/, (_all, place) => `/lines/${sent[Number(place)]?.line}`);
}

/** Periods without a document or a first day are not sent. */
export function placeOfStay(complete: readonly number[]): PlaceOf {
  return (pointer) =>
    pointer.replace(
      /^(\/applicant\/stays)\/(\d+)/,
      (_all, list, place) => `${list}/${complete[Number(place)]}`,
    );
}

/** What the API refused, at the places of the page. */
export function problemAt(error: unknown, placeOf: PlaceOf): unknown {
  if (!(error instanceof ProblemError) || !error.problem.errors) return error;
  const errors = error.problem.errors.map((each) => ({
    ...each,
    pointer: placeOf(each.pointer),
  }));
  return new ProblemError({ ...error.problem, errors });
}
