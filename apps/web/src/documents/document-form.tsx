import { Button, Checkbox, Select, TextInput } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import {
  ProblemError,
  type DocumentView,
  type DossierDocumentsView,
  type UpdateDocumentBody,
} from '@quantieme/api-client';
import { DateField } from '../ui/date-field.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { useDocumentActs } from './documents.queries.ts';
import { useLanguageNames } from './languages.ts';
import { TranslationFields } from './translation-fields.tsx';
import styles from './documents.module.css';

const LEGALISATIONS = ['none', 'requested', 'apostille', 'legalised', 'exempt'] as const;

interface DocumentFormProps {
  readonly document: DocumentView;
  readonly choices: Pick<DossierDocumentsView, 'kinds' | 'persons'>;
}

function draftOf(document: DocumentView): UpdateDocumentBody {
  const { title, kind, person, issuedOn, expiresOn, language, translation } = document;
  return {
    title,
    kind: kind?.id ?? null,
    personId: person?.id ?? null,
    issuedOn,
    expiresOn,
    language,
    translation,
    legalisation: document.legalisation,
    originalSeen: document.originalSeen,
  };
}

function useDraft(document: DocumentView) {
  const { t } = useTranslation();
  const { update } = useDocumentActs();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const [draft, setDraft] = useState(() => draftOf(document));
  const set = (said: Partial<UpdateDocumentBody>) => setDraft({ ...draft, ...said });
  const save = () =>
    update.mutateAsync({ which: document, body: draft }).then(
      () => notifyDone({ message: t('documents.saved', { title: draft.title ?? '' }) }),
      (error: unknown) => {
        const isOfField = error instanceof ProblemError && error.problem.errors?.length;
        if (!isOfField) notifyProblem(error);
      },
    );
  const wrong = (pointer: string) =>
    update.error instanceof ProblemError ? update.error.field(pointer) : undefined;
  return { draft, set, save, wrong, saving: update.isPending };
}

type Part = Pick<ReturnType<typeof useDraft>, 'draft' | 'set' | 'wrong'>;

function Identity({ draft, set, wrong, choices }: Part & Pick<DocumentFormProps, 'choices'>) {
  const { t } = useTranslation();
  return (
    <>
      <TextInput
        label={t('documents.title')}
        value={draft.title ?? ''}
        onChange={(event) => set({ title: event.currentTarget.value })}
        error={wrong('/title')}
        required
      />
      <Select
        label={t('documents.kind')}
        placeholder={t('documents.noKind')}
        data={choices.kinds.map(({ id, label }) => ({ value: id, label }))}
        value={draft.kind ?? null}
        onChange={(kind) => set({ kind })}
        searchable
        clearable
      />
      <Select
        label={t('documents.person')}
        placeholder={t('documents.nobody')}
        data={choices.persons.map(({ id, name }) => ({ value: id, label: name }))}
        value={draft.personId ?? null}
        onChange={(personId) => set({ personId })}
        clearable
      />
      <DateField
        label={t('documents.issuedOn')}
        value={draft.issuedOn ?? null}
        onChange={(issuedOn) => set({ issuedOn })}
        error={wrong('/issuedOn')}
        leaning="past"
      />
      <DateField
        label={t('documents.expiresOn')}
        value={draft.expiresOn ?? null}
        onChange={(expiresOn) => set({ expiresOn })}
        error={wrong('/expiresOn')}
        leaning="future"
      />
    </>
  );
}

function Foreign({ draft, set, wrong }: Part) {
  const { t } = useTranslation();
  const languages = useLanguageNames();
  return (
    <>
      <Select
        label={t('documents.language')}
        placeholder={t('documents.unknown')}
        data={languages.choices}
        value={draft.language ?? null}
        onChange={(language) => set({ language })}
        searchable
        clearable
      />
      <TranslationFields
        translation={draft.translation ?? null}
        onChange={(translation) => set({ translation })}
        wrong={wrong}
      />
      <Select
        label={t('documents.legalisation')}
        placeholder={t('documents.unknown')}
        data={LEGALISATIONS.map((id) => ({ value: id, label: t(`documents.legalisations.${id}`) }))}
        value={draft.legalisation ?? null}
        onChange={(legalisation) =>
          set({ legalisation: LEGALISATIONS.find((one) => one === legalisation) ?? null })
        }
        clearable
      />
      <Checkbox
        label={t('documents.originalSeen')}
        checked={draft.originalSeen ?? false}
        onChange={(event) => set({ originalSeen: event.currentTarget.checked })}
      />
    </>
  );
}

/** What is said of a document: its dates, whose it is, its language. */
export function DocumentForm({ document, choices }: DocumentFormProps) {
  const { t } = useTranslation();
  const form = useDraft(document);
  return (
    <form
      className={styles['form']}
      onSubmit={(event) => {
        event.preventDefault();
        void form.save();
      }}
    >
      <Identity {...form} choices={choices} />
      <Foreign {...form} />
      <div>
        <Button type="submit" loading={form.saving}>
          {t('common.save')}
        </Button>
      </div>
    </form>
  );
}
