import { Link, useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from '../session/session-context.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { Page } from '../ui/page.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { LawChangeForm } from './law-change-form.tsx';
import styles from './law-changes.module.css';

export function NewLawChangePage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const can = useCan();
  const notifyDone = useNotifyDone();
  const { regle = '' } = useSearch({ from: '/inside/regles/changements/nouveau' });
  return (
    <Page title={t('lawChanges.new')}>
      <p className={styles['back']}>
        <Link to="/regles/changements">{t('lawChanges.all')}</Link>
      </p>
      {can('law:change') ? (
        <LawChangeForm
          rule={regle}
          onLoaded={({ id }) => {
            notifyDone({ message: t('lawChangeForm.loaded') });
            void navigate({ to: '/regles/changements/$id', params: { id } });
          }}
        />
      ) : (
        <EmptyState title={t('lawChangeForm.notForYou')}>{t('lawChanges.readOnly')}</EmptyState>
      )}
    </Page>
  );
}
