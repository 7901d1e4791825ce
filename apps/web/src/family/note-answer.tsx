import { Button } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { useAddNote, useDeleteNote } from '../dossiers/notes.queries.ts';
import { useLanguage } from '../i18n/i18n.ts';
import { useCan } from '../session/session-context.ts';
import { plainDate } from '../ui/civil.ts';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import type { FamilyDraft, Part } from './family-draft.ts';
import { euros, monthText, signedEuros } from './figures.ts';
import type { FamilyAnswers } from './use-family-answers.ts';

interface NoteAnswerProps {
  readonly dossier: string;
  readonly part: Part;
  readonly draft: FamilyDraft;
  readonly answers: FamilyAnswers;
}

/** What the calculator answers, in words: verdict, sums, months that fall short, reasoning with its articles. */
function useAnswerInWords({ part, draft, answers }: NoteAnswerProps): string | null {
  const { t } = useTranslation();
  const language = useLanguage();
  const { data } = answers[part];
  if (!data) return null;
  const colon = `${t('common.colon')} `;
  const { data: resources } = answers.resources;
  const sums =
    part === 'resources' && resources
      ? [
          ...resources.bases.flatMap(({ basis, counted, threshold, gap }) =>
            threshold === null || gap === null
              ? []
              : [
                  t('family.note.sums', {
                    basis: t(`family.basis.${basis as 'gross'}`),
                    counted: euros(counted, language),
                    threshold: euros(threshold, language),
                    gap: signedEuros(gap, language),
                  }),
                ],
          ),
          ...resources.shortMonths.map(({ month, lacks }) =>
            t('family.lacks', {
              month: monthText(month, language),
              amount: euros(lacks, language),
            }),
          ),
        ]
      : [];
  return [
    `${t(`family.part.${part}`)}${colon}${t(`family.states.${data.verdict}`)}`,
    t('family.note.on', {
      law: plainDate(data.on, language),
      filed: draft.filedOn === null ? '–' : plainDate(draft.filedOn, language),
    }),
    ...sums,
    ...data.steps.map(({ text, sources }) => {
      const articles = sources.map(({ code, article }) => `${code} ${article}`).join(', ');
      return `– ${text}${articles && ` (${articles})`}`;
    }),
  ].join('\n');
}

/** Writes the answer into the dossier from which the page was opened, as a note. */
export function NoteAnswer(props: NoteAnswerProps) {
  const { t } = useTranslation();
  const can = useCan();
  const body = useAnswerInWords(props);
  const add = useAddNote(props.dossier);
  const remove = useDeleteNote(props.dossier);
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  if (!can('note:write') || body === null) return null;
  const write = () =>
    void add
      .mutateAsync({ body })
      .then((note) =>
        notifyDone({
          message: t('family.note.done'),
          undo: () => void remove.mutateAsync(note).catch(notifyProblem),
        }),
      )
      .catch(notifyProblem);
  return (
    <Button onClick={write} loading={add.isPending}>
      {t('family.note.write')}
    </Button>
  );
}
