import { Button, Checkbox, Select, Textarea } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { LawChangeView } from '@quantieme/api-client';
import { rulesQuery } from '../rules/law.queries.ts';
import { byWords } from '../ui/by-words.ts';
import { DateField } from '../ui/date-field.tsx';
import { fieldError } from '../ui/field-error.ts';
import { formKeys } from '../ui/form-keys.ts';
import { CivilDate } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { CitedTexts } from './cited-texts.tsx';
import { emptyLawChange, lawChangeBody, type LawChangeDraft } from './law-change-draft.ts';
import styles from './law-change-form.module.css';
import { useProposeLawChange } from './law-changes.queries.ts';
import { LimitFields } from './limit-fields.tsx';
import { useLengthInForce } from './use-length-in-force.ts';

interface PartProps {
  readonly draft: LawChangeDraft;
  readonly onChange: (change: Partial<LawChangeDraft>) => void;
  readonly error: unknown;
}

/** The length that the new one replaces: the firm's own last change, else that of the library. */
function InForce({ rule }: { readonly rule: string }) {
  const { t } = useTranslation();
  const standing = useLengthInForce(rule);
  if (!standing) return null;
  const length = standing.length ?? t('lawChanges.noLength');
  return (
    <p className={styles['hint']}>
      {standing.from ? (
        <>
          {t('lawChangeForm.inForce', { length })} <CivilDate on={standing.from} as="plain" />.
        </>
      ) : (
        t('lawChangeForm.inForceAlways', { length })
      )}
    </p>
  );
}

function RuleField({ draft, onChange, error }: PartProps) {
  const { t } = useTranslation();
  const rules = useQuery(rulesQuery);
  return (
    <div className={styles['field']}>
      <Select
        label={t('lawChangeForm.rule')}
        placeholder={t('lawChangeForm.rulePlaceholder')}
        data={(rules.data ?? []).map(({ id, label }) => ({ value: id, label: `${label} (${id})` }))}
        value={draft.rule || null}
        onChange={(rule) => onChange({ rule: rule ?? '' })}
        filter={byWords}
        limit={60}
        searchable
        selectFirstOptionOnChange
        allowDeselect={false}
        nothingFoundMessage={t('common.noMatch')}
        error={fieldError(error, '/rule')}
        required
      />
      {rules.error && <ProblemNotice error={rules.error} onRetry={() => void rules.refetch()} />}
      <InForce rule={draft.rule} />
    </div>
  );
}

function FromField({ draft, onChange, error }: PartProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['field']}>
      <DateField
        label={t('lawChangeForm.from')}
        value={draft.from || null}
        onChange={(from) => onChange({ from: from ?? '' })}
        error={fieldError(error, '/from')}
        required
      />
      <p className={styles['hint']}>{t('lawChangeForm.fromHint')}</p>
    </div>
  );
}

function Lengths({ draft, onChange, error }: PartProps) {
  const { t } = useTranslation();
  const { limit, prudent } = draft;
  return (
    <>
      <LimitFields
        legend={t('lawChangeForm.length')}
        limit={limit}
        onChange={(next) => onChange({ limit: next })}
        error={fieldError(error, '/limit')}
      />
      <Checkbox
        label={t('lawChangeForm.withPrudent')}
        description={t('lawChangeForm.prudentHint')}
        checked={prudent !== null}
        onChange={(event) =>
          onChange({ prudent: event.currentTarget.checked ? { ...limit, count: '' } : null })
        }
      />
      {prudent && (
        <LimitFields
          legend={t('lawChangeForm.prudent')}
          limit={prudent}
          onChange={(next) => onChange({ prudent: next })}
          error={fieldError(error, '/prudent')}
        />
      )}
    </>
  );
}

function Reason({ draft, onChange, error }: PartProps) {
  const { t } = useTranslation();
  return (
    <>
      <CitedTexts texts={draft.texts} onChange={(texts) => onChange({ texts })} error={error} />
      <Textarea
        label={t('lawChangeForm.reason')}
        placeholder={t('lawChangeForm.reasonPlaceholder')}
        value={draft.reason}
        onChange={(event) => onChange({ reason: event.currentTarget.value })}
        error={fieldError(error, '/reason')}
        maxLength={2000}
        minRows={2}
        autosize
        required
      />
    </>
  );
}

interface LawChangeFormProps {
  readonly rule: string;
  readonly onLoaded: (change: LawChangeView) => void;
}

/** A text changes a length: which rule, from when, how long, by which text. Nothing follows it yet. */
export function LawChangeForm({ rule, onLoaded }: LawChangeFormProps) {
  const { t } = useTranslation();
  const propose = useProposeLawChange();
  const [draft, setDraft] = useState(() => emptyLawChange(rule));
  const body = lawChangeBody(draft);
  const part = {
    draft,
    error: propose.error,
    onChange: (change: Partial<LawChangeDraft>) => setDraft((last) => ({ ...last, ...change })),
  };
  const send = () => body && propose.mutate(body, { onSuccess: onLoaded });
  const submit = (event: FormEvent) => {
    event.preventDefault();
    send();
  };
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-element-interactions -- Enter and Ctrl+Enter, from any field
    <form className={styles['form']} onSubmit={submit} onKeyDown={formKeys(send)}>
      <RuleField {...part} />
      <FromField {...part} />
      <Lengths {...part} />
      <Reason {...part} />
      {propose.error && <ProblemNotice error={propose.error} />}
      <div className={styles['actions']}>
        <Button type="submit" size="sm" disabled={!body} loading={propose.isPending}>
          {t('lawChangeForm.submit')}
        </Button>
        <span className="q-dim">{t('lawChangeForm.submitHint')}</span>
      </div>
    </form>
  );
}
