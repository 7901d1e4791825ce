import type { ClientSentView, HearingView, SilenceView } from '@quantieme/contracts';
import { ACTOR_LABELS, EVENT_TYPES } from '@quantieme/law';
import type { ClientAnswerRow, HearingRow, SilenceRow } from '@quantieme/persistence';
import type { Context } from '../context.ts';
import { momentText, say } from '../views/lens.ts';
import { displayName } from '../views/person-name.ts';

type Named = Pick<
  HearingRow,
  'dossierId' | 'reference' | 'dossierLabel' | 'clientFamilyName' | 'clientGivenNames'
>;

function nameOf(familyName: string | null, givenNames: string | null): string | null {
  return familyName === null ? null : displayName({ familyName, givenNames: givenNames ?? '' });
}

function headingOf({ dossierId, reference, dossierLabel, ...client }: Named) {
  const name = nameOf(client.clientFamilyName, client.clientGivenNames);
  return { id: dossierId, reference, title: name ?? dossierLabel };
}

export function hearingView(row: HearingRow, ctx: Context): HearingView {
  const { id, type, day, at, responsibleId } = row;
  const [court] = EVENT_TYPES[type]?.causedBy ?? [];
  return {
    eventId: id,
    label: court === undefined ? type : say(ACTOR_LABELS[court], ctx),
    on: String(day),
    at: momentText(at, ctx.actor.timeZone),
    dossier: headingOf(row),
    responsible:
      responsibleId === null
        ? null
        : {
            id: responsibleId,
            name: row.responsibleName ?? '',
            initials: row.responsibleInitials ?? '',
          },
  };
}

export function silenceView(row: SilenceRow, ctx: Context): SilenceView {
  const { id, label, day, deadlineId } = row;
  return { id, label: say(label, ctx), on: String(day), deadlineId, dossier: headingOf(row) };
}

export function answerView(row: ClientAnswerRow, { actor }: Context): ClientSentView {
  const { kind, count, at, personId } = row;
  const name = nameOf(row.personFamilyName, row.personGivenNames);
  return {
    kind,
    count,
    at: momentText(at, actor.timeZone) ?? '',
    dossier: row.dossierId === null ? null : headingOf({ ...row, dossierId: row.dossierId }),
    person: personId === null || name === null ? null : { id: personId, displayName: name },
  };
}
