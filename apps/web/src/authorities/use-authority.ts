import { useQueryClient } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { DifferenceView, DossierView, UpdateDossierBody } from '@quantieme/api-client';
import { useUpdateDossier } from '../dossiers/dossiers.queries.ts';
import { useNotifyDone, useNotifyProblem } from '../ui/undo.tsx';

interface Change {
  readonly body: UpdateDossierBody;
  /** What puts back what was there. */
  readonly back: UpdateDossierBody;
  readonly said: string;
}

/** Changes where the dossier goes; what it did to deadlines is kept to be shown, and it can be undone. */
function useAuthorityChange(dossier: DossierView) {
  const client = useQueryClient();
  const update = useUpdateDossier(dossier.id);
  const notifyDone = useNotifyDone();
  const notifyProblem = useNotifyProblem();
  const [difference, setDifference] = useState<DifferenceView | null>(null);
  const send = (version: number, body: UpdateDossierBody, done: (after: DossierView) => void) =>
    update.mutate(
      { version, ...body },
      {
        onSuccess: (changed) => {
          setDifference(changed.difference);
          void client.invalidateQueries({ queryKey: ['organisations'] });
          done(changed.dossier);
        },
        onError: notifyProblem,
      },
    );
  const change = ({ body, back, said }: Change) =>
    send(dossier.version, body, (after) =>
      notifyDone({
        message: said,
        undo: () => send(after.version, back, () => setDifference(null)),
      }),
    );
  return { change, difference, isPending: update.isPending };
}

/** Which fields of the dossier an authority fills, and what stands in them. */
export function useAuthority(dossier: DossierView) {
  const { t } = useTranslation();
  const { change, ...rest } = useAuthorityChange(dossier);
  const { prefecture, court, territory } = dossier;
  const take = (role: string, departement: string, label: string) =>
    change({
      body: role === 'court' ? { courtOf: departement } : { prefectureOf: departement },
      back: {
        territory,
        ...(role === 'court'
          ? { courtId: court?.id ?? null }
          : { prefectureId: prefecture?.id ?? null }),
      },
      said: t('authorities.used', { name: label }),
    });
  const followCourt = (followed: DossierView['territory'], name: string) =>
    change({
      body: { territory: followed },
      back: { territory },
      said: t('authorities.followed', { territory: name }),
    });
  const holdIn = (heldIn: string, heldAt: string | null) =>
    change({
      body: { facts: { heldIn, heldAt } },
      back: {
        facts: { heldIn: dossier.facts['heldIn'] ?? null, heldAt: dossier.facts['heldAt'] ?? null },
      },
      said: t('authorities.heldInSaid'),
    });
  return { take, followCourt, holdIn, ...rest };
}
