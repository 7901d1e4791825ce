import { Button, CopyButton, TextInput } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import styles from './client-links.module.css';

/** A link just made: shown this once, and copied from here. */
export function MadeLink({ link }: { readonly link: string }) {
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
    </div>
  );
}
