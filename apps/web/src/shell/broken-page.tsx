import { Button } from '@mantine/core';
import { Link, useRouter, type ErrorComponentProps } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { EmptyState } from '../ui/empty-state.tsx';
import { useProblemText } from '../ui/problem-notice.tsx';

export function BrokenPage({ error }: ErrorComponentProps) {
  const { t } = useTranslation();
  const router = useRouter();
  const problemText = useProblemText();
  return (
    <main id="main">
      <EmptyState
        heading="h1"
        title={t('problem.broken')}
        action={<Button onClick={() => void router.invalidate()}>{t('common.retry')}</Button>}
      >
        {problemText(error)}
      </EmptyState>
    </main>
  );
}

export function MissingPage() {
  const { t } = useTranslation();
  return (
    <main id="main">
      <title>{`${t('problem.missingTitle')} · Quantième`}</title>
      <EmptyState
        heading="h1"
        title={t('problem.missingTitle')}
        action={
          <Button component={Link} to="/" variant="default">
            {t('nav.today')}
          </Button>
        }
      >
        {t('problem.notFound')}
      </EmptyState>
    </main>
  );
}
