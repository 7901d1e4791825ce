import { useTranslation } from 'react-i18next';
import type { ReceivedMailView } from '@quantieme/api-client';
import { Section } from '../ui/section.tsx';
import styles from './dossier-mail.module.css';
import { MailLine } from './mail-line.tsx';

/** Mail of every dossier that nobody has filed yet; nothing when there is none. */
export function MailsToFile({ mails }: { readonly mails: readonly ReceivedMailView[] }) {
  const { t } = useTranslation();
  if (mails.length === 0) return null;
  return (
    <Section id="courriels" title={t('dossierMail.toFile')} count={mails.length}>
      <ul className={styles['lines']}>
        {mails.map((mail) => (
          <MailLine key={mail.id} mail={mail} withDossier />
        ))}
      </ul>
    </Section>
  );
}
