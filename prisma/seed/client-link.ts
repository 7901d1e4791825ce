import {
  answerQuestion,
  createClientLink,
  openClientLink,
  type Context,
} from '@quantieme/casework';
import type { DemoClientLink } from './demo-dossier.ts';

interface Followed {
  readonly dossierId: string;
  readonly personId: string;
  readonly today: Temporal.PlainDate;
}

/** Shown on no screen of the demo: whoever tries it makes another link. */
const PUBLIC_URL = 'http://localhost';
const VISITOR = { network: 'demo', requestId: 'demo', session: null };

/** A client who has followed their link on a phone, and begun to answer. */
export async function followClientLink(
  lawyer: Context,
  { language, wantedIn, answers }: DemoClientLink,
  { dossierId, personId, today }: Followed,
): Promise<void> {
  const { link } = await createClientLink(lawyer, {
    dossierId,
    publicUrl: PUBLIC_URL,
    body: {
      personId,
      language,
      documents: true,
      attempts: true,
      questions: true,
      steps: true,
      dates: true,
      wantedOn: String(today.add({ days: wantedIn })),
    },
  });
  const token = link.split('#')[1] ?? '';
  const { ctx } = await openClientLink(lawyer, { token, attempt: `demo-${dossierId}` }, VISITOR);
  for (const [fact, value] of Object.entries(answers)) await answerQuestion(ctx, { fact, value });
}
