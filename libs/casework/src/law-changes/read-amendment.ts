import type { LawChangeBody } from '@quantieme/contracts';
import { followsLast, readLimit, RULES, amend, type Amendment } from '@quantieme/deadlines';
import { text, type Problem, type SourceRef } from '@quantieme/law';
import { refuseProblems } from '../events/read-event.ts';
import { ruleUnknown } from '../law/known-rule.ts';

const LEGIFRANCE =
  'https://www.legifrance.gouv.fr/search/all?tab_selection=all&searchField=ALL&query=';

/** A change of law as the engine reads it, or everything wrong in what was sent. */
export function readAmendment(body: LawChangeBody, adopted: readonly Amendment[]): Amendment {
  const limit = readLimit(body.limit);
  const prudent = body.prudent == null ? null : readLimit(body.prudent);
  refuseProblems([
    ...ruleProblems(body, adopted),
    ...(limit ? [] : [limitProblem('/limit')]),
    ...(body.prudent == null || prudent ? [] : [limitProblem('/prudent')]),
  ]);
  if (!limit) throw new Error('A limit was refused without a reason');
  return {
    rule: body.rule,
    from: body.from,
    limit,
    ...(prudent && { prudent }),
    sources: body.sources.map(({ code, article }): SourceRef => {
      const url = LEGIFRANCE + encodeURIComponent(`${code} ${article}`);
      return { code, article, from: body.from, url };
    }),
  };
}

function ruleProblems(
  { rule: id, from }: LawChangeBody,
  adopted: readonly Amendment[],
): readonly Problem[] {
  const rule = amend(RULES, adopted).find((one) => one.id === id);
  if (!rule) return [{ pointer: '/rule', code: 'rule/unknown', detail: ruleUnknown(id) }];
  if (followsLast(rule, from)) return [];
  const last = rule.versions.at(-1)?.from ?? '';
  const detail = text(
    `La version en vigueur commence le ${last} : la nouvelle doit commencer après.`,
    `The version in force begins on ${last}: the new one must begin later.`,
  );
  return [{ pointer: '/from', code: 'law-change/too-early', detail }];
}

function limitProblem(pointer: string): Problem {
  const example = '{ "mode": "franc", "unit": "month", "count": 2, "roll": "yes" }';
  const detail = text(
    `Durée illisible. Écrivez par exemple ${example}.`,
    `Unreadable length. Write for example ${example}.`,
  );
  return { pointer, code: 'law-change/limit', detail };
}
