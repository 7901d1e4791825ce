import { appendAudit } from '@quantieme/persistence';
import type { Visitor } from '../client-doors/client-context.ts';
import { openLink, type OpenedLink } from '../client-doors/open-link.ts';
import type { Services } from '../context.ts';

const door = 'questionnaire';

export interface QuestionnaireOpening {
  readonly token: string;
  readonly attempt: string;
}

/** Gives the questionnaire to the browser that opens it, once; the same browser finds it again. */
export async function openQuestionnaire(
  services: Services,
  opening: QuestionnaireOpening,
  visitor: Visitor,
): Promise<OpenedLink> {
  const opened = await openLink(services, {
    ...opening,
    door,
    visitor,
    note: (tx, { id, personId }) =>
      appendAudit(tx, {
        action: 'questionnaire.open',
        subjectKind: 'person',
        subjectId: personId,
        after: { questionnaire: id },
      }),
  });
  const { firmId } = opened.ctx.actor;
  services.database.announce({ firmId, dossierId: null, kind: 'person' });
  return opened;
}
