import { Button, Select } from '@mantine/core';
import { useQuery } from '@tanstack/react-query';
import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { HeldAuthorityView, OrganisationKind } from '@quantieme/api-client';
import { organisationsQuery } from './organisations-of-kind.queries.ts';
import { useCan } from '../session/session-context.ts';
import { byWords } from '../ui/by-words.ts';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';
import styles from './authorities-panel.module.css';
import { useServe } from './organisations.queries.ts';

interface ChooseOfficeProps {
  readonly kind: OrganisationKind;
  readonly place: string;
  readonly chosen: HeldAuthorityView | null;
}

/** No text that was read gives the area: the firm says once which office serves a place, and it is remembered. */
export function ChooseOffice({ kind, place, chosen }: ChooseOfficeProps) {
  const { t } = useTranslation();
  const can = useCan();
  const [open, setOpen] = useState(false);
  if (!can('organisation:write')) return null;
  if (!open) {
    return (
      <Button
        variant="default"
        size="compact-xs"
        className={styles['choose']}
        onClick={() => setOpen(true)}
      >
        {t(chosen ? 'authorities.chooseOther' : 'authorities.choose')}
      </Button>
    );
  }
  return <Offices kind={kind} place={place} chosen={chosen} />;
}

function Offices({ kind, place, chosen }: ChooseOfficeProps) {
  const { t } = useTranslation();
  const offices = useQuery(organisationsQuery(kind)).data ?? [];
  const serve = useServe(kind);
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const choose = (id: string | null) => {
    const office = offices.find((one) => one.id === id);
    if (!office) return;
    serve.mutate(
      { office, place },
      {
        onSuccess: () =>
          notifyDone({
            message: t('authorities.chosen', { name: office.name, place }),
            undo: () => serve.mutate({ office: chosen, place, instead: office }),
          }),
        onError: notifyProblem,
      },
    );
  };
  return (
    <>
      <Select
        aria-label={t('authorities.office', { place })}
        placeholder={t('authorities.office', { place })}
        data={offices.map(({ id, name }) => ({ value: id, label: name }))}
        value={chosen?.id ?? null}
        onChange={choose}
        filter={byWords}
        searchable
        nothingFoundMessage={t('common.noMatch')}
      />
      <Link to="/reglages" search={{ onglet: 'organismes' }}>
        {t('authorities.addOffice')}
      </Link>
    </>
  );
}
