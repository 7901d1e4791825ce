import { useTranslation } from 'react-i18next';
import { useCan } from '../session/session-context.ts';
import { EmptyState } from '../ui/empty-state.tsx';
import { WebhooksSection } from '../webhooks/webhooks-section.tsx';
import { ApiClientsSection } from './api-clients-section.tsx';

/** Other software and the firm: one section each way. */
export function IntegrationsSettings() {
  const { t } = useTranslation();
  const can = useCan();
  if (!can('integration:manage')) {
    return (
      <EmptyState title={t('apiClients.ownersOnly')}>{t('apiClients.ownersOnlyText')}</EmptyState>
    );
  }
  return (
    <>
      <ApiClientsSection />
      <WebhooksSection />
    </>
  );
}
