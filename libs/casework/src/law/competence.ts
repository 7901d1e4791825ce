import type {
  CompetenceBody,
  CompetenceReasonView,
  CompetenceView,
  CompetentAuthorityView,
} from '@quantieme/contracts';
import {
  authorityOf,
  competentAuthorities,
  departementOfCommune,
  quoted,
  text,
  type Competence,
  type CompetenceAsked,
  type CompetenceReason,
  type Language,
  type NamedAuthority,
  type Reasoned,
} from '@quantieme/law';
import type { Context } from '../context.ts';
import { invalid } from '../domain-error.ts';
import { momentOf } from '../moment.ts';

function refusePlace(pointer: string, value: string): never {
  const detail = text(
    `Lieu inconnu\u00a0: «\u00a0${quoted(value)}\u00a0».`,
    `Unknown place: “${quoted(value)}”.`,
  );
  throw invalid([{ pointer, code: 'authority/unknown', detail }]);
}

/** The code of a département as it is written everywhere. */
function departementAt(pointer: string, value: string | null | undefined): string | null {
  if (value === undefined || value === null || value === '') return null;
  return authorityOf(value)?.departement ?? refusePlace(pointer, value);
}

function residenceOf({ residence, commune }: CompetenceBody): string | null {
  if (residence === 'abroad') return 'abroad';
  if (commune === undefined || commune === null || commune === '') {
    return departementAt('/residence', residence);
  }
  const found = departementOfCommune(commune) ?? refusePlace('/commune', commune);
  return departementAt('/commune', found);
}

function askedOf(body: CompetenceBody, today: Temporal.PlainDate): CompetenceAsked {
  const { matter, decidedOn, holding, place, notifiedWhileHeld, urgent } = body;
  return {
    // The contract lets no other words pass.
    matter: matter as CompetenceAsked['matter'],
    holding: (holding ?? null) as CompetenceAsked['holding'],
    place: (place ?? null) as CompetenceAsked['place'],
    urgent: (urgent ?? null) as CompetenceAsked['urgent'],
    decidedOn: decidedOn ? Temporal.PlainDate.from(decidedOn) : today,
    residence: residenceOf(body),
    heldIn: departementAt('/heldIn', body.heldIn),
    notifiedWhileHeld: notifiedWhileHeld ?? null,
    authoritySeat: departementAt('/authoritySeat', body.authoritySeat),
  };
}

const reasonsIn = (
  reasons: readonly CompetenceReason[],
  language: Language,
): readonly CompetenceReasonView[] =>
  reasons.map(({ text: words, ...reason }) => ({ ...reason, text: words[language] }));

function authorityView(
  { answer, reasons }: Reasoned<Omit<NamedAuthority, 'departement'> & Partial<NamedAuthority>>,
  language: Language,
): CompetentAuthorityView {
  return {
    label: answer?.label[language] ?? null,
    departement: answer?.departement ?? null,
    reasons: reasonsIn(reasons, language),
  };
}

function competenceView(found: Competence, language: Language): CompetenceView {
  const { decides, receives, court, higher, questions } = found;
  return {
    decides: authorityView(decides, language),
    receives: receives === null ? null : authorityView(receives, language),
    court: {
      ...authorityView(court, language),
      territory: court.answer?.territory ?? null,
      timeZone: court.answer?.timeZone ?? null,
    },
    higher: { ...authorityView(higher, language), remedy: higher.answer?.remedy ?? null },
    questions: questions.map(({ asks, question }) => ({ asks, question: question[language] })),
  };
}

/** Who decides and who judges, from what is known; nothing is read or written. */
export function findCompetentAuthorities(
  ctx: Pick<Context, 'clock' | 'actor' | 'language'>,
  body: CompetenceBody,
): CompetenceView {
  const asked = askedOf(body, momentOf(ctx).today);
  return competenceView(competentAuthorities(asked), ctx.language);
}
