import { useNavigate, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { Page } from '../ui/page.tsx';
import { useNotifyDone } from '../ui/undo.tsx';
import { NewDossierForm } from './new-dossier-form.tsx';

export function NewDossierPage() {
  const { t } = useTranslation();
  const navigate = useNavigate();
  const { client } = useSearch({ from: '/inside/dossiers/nouveau' });
  const notifyDone = useNotifyDone();
  return (
    <Page title={t('dossiers.new')} aside={t('newDossier.lead')}>
      <NewDossierForm
        clientId={client}
        onCreated={(dossier) => {
          notifyDone({ message: t('newDossier.created', { reference: dossier.reference }) });
          void navigate({ to: '/dossiers/$id', params: { id: dossier.id } });
        }}
      />
    </Page>
  );
}
