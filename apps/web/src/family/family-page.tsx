import { useQuery } from '@tanstack/react-query';
import { Link, useSearch } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { personQuery } from '../persons/persons.queries.ts';
import { useClock } from '../session/session-context.ts';
import { LoadingRows } from '../ui/loading.tsx';
import { Page } from '../ui/page.tsx';
import { ProblemNotice } from '../ui/problem-notice.tsx';
import { emptyDraft } from './family-draft.ts';
import { FamilyCalculators } from './family-calculators.tsx';
import { knownOfClientQuery } from './family.queries.ts';
import type { FamilyOf } from './family-search.ts';
import { draftFromFacts } from './known-of-client.ts';

/** The calculators with what the firm knows of a client. */
function OfClient({ id, of }: { readonly id: string; readonly of: FamilyOf }) {
  const { t } = useTranslation();
  const { today = null } = useClock();
  const person = useQuery(personQuery(id));
  const known = useQuery(knownOfClientQuery(id));
  const error = person.error ?? known.error;
  if (error)
    return (
      <Page title={t('family.title')}>
        <ProblemNotice error={error} />
      </Page>
    );
  if (!person.data || !known.data)
    return (
      <Page title={t('family.title')}>
        <LoadingRows />
      </Page>
    );
  const name = person.data.displayName;
  const { draft, labels } = draftFromFacts(emptyDraft(today), known.data);
  return (
    <FamilyCalculators
      key={id}
      of={of}
      start={draft}
      lead={
        <>
          {t('family.leadFor', { name })}
          {labels.length > 0 && <> {t('family.taken', { facts: labels.join(', ') })}</>}
        </>
      }
      back={
        of.dossier ? (
          <Link to="/dossiers/$id" params={{ id: of.dossier }}>
            {t('family.backToDossier')}
          </Link>
        ) : (
          <Link to="/clients/$id/eligibilite" params={{ id }}>
            {t('family.back', { name })}
          </Link>
        )
      }
    />
  );
}

/** Resources, dwelling and members of a family that is to come: what the law asks for, as it is typed. */
export function FamilyPage() {
  const { t } = useTranslation();
  const { client, dossier } = useSearch({ from: '/inside/famille' });
  const of = { ...(client ? { client } : {}), ...(dossier ? { dossier } : {}) };
  const { today = null } = useClock();
  if (client !== undefined) return <OfClient id={client} of={of} />;
  return <FamilyCalculators of={of} start={emptyDraft(today)} lead={t('family.lead')} />;
}
