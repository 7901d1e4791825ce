import { Button, Drawer, SegmentedControl, Textarea, TextInput } from '@mantine/core';
import { IconCopy } from '@tabler/icons-react';
import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { OpportunityView } from '@quantieme/api-client';
import { LoadingRows } from '../ui/loading.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import { messageQuery } from './opportunities.queries.ts';
import styles from './message-drawer.module.css';

interface Draft {
  readonly subject: string;
  readonly body: string;
}

function DraftForm({ draft }: { readonly draft: Draft }) {
  const { t } = useTranslation();
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const [subject, setSubject] = useState(draft.subject);
  const [body, setBody] = useState(draft.body);
  const copy = () =>
    void navigator.clipboard
      .writeText(`${subject}\n\n${body}`)
      .then(() => notifyDone({ message: t('opportunities.copied') }))
      .catch(notifyProblem);
  return (
    <>
      <TextInput
        label={t('opportunities.subject')}
        value={subject}
        onChange={(event) => setSubject(event.currentTarget.value)}
      />
      <Textarea
        label={t('opportunities.body')}
        autosize
        minRows={10}
        value={body}
        onChange={(event) => setBody(event.currentTarget.value)}
      />
      <Button leftSection={<IconCopy size={14} aria-hidden="true" />} onClick={copy}>
        {t('opportunities.copy')}
      </Button>
    </>
  );
}

const LANGUAGES = ['fr', 'en'] as const;

function Message({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [language, setLanguage] = useState<'fr' | 'en' | null>(null);
  const { data, error, refetch } = useQuery(messageQuery({ id, language }));
  if (error) return <ProblemNotice error={error} onRetry={() => void refetch()} />;
  if (!data) return <LoadingRows rows={6} />;
  return (
    <div className={styles['message']}>
      <SegmentedControl
        aria-label={t('opportunities.language')}
        value={data.language}
        onChange={(name) => setLanguage(LANGUAGES.find((known) => known === name) ?? null)}
        data={LANGUAGES.map((name) => ({
          value: name,
          label: t(`opportunities.languages.${name}`),
        }))}
      />
      <DraftForm key={data.language} draft={data} />
    </div>
  );
}

interface MessageDrawerProps {
  readonly opportunity: OpportunityView | null;
  readonly onClose: () => void;
}

/** What could be written to the client; it is copied from here, nothing is sent. */
export function MessageDrawer({ opportunity, onClose }: MessageDrawerProps) {
  const { t } = useTranslation();
  return (
    <Drawer
      opened={opportunity !== null}
      onClose={onClose}
      position="right"
      size={520}
      title={t('opportunities.message', { name: opportunity?.person.displayName ?? '' })}
      closeButtonProps={{ 'aria-label': t('common.close') }}
    >
      {opportunity && <Message id={opportunity.id} />}
    </Drawer>
  );
}
