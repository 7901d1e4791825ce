import type { EligibilityView, EvaluateEligibilityBody } from '@quantieme/contracts';
import { answer, readFacts } from '@quantieme/eligibility';
import { nearest, quoted, text, TITLES_REQUESTED, type Problem } from '@quantieme/law';
import { momentOf } from '../cases/change-dossier.ts';
import type { Context } from '../context.ts';
import { refuseProblems } from '../events/read-event.ts';
import { eligibilityView } from './eligibility-view.ts';

const KNOWN_TITLES = Object.keys(TITLES_REQUESTED);

function unknownTitles(titles: readonly string[]): readonly Problem[] {
  return titles.flatMap((id, index) => {
    if (KNOWN_TITLES.includes(id)) return [];
    const meant = nearest(id, KNOWN_TITLES);
    const detail = text(
      `« ${quoted(id)} » n’est pas un titre connu${meant ? ` : vouliez-vous dire « ${meant} » ?` : '.'}`,
      `“${quoted(id)}” is not a known title${meant ? `: did you mean “${meant}”?` : '.'}`,
    );
    return [{ pointer: `/titles/${index}`, code: 'title/unknown', detail }];
  });
}

/** Which titles a client of whom these facts are known may ask for; nothing is written. */
export function evaluateEligibility(ctx: Context, body: EvaluateEligibilityBody): EligibilityView {
  const on = body.on ?? String(momentOf(ctx).today);
  const titles = body.titles ?? null;
  const { facts, problems } = readFacts(body.facts, on);
  refuseProblems([...problems, ...unknownTitles(titles ?? [])]);
  const question = { facts, on, skip: body.skip ?? [], ...(titles ? { titles } : {}) };
  return eligibilityView(answer(question), { ...ctx, summary: body.detail === 'summary' });
}
