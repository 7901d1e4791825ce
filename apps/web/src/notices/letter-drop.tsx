import { Button } from '@mantine/core';
import { IconMailOpened } from '@tabler/icons-react';
import { useNavigate } from '@tanstack/react-router';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useCan } from '../session/session-context.ts';
import { handOver } from './notice-handoff.ts';
import type { NoticeSource } from './notices.queries.ts';
import { pastedSource } from './pasted.ts';
import styles from './notices.module.css';

const carriesFiles = (event: DragEvent) => event.dataTransfer?.types.includes('Files') ?? false;
/** A page that takes files itself keeps them. */
const isTaken = (event: Event) =>
  event.defaultPrevented || document.querySelector('[role="dialog"]') !== null;

/** On the page of a dossier: a letter dropped or pasted anywhere is read there. */
function useLetters(isOn: boolean, onSource: (source: NoticeSource) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    if (!isOn) return;
    const drag = (event: DragEvent) => {
      if (!carriesFiles(event) || isTaken(event)) return;
      event.preventDefault();
      setOver(true);
    };
    const leave = (event: DragEvent) => {
      if (event.relatedTarget === null) setOver(false);
    };
    const drop = (event: DragEvent) => {
      setOver(false);
      const file = event.dataTransfer?.files[0];
      if (!file || isTaken(event)) return;
      event.preventDefault();
      onSource({ kind: 'file', file });
    };
    const paste = (event: ClipboardEvent) => {
      const source = isTaken(event) ? null : pastedSource(event);
      if (source !== null) onSource(source);
    };
    document.addEventListener('dragover', drag);
    document.addEventListener('dragleave', leave);
    document.addEventListener('drop', drop);
    document.addEventListener('paste', paste);
    return () => {
      document.removeEventListener('dragover', drag);
      document.removeEventListener('dragleave', leave);
      document.removeEventListener('drop', drop);
      document.removeEventListener('paste', paste);
    };
  }, [isOn, onSource]);
  return over;
}

/** The button « Lettre reçue » of a dossier, and the page itself as a place where letters are dropped. */
export function LetterDrop({ dossierId }: { readonly dossierId: string }) {
  const { t } = useTranslation();
  const can = useCan();
  const navigate = useNavigate();
  const open = () => void navigate({ to: '/lettre-recue', search: { dossier: dossierId } });
  const isOn = can('event:write');
  const over = useLetters(isOn, (source) => {
    handOver(source);
    open();
  });
  if (!isOn) return null;
  return (
    <>
      <Button
        variant="default"
        leftSection={<IconMailOpened size={14} aria-hidden="true" />}
        onClick={open}
        aria-keyshortcuts="L"
        title={t('notices.buttonTitle')}
      >
        {t('notices.button')}
      </Button>
      {over && <div className={styles['veil']}>{t('notices.drop')}</div>}
    </>
  );
}
