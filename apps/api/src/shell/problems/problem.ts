import type { Language, Text } from '@quantieme/law';

interface ProblemError {
  readonly pointer: string;
  readonly code: string;
  readonly detail: Text;
}

/** What went wrong, before a language is chosen. */
export interface Failure {
  readonly status: number;
  readonly code: string;
  readonly detail: Text;
  readonly errors: readonly ProblemError[];
  readonly headers?: Readonly<Record<string, string>>;
}

/** RFC 9457, with our extension members `code`, `requestId` and `errors`. */
export interface Problem {
  readonly type: string;
  readonly title: string;
  readonly status: number;
  readonly detail: string;
  readonly instance: string;
  readonly code: string;
  readonly requestId: string;
  readonly errors: readonly { pointer: string; code: string; detail: string }[];
}

const TITLES: Readonly<Record<number, Text>> = {
  400: { fr: 'Demande illisible', en: 'Unreadable request' },
  401: { fr: 'Connexion nécessaire', en: 'Sign-in required' },
  403: { fr: 'Accès refusé', en: 'Access denied' },
  404: { fr: 'Introuvable', en: 'Not found' },
  405: { fr: 'Méthode non admise', en: 'Method not allowed' },
  409: { fr: 'Conflit avec l’état actuel', en: 'Conflict with the current state' },
  410: { fr: 'N’est plus valable', en: 'No longer valid' },
  412: { fr: 'Modifié entre-temps', en: 'Changed in the meantime' },
  413: { fr: 'Demande trop volumineuse', en: 'Request too large' },
  414: { fr: 'Adresse trop longue', en: 'Address too long' },
  415: { fr: 'Format non pris en charge', en: 'Unsupported format' },
  422: { fr: 'Données refusées', en: 'Data refused' },
  428: { fr: 'Version attendue', en: 'Version required' },
  429: { fr: 'Trop de demandes', en: 'Too many requests' },
  500: { fr: 'Erreur interne', en: 'Internal error' },
  503: { fr: 'Momentanément indisponible', en: 'Temporarily unavailable' },
};

const OTHER: Text = { fr: 'Demande refusée', en: 'Request refused' };

export function problemOf(
  failure: Failure,
  at: { readonly path: string; readonly requestId: string; readonly language: Language },
): Problem {
  const { language } = at;
  return {
    type: `urn:quantieme:problem:${failure.code.replaceAll('/', ':')}`,
    title: (TITLES[failure.status] ?? OTHER)[language],
    status: failure.status,
    detail: failure.detail[language],
    instance: at.path,
    code: failure.code,
    requestId: at.requestId,
    errors: failure.errors.map(({ pointer, code, detail }) => ({
      pointer,
      code,
      detail: detail[language],
    })),
  };
}
