import { Button } from '@mantine/core';
import { Link } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import type { ReceivedMailView } from '@quantieme/api-client';
import { ReadThis } from '../notices/read-this.tsx';
import { useCan } from '../session/session-context.ts';
import { Moment } from '../ui/moment.tsx';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import styles from './dossier-mail.module.css';
import { useDecideMail } from './dossier-mail.queries.ts';

/** A mail of a dossier: who wrote, what came with it, what was refused; to be filed or dismissed. */
export function MailLine({
  mail,
  withDossier = false,
}: {
  readonly mail: ReceivedMailView;
  readonly withDossier?: boolean;
}) {
  const { t } = useTranslation();
  const can = useCan();
  const decide = useDecideMail();
  const notifyDone = useNotifyDone();
  const onError = useNotifyProblem();
  const { id, dossier, sender, senderName, known, attached, refused, documentId, state } = mail;
  const subject = mail.subject || t('dossierMail.noSubject');
  const say = (next: ReceivedMailView['state']) =>
    decide.mutate(
      { id, state: next },
      { onError, onSuccess: () => notifyDone({ message: t(`dossierMail.done.${next}`) }) },
    );
  return (
    <li className={styles['line']}>
      <span className={styles['words']}>
        <span>
          <Link
            to="/dossiers/$id/pieces"
            params={{ id: dossier.id }}
            search={{ piece: documentId }}
          >
            {subject}
          </Link>
          {state !== 'to-file' && <> · {t(`dossierMail.states.${state}`)}</>}
        </span>
        <span className="q-dim">
          {t('dossierMail.from', { name: senderName || sender })}
          {senderName !== '' && ` <${sender}>`} · {t('dossierMail.receivedAt')}{' '}
          <Moment at={mail.receivedAt} />
          {withDossier && (
            <>
              {' '}
              · {dossier.reference} <bdi>{dossier.title}</bdi>
            </>
          )}
        </span>
        {!known && state === 'to-file' && (
          <span className={styles['unknown']}>{t('dossierMail.unknown')}</span>
        )}
        {attached.map(({ documentId: attachedId, fileName, again }) => (
          <span key={attachedId} className="q-dim">
            <Link
              to="/dossiers/$id/pieces"
              params={{ id: dossier.id }}
              search={{ piece: attachedId }}
            >
              {fileName}
            </Link>
            {again && ` · ${t('dossierMail.again')}`}
          </span>
        ))}
        {refused.map(({ fileName, reason }, index) => (
          <span key={index} role="note">
            {t('dossierMail.refused', { fileName })} {reason}
          </span>
        ))}
      </span>
      {can('dossier:write') && (
        <span className={styles['acts']}>
          <ReadThis
            dossierId={dossier.id}
            documentId={attached[0]?.documentId ?? documentId}
            title={attached[0]?.fileName ?? subject}
          />
          {state === 'to-file' ? (
            <>
              <Button
                size="xs"
                variant="default"
                loading={decide.isPending}
                aria-label={t('dossierMail.fileOf', { subject })}
                onClick={() => say('filed')}
              >
                {t('dossierMail.file')}
              </Button>
              <Button
                size="xs"
                variant="default"
                aria-label={t('dossierMail.dismissOf', { subject })}
                onClick={() => say('dismissed')}
              >
                {t('dossierMail.dismiss')}
              </Button>
            </>
          ) : (
            <Button
              size="xs"
              variant="subtle"
              aria-label={t('dossierMail.backOf', { subject })}
              onClick={() => say('to-file')}
            >
              {t('dossierMail.back')}
            </Button>
          )}
        </span>
      )}
    </li>
  );
}
