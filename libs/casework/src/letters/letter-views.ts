import type { LetterChoiceView, LetterEventView, LetterView } from '@quantieme/contracts';
import { EVENT_TYPES, LETTER_DEFINITIONS, type LetterDefinition } from '@quantieme/law';
import type { LetterRecord } from '@quantieme/persistence';
import { say, type Lens } from '../views/lens.ts';

type Speaking = Pick<Lens, 'language'>;

export const letterReference = ({ year, number }: Pick<LetterRecord, 'year' | 'number'>): string =>
  `C-${year}-${String(number).padStart(4, '0')}`;

function recordsView(letter: LetterDefinition | undefined, lens: Speaking): LetterEventView | null {
  const type = letter?.records ?? null;
  const declared = type === null ? undefined : EVENT_TYPES[type];
  return declared ? { type: declared.id, label: say(declared.label, lens) } : null;
}

export function letterView(record: LetterRecord, lens: Speaking): LetterView {
  const definition = LETTER_DEFINITIONS.find(({ id }) => id === record.letter);
  const { sending } = record;
  return {
    id: record.id,
    reference: letterReference(record),
    letter: record.letter,
    label: definition ? say(definition.label, lens) : record.letter,
    documentId: record.documentId,
    writtenBy: {
      id: record.writtenBy,
      name: record.writtenByName,
      initials: record.writtenByInitials,
    },
    writtenAt: record.writtenAt.toString(),
    lawOn: record.lawOn.toString(),
    template: record.template,
    citations: record.citations.map((one) => ({ ...one })),
    limits: record.limits,
    records: recordsView(definition, lens),
    sending: sending && {
      on: sending.on.toString(),
      channel: sending.channel,
      eventId: sending.eventId,
    },
    version: record.version,
  };
}

export function choiceView(
  letter: LetterDefinition,
  seen: { readonly suggested: boolean; readonly ownTemplate: boolean },
  lens: Speaking,
): LetterChoiceView {
  const { id, label, kind } = letter;
  return { id, label: say(label, lens), kind, records: recordsView(letter, lens), ...seen };
}
