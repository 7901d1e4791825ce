import { Button, FileButton, TextInput } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { LetterTemplateView, TemplateFieldView } from '@quantieme/api-client';
import { useCan } from '../session/session-context.ts';
import { containsWords } from '../ui/bare.ts';
import { LoadingRows } from '../ui/loading.tsx';
import { Moment } from '../ui/moment.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import {
  letterTemplatesQuery,
  templateAddress,
  useActivateTemplate,
  useAddTemplate,
} from './letter-templates.queries.ts';
import styles from './settings.module.css';
import own from './letter-templates.module.css';

const DOCX = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document';

function Template({ template }: { readonly template: LetterTemplateView }) {
  const { t } = useTranslation();
  const canWrite = useCan()('firm:write');
  const add = useAddTemplate();
  const activate = useActivateTemplate();
  const notifyDone = useNotifyDone();
  const { letter, label, versions } = template;
  const active = versions.find((one) => one.active);
  const handIn = (file: File | null) => {
    if (!file) return;
    add.mutate(
      { letter, file },
      { onSuccess: () => notifyDone({ message: t('letterTemplates.added', { label }) }) },
    );
  };
  return (
    <li className={own['template']}>
      <span className={own['what']}>
        <span className={own['label']}>{label}</span>
        <span className="q-dim">
          {active
            ? t('letterTemplates.ownVersion', {
                number: active.number,
                name: active.createdBy.name,
              })
            : t('letterTemplates.default')}
          {active && (
            <>
              {' · '}
              <Moment at={active.createdAt} />
            </>
          )}
        </span>
      </span>
      <span className={own['acts']}>
        <a
          href={templateAddress(letter)}
          download
          aria-label={t('letterTemplates.downloadOf', { label })}
        >
          {t('letterTemplates.download')}
        </a>
        {canWrite && (
          <FileButton onChange={handIn} accept={DOCX}>
            {(props) => (
              <Button
                {...props}
                variant="default"
                size="compact-xs"
                loading={add.isPending}
                aria-label={t('letterTemplates.replaceOf', { label })}
              >
                {t('letterTemplates.replace')}
              </Button>
            )}
          </FileButton>
        )}
        {canWrite && active && (
          <Button
            variant="subtle"
            size="compact-xs"
            loading={activate.isPending}
            onClick={() => activate.mutate({ letter, number: 0 })}
          >
            {t('letterTemplates.restore')}
          </Button>
        )}
      </span>
      {add.error && (
        <div className={own['wide']}>
          <ProblemNotice error={add.error} />
        </div>
      )}
      {add.data && add.data.lostMentions.length > 0 && (
        <p className={own['wide']} role="status">
          {t('letterTemplates.lost')} {add.data.lostMentions.join(' · ')}
        </p>
      )}
    </li>
  );
}

function FieldHelp({ fields }: { readonly fields: readonly TemplateFieldView[] }) {
  const { t } = useTranslation();
  return (
    <details>
      <summary>{t('letterTemplates.fields')}</summary>
      <p className="q-dim">{t('letterTemplates.fieldsHint')}</p>
      <ul className={own['rows']}>
        {fields.map(({ name, label, items }) => (
          <li key={name} className={own['field']}>
            <code>
              {items.length === 0
                ? `{${name}}`
                : `{#${name}}${items.map((item) => `{${item}}`).join(' ')}{/${name}}`}
            </code>
            <span>{label}</span>
          </li>
        ))}
      </ul>
    </details>
  );
}

/** The firm's own Word templates of letters. */
export function LetterTemplateSettings() {
  const { t } = useTranslation();
  const { data, error } = useQuery(letterTemplatesQuery);
  const [search, setSearch] = useState('');
  return (
    <section className={styles['section']}>
      <h2 className={styles['heading']}>{t('settings.tabs.courriers')}</h2>
      <p className={styles['lead']}>{t('letterTemplates.lead')}</p>
      {error && <ProblemNotice error={error} />}
      {!data && !error && <LoadingRows rows={8} />}
      {data && (
        <>
          <FieldHelp fields={data.fields} />
          <TextInput
            label={t('letters.search')}
            value={search}
            onChange={(event) => setSearch(event.currentTarget.value)}
          />
          <ul className={own['rows']}>
            {data.data
              .filter(({ label }) => containsWords(label, search))
              .map((template) => (
                <Template key={template.letter} template={template} />
              ))}
          </ul>
        </>
      )}
    </section>
  );
}
