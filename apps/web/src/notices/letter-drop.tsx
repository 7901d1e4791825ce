import { Button } from '@mantine/core';
import { IconMailOpened } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState, type DragEvent } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../session/session-context.ts';
import { handOver } from './notice-handoff.ts';
import styles from './notices.module.css';
import type { NoticeSource } from './notices.queries.ts';
import { pastedSource } from './pasted.ts';

/** On the page of a dossier, a letter pasted anywhere but into a field or a drawer is read. */
function usePastedLetters(isOn: boolean, onSource: (source: NoticeSource) => void): void {
  useEffect(() => {
    if (!isOn) return;
    const paste = (event: ClipboardEvent) => {
      if (event.defaultPrevented || document.querySelector('[role="dialog"]') !== null) return;
      const source = pastedSource(event);
      if (source !== null) onSource(source);
    };
    document.addEventListener('paste', paste);
    return () => document.removeEventListener('paste', paste);
  }, [isOn, onSource]);
}

/** « Lettre reçue » on the page of a dossier: a button, on which a letter may also be dropped. */
export function LetterDrop({ dossierId }: { readonly dossierId: string }) {
  const { t } = useTranslation();
  const can = useCan();
  const navigate = useNavigate();
  const [over, setOver] = useState(false);
  const isOn = can('event:write');
  const open = () => void navigate({ to: '/lettre-recue', search: { dossier: dossierId } });
  const bring = (source: NoticeSource) => {
    handOver(source);
    open();
  };
  usePastedLetters(isOn, bring);
  if (!isOn) return null;
  const drop = (event: DragEvent) => {
    // Said before the page takes it as a document.
    event.preventDefault();
    setOver(false);
    const [file] = event.dataTransfer.files;
    if (file) bring({ kind: 'file', file });
  };
  return (
    <Button
      variant="default"
      className={styles['letterDrop'] ?? ''}
      data-over={over || undefined}
      leftSection={<IconMailOpened size={15} stroke={1.6} aria-hidden="true" />}
      onClick={open}
      onDragEnter={() => setOver(true)}
      onDragLeave={() => setOver(false)}
      onDragOver={(event) => event.preventDefault()}
      onDrop={drop}
      aria-keyshortcuts="L"
      title={t('notices.buttonTitle')}
    >
      {t('notices.button')}
    </Button>
  );
}
