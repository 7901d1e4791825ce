import { Button, CopyButton, Textarea, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import type { ClientLanguage } from '@quantieme/api-client';
import styles from './client-links.module.css';
import { smsAddress } from './sms-address.ts';

interface MadeLinkProps {
  readonly link: string;
  /** What to send with it, in the client’s language. */
  readonly message?: string;
  readonly language?: ClientLanguage;
  /** Known of the person; null: none. */
  readonly phone?: string | null;
}

/** A link just made: shown this once, and copied from here, alone or within a message. */
export function MadeLink({ link, message, language = 'fr', phone = null }: MadeLinkProps) {
  const { t } = useTranslation();
  return (
    <div className={styles['made']} role="status">
      <TextInput
        label={t('questionnaire.link')}
        description={t('questionnaire.once')}
        value={link}
        readOnly
        onFocus={(event) => event.currentTarget.select()}
      />
      <CopyButton value={link}>
        {({ copied, copy }) => (
          <Button size="sm" onClick={copy}>
            {t(copied ? 'questionnaire.copied' : 'questionnaire.copy')}
          </Button>
        )}
      </CopyButton>
      {message !== undefined && (
        <>
          <Textarea
            className={styles['message'] ?? ''}
            label={t('clientLinks.message')}
            value={message}
            attributes={{ input: { lang: language, dir: 'auto' } }}
            autosize
            readOnly
          />
          <CopyButton value={message}>
            {({ copied, copy }) => (
              <Button size="sm" variant="default" onClick={copy}>
                {t(copied ? 'questionnaire.copied' : 'clientLinks.copyMessage')}
              </Button>
            )}
          </CopyButton>
          <Button
            component="a"
            size="sm"
            variant="default"
            className={styles['text'] ?? ''}
            href={smsAddress(phone, message)}
            rel="noreferrer"
          >
            {t('clientLinks.openMessages')}
          </Button>
          <p className={styles['textHint']}>
            {phone === null ? (
              t('clientLinks.noPhone')
            ) : (
              <>
                {t('clientLinks.toPhone')} <bdi>{phone}</bdi>
              </>
            )}
          </p>
        </>
      )}
    </div>
  );
}
