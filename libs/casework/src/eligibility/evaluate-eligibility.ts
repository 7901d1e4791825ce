import type { EligibilityView, EvaluateEligibilityBody } from '@quantieme/contracts';
import { readFacts } from '@quantieme/eligibility';
import type { Context } from '../context.ts';
import { refuseProblems } from '../events/read-event.ts';
import { momentOf } from '../moment.ts';
import { eligibilityOf } from './eligibility-of.ts';
import { questionsAsked } from './list-facts.ts';
import { unknownTitles } from './unknown-titles.ts';

/** Which titles a client of whom these facts are known may ask for; nothing is written. */
export function evaluateEligibility(ctx: Context, body: EvaluateEligibilityBody): EligibilityView {
  const on = body.on ?? String(momentOf(ctx).today);
  const titles = body.titles ?? null;
  const { facts, problems } = readFacts(body.facts, on);
  refuseProblems([...problems, ...unknownTitles(titles ?? [])]);
  const question = { facts, on, skip: body.skip ?? [], ...(titles ? { titles } : {}) };
  const { language } = ctx;
  return {
    ...eligibilityOf(question, { language, summary: body.detail === 'summary' }),
    questions: questionsAsked(ctx, body.include),
  };
}
