import { Button, Textarea, TextInput } from '@mantine/core';
import { useState, type FormEvent } from 'react';
import { useTranslation } from 'react-i18next';
import type { FirmView } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { fieldError } from '../ui/field-error.ts';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { whenDone } from '../ui/when-done.ts';
import { useChangeFirm } from './account.queries.ts';
import styles from './settings.module.css';

const FIELDS = [
  'address',
  'city',
  'bar',
  'toque',
  'phone',
  'email',
  'siret',
  'vat',
  'mediator',
] as const;
const ON_LINES: ReadonlySet<string> = new Set(['address', 'mediator']);

/** What stands at the head of the firm's letters. */
export function LetterheadForm({ firm }: { readonly firm: FirmView }) {
  const { t } = useTranslation();
  const readOnly = !useCan()('firm:write');
  const change = useChangeFirm();
  const notifyDone = useNotifyDone();
  const [letterhead, setLetterhead] = useState(firm.letterhead);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    whenDone(change.mutateAsync({ version: firm.version, letterhead }), () =>
      notifyDone({ message: t('letterhead.saved') }),
    );
  };
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('letterhead.title')}</h2>
      <p className={styles['lead']}>{t('letterhead.lead')}</p>
      <form className={styles['form']} onSubmit={submit}>
        {FIELDS.map((name) => {
          const Input = ON_LINES.has(name) ? Textarea : TextInput;
          return (
            <Input
              key={name}
              label={t(`letterhead.${name}`)}
              value={letterhead[name] ?? ''}
              onChange={({ currentTarget }: { currentTarget: { value: string } }) =>
                setLetterhead({ ...letterhead, [name]: currentTarget.value })
              }
              error={fieldError(change.error, `/letterhead/${name}`)}
              readOnly={readOnly}
            />
          );
        })}
        {change.error && <ProblemNotice error={change.error} />}
        {!readOnly && (
          <Button type="submit" loading={change.isPending}>
            {t('letterhead.save')}
          </Button>
        )}
      </form>
    </section>
  );
}
