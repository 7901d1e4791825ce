import {
  IconBell,
  IconCalculator,
  IconCheck,
  IconClockHour4,
  IconFilePlus,
  IconFolderPlus,
  IconLink,
  IconListCheck,
  IconMail,
  IconMailOpened,
  IconNote,
  IconReceiptEuro,
  IconTimeline,
  IconUserPlus,
  type Icon,
} from '@tabler/icons-react';
import type { Asked } from '../app/asked.ts';
import type { Permission } from '../session/session-context.ts';

interface Act {
  readonly id:
    | 'event'
    | 'complete'
    | 'letter'
    | 'documents'
    | 'task'
    | 'time'
    | 'note'
    | 'link'
    | 'received'
    | 'dossier'
    | 'client'
    | 'acknowledge'
    | 'limit'
    | 'invoice';
  readonly icon: Icon;
  readonly needs: Permission;
}

/** What is done on a dossier: the palette asks which, unless its page is open. */
export interface DossierAct extends Act {
  /** Page of the dossier; none is its first. */
  readonly page?: 'courriers' | 'pieces' | 'taches' | 'honoraires';
  readonly asks?: Asked;
}

/** What needs no dossier. */
export interface FirmAct extends Act {
  readonly path: string;
}

export function addressOn(dossierId: string, { page, asks }: DossierAct): string {
  return `/dossiers/${dossierId}${page ? `/${page}` : ''}${asks ? `?faire=${asks}` : ''}`;
}

/** The most frequent first. */
export const DOSSIER_ACTS: readonly DossierAct[] = [
  { id: 'event', icon: IconTimeline, needs: 'event:write', asks: 'evenement' },
  { id: 'complete', icon: IconCheck, needs: 'deadline:write', asks: 'accomplir' },
  { id: 'letter', icon: IconMail, needs: 'dossier:write', page: 'courriers' },
  { id: 'documents', icon: IconFilePlus, needs: 'dossier:write', page: 'pieces' },
  { id: 'task', icon: IconListCheck, needs: 'dossier:write', page: 'taches', asks: 'tache' },
  { id: 'time', icon: IconClockHour4, needs: 'time:write', page: 'honoraires', asks: 'temps' },
  { id: 'note', icon: IconNote, needs: 'note:write', asks: 'note' },
  { id: 'link', icon: IconLink, needs: 'dossier:write', page: 'pieces', asks: 'lien' },
];

export const FIRM_ACTS: readonly FirmAct[] = [
  { id: 'received', icon: IconMailOpened, needs: 'event:write', path: '/lettre-recue' },
  { id: 'dossier', icon: IconFolderPlus, needs: 'dossier:write', path: '/dossiers/nouveau' },
  { id: 'client', icon: IconUserPlus, needs: 'person:write', path: '/clients?faire=client' },
  { id: 'acknowledge', icon: IconBell, needs: 'alert:acknowledge', path: '/alertes' },
  { id: 'limit', icon: IconCalculator, needs: 'law:read', path: '/calculateur' },
  { id: 'invoice', icon: IconReceiptEuro, needs: 'billing:write', path: '/factures?faire=facture' },
];
