import { ActionIcon, Button } from '@mantine/core';
import { IconFiles, IconMessageReply, IconQuestionMark } from '@tabler/icons-react';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { ClientSentView, SilenceView, TodayView } from '@quantieme/api-client';
import { MailsToFile } from '../dossier-mail/mails-to-file.tsx';
import { RecordDrawer } from '../events/record-drawer.tsx';
import { useLanguage } from '../i18n/i18n.ts';
import { useCan } from '../session/session-context.ts';
import { longDate } from '../ui/civil.ts';
import { CivilDate, Moment } from '../ui/moment.tsx';
import { Section } from '../ui/section.tsx';
import { SeverityMark } from '../ui/severity-mark.tsx';
import { TodayLine } from './today-line.tsx';
import styles from './today-line.module.css';
import { useNoteSilence } from './use-note-silence.ts';

interface SilenceProps {
  readonly silence: SilenceView;
  readonly onWhy: (id: string) => void;
  readonly onRecord: (dossierId: string) => void;
}

function Silence({ silence, onWhy, onRecord }: SilenceProps) {
  const { t } = useTranslation();
  const can = useCan();
  const language = useLanguage();
  const note = useNoteSilence();
  const { label, on, dossier, deadlineId } = silence;
  const born = t('day.silenceBorn', { label, on: longDate(on, language) });
  return (
    <TodayLine
      mark={<SeverityMark deadline={{ nature: 'authority', severity: 'information' }} />}
      what={
        <>
          <span className={styles['name']}>{label}</span>
          <span className={styles['acts']} data-print="no">
            {can('event:write') && (
              <Button
                variant="default"
                size="compact-xs"
                aria-label={t('day.recordAnswerOf', { label, reference: dossier.reference })}
                aria-keyshortcuts="R"
                title={t('day.recordAnswerHint')}
                onClick={() => onRecord(dossier.id)}
              >
                {t('day.recordAnswer')}
              </Button>
            )}
            {can('note:write') && (
              <Button
                variant="subtle"
                size="compact-xs"
                aria-label={t('day.noteSilenceOf', { label, reference: dossier.reference })}
                aria-keyshortcuts="E"
                title={t('day.noteSilenceHint')}
                onClick={() => note(dossier.id, born)}
              >
                {t('day.noteSilence')}
              </Button>
            )}
          </span>
        </>
      }
      dossier={dossier}
      date={<CivilDate on={on} />}
    >
      <ActionIcon
        aria-keyshortcuts="?"
        aria-label={t('deadlines.whyOf', { label: `${label}, ${dossier.reference}` })}
        title={t('deadlines.whyHint')}
        onClick={() => onWhy(deadlineId)}
      >
        <IconQuestionMark size={16} stroke={1.7} />
      </ActionIcon>
    </TodayLine>
  );
}

function Sent({ sent }: { readonly sent: ClientSentView }) {
  const { t } = useTranslation();
  const { kind, count, at, dossier, person } = sent;
  const isFiles = kind === 'documents' || person === null;
  const Icon = isFiles ? IconFiles : IconMessageReply;
  const label = t(isFiles ? 'day.filesSent' : 'day.answersSent', { count });
  return (
    <TodayLine
      mark={
        <>
          <Icon size={14} stroke={1.7} aria-hidden="true" />
          {t('day.fromClient')}
        </>
      }
      what={
        <>
          {isFiles ? (
            <Link
              to="/dossiers/$id/pieces"
              params={{ id: dossier?.id ?? '' }}
              className={styles['name']}
            >
              {label}
            </Link>
          ) : (
            <Link to="/clients/$id" params={{ id: person.id }} className={styles['name']}>
              {label}
            </Link>
          )}
          {person && <bdi className="q-dim">{person.displayName}</bdi>}
        </>
      }
      dossier={dossier}
      date={<Moment at={at} />}
    />
  );
}

interface ToRecordProps {
  readonly day: Pick<TodayView, 'silences' | 'answers' | 'mailsToFile'>;
  readonly onWhy: (id: string) => void;
}

/** What has come, or has not come in time, and waits to be written down. */
export function ToRecord({ day: { silences, answers, mailsToFile }, onWhy }: ToRecordProps) {
  const { t } = useTranslation();
  const [recordedIn, setRecordedIn] = useState<string | null>(null);
  const close = () => setRecordedIn(null);
  const count = silences.length + answers.length;
  return (
    <>
      {count > 0 && (
        <Section id="a-enregistrer" title={t('day.toRecord')} count={count}>
          {answers.map((sent) => (
            <Sent
              key={`${sent.kind} ${sent.dossier?.id ?? ''} ${sent.person?.id ?? ''}`}
              sent={sent}
            />
          ))}
          {silences.map((silence) => (
            <Silence key={silence.id} silence={silence} onWhy={onWhy} onRecord={setRecordedIn} />
          ))}
        </Section>
      )}
      <MailsToFile mails={mailsToFile} />
      <RecordDrawer title={t('day.recordAnswer')} dossierId={recordedIn} onClose={close} />
    </>
  );
}
