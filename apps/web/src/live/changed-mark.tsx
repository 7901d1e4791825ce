import { useTranslation } from 'react-i18next';
import { useMark } from './use-others-changes.ts';
import styles from './live.module.css';

/** « modifié par Mai Lê à l’instant », beside a line that somebody else has just changed. */
export function ChangedMark({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const name = useMark(id);
  if (name === undefined) return null;
  return (
    <span className={styles['changed']} role="status">
      {name === '' ? t('presence.changedBySomebody') : t('presence.changed', { name })}
    </span>
  );
}
