import type { SpotlightActionData } from '@mantine/spotlight';
import { useQuery } from '@tanstack/react-query';
import { useRouter } from '@tanstack/react-router';
import { useTranslation } from 'react-i18next';
import { useCan } from '../session/session-context.ts';
import { addressOn, DOSSIER_ACTS, FIRM_ACTS, type DossierAct } from './acts.ts';
import { named, useKnownDossiers } from './known-dossiers.ts';
import { searchQuery } from './search.queries.ts';
import { restBeyond } from './typed-act.ts';

const SHOWN_DOSSIERS = 3;

/** The words that name an act beyond its own label: what people type when they look for it. */
function useMatching() {
  const { t } = useTranslation();
  const can = useCan();
  return <Known extends (typeof DOSSIER_ACTS)[number] | (typeof FIRM_ACTS)[number]>(
    acts: readonly Known[],
    typed: string,
  ) =>
    acts
      .filter(({ needs }) => can(needs))
      .flatMap((act) => {
        const words = `${t(`palette.acts.${act.id}`)} ${t(`palette.words.${act.id}`)}`;
        const rest = typed.trim() === '' ? '' : restBeyond(words, typed);
        const { icon: ActIcon } = act;
        const line = {
          id: act.id,
          label: t(`palette.acts.${act.id}`),
          leftSection: <ActIcon size={16} stroke={1.6} />,
        };
        return rest === null ? [] : [{ act, rest, line }];
      });
}

/**
 * What can be done: « courrier benali » writes for that client, « courrier » for the dossier whose page is open, or asks
 * which one. `settled` is what was typed a moment ago, so that the server is asked once per word.
 */
export function useActLines(
  query: string,
  settled: string,
  onChoose: (act: DossierAct) => void,
): SpotlightActionData[] {
  const { history } = useRouter();
  const matching = useMatching();
  const { open } = useKnownDossiers();
  const asked = matching(DOSSIER_ACTS, settled).find(({ rest }) => rest !== '')?.rest ?? '';
  const found = useQuery(searchQuery(asked));
  const dossiers = asked.length > 1 ? (found.data?.dossiers ?? []).slice(0, SHOWN_DOSSIERS) : [];
  const onDossiers = matching(DOSSIER_ACTS, query).flatMap(
    ({ act, rest, line }): SpotlightActionData[] => {
      if (rest !== '')
        return dossiers.map(named).map(({ id, name }) => ({
          ...line,
          id: `${line.id} ${id}`,
          description: name,
          onClick: () => history.push(addressOn(id, act)),
        }));
      if (open === null)
        return [{ ...line, closeSpotlightOnTrigger: false, onClick: () => onChoose(act) }];
      const onClick = () => history.push(addressOn(open.id, act));
      return [{ ...line, description: open.name, onClick }];
    },
  );
  const inFirm = matching(FIRM_ACTS, query)
    .filter(({ rest }) => rest === '')
    .map(({ act, line }) => ({ ...line, onClick: () => history.push(act.path) }));
  return [...onDossiers, ...inFirm];
}

/** The dossiers an act may be done on: those found, before anything is typed those read last. */
export function useDossierLines(act: DossierAct | null, settled: string): SpotlightActionData[] {
  const { history } = useRouter();
  const { seen } = useKnownDossiers();
  const found = useQuery(searchQuery(act === null ? '' : settled));
  if (act === null) return [];
  const dossiers = settled.length > 1 ? (found.data?.dossiers ?? []).map(named) : seen;
  return dossiers.map(({ id, name }) => ({
    id,
    label: name,
    leftSection: <act.icon size={16} stroke={1.6} />,
    onClick: () => history.push(addressOn(id, act)),
  }));
}
