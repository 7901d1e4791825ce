import type { IndexHtmlTransformContext, Plugin, Rolldown } from 'vite';

/** Read by the script below: which files are wanted where, so that all are asked for at once. */
interface Files {
  /** Of the pages where one begins, and of all others. */
  readonly first: Readonly<Record<'fr' | 'en', readonly string[]>>;
  /** With the styles that come with them. */
  readonly words: Readonly<Record<'fr' | 'en', readonly string[]>>;
  readonly frame: readonly string[];
  /** By the first part of the address. */
  readonly pages: Readonly<Record<string, readonly string[]>>;
}

const PAGES: Readonly<Record<string, string>> = {
  '': '/today/today-page.tsx',
  aujourdhui: '/today/today-page.tsx',
  connexion: '/session/sign-in-page.tsx',
  envoyer: '/client-link/client-link-page.tsx',
  questionnaire: '/questionnaire/questionnaire-page.tsx',
  accuser: '/acknowledgement/acknowledgement-page.tsx',
};

/**
 * Runs in the page before any file of it is there: asks for the files of the language and of the page, and, inside, for
 * who is signed in and what they see first. Nothing depends on it: what it did not ask for is asked for later.
 */
function askEarly(files: Files): void {
  const { pathname } = location;
  const [, first = ''] = pathname.split('/');
  let language: 'fr' | 'en' = 'fr';
  try {
    if (localStorage.getItem('quantieme.language') === 'en') language = 'en';
  } catch {
    // Storage may be forbidden: French, as the page itself decides.
  }
  const outside =
    /^(?:connexion|mot-de-passe-oublie|reinitialisation|invitation|envoyer|questionnaire|accuser)$/;
  const begins = /^(?:|aujourdhui|connexion|mot-de-passe-oublie|reinitialisation|invitation)$/;
  const isInside = !outside.test(first);
  const wanted = [
    ...(begins.test(first) ? files.first : files.words)[language],
    ...(isInside ? files.frame : []),
    ...(files.pages[first] ?? []),
  ];
  for (const href of new Set(wanted)) {
    const link = document.createElement('link');
    if (href.endsWith('.css')) Object.assign(link, { rel: 'preload', as: 'style' });
    else link.rel = 'modulepreload';
    link.crossOrigin = '';
    link.href = href;
    document.head.append(link);
  }
  if (!isInside) return;
  const headers = { 'Accept-Language': language, 'X-Requested-With': 'quantieme' };
  const ask = (path: string) => {
    const answer = fetch(path, { headers });
    answer.catch(() => undefined);
    return answer;
  };
  const early: Record<string, Promise<Response>> = { '/v1/session': ask('/v1/session') };
  if (first === '' || first === 'aujourdhui') {
    const scope = { moi: '?scope=mine', cabinet: '?scope=firm' }[
      new URLSearchParams(location.search).get('de') ?? ''
    ];
    const today = `/v1/today${scope ?? ''}`;
    early[today] = ask(today);
  }
  Object.assign(window, { earlyAnswers: early });
  // Dates and plurals are slow to learn: while everything else is on its way.
  setTimeout(() => {
    new Intl.DateTimeFormat(language, { timeZone: 'Europe/Paris', weekday: 'long' }).format();
    new Intl.PluralRules(language).select(2);
    new Intl.NumberFormat(language).format(2);
  });
}

function filesOf({ bundle = {} }: IndexHtmlTransformContext): Files {
  const chunks = Object.values(bundle).filter((file) => file.type === 'chunk');
  const byName = new Map(chunks.map((chunk) => [chunk.fileName, chunk]));
  const there = new Set<string>();
  const reach = (chunk: Rolldown.OutputChunk | undefined, found: Set<string>): Set<string> => {
    if (!chunk || found.has(`/${chunk.fileName}`)) return found;
    found.add(`/${chunk.fileName}`);
    chunk.viteMetadata?.importedCss.forEach((name) => found.add(`/${name}`));
    chunk.imports.forEach((name) => reach(byName.get(name), found));
    return found;
  };
  reach(
    chunks.find(({ isEntry }) => isEntry),
    there,
  );
  const of = (ending: string) =>
    [
      ...reach(
        chunks.find(({ facadeModuleId }) => facadeModuleId?.endsWith(ending)),
        new Set(),
      ),
    ].filter((name) => !there.has(name));
  const styles = Object.keys(bundle)
    .filter((name) => /all-styles-[\w-]+\.css$/.test(name))
    .map((name) => `/${name}`);
  return {
    first: { fr: of('/i18n/fr/index.ts?first'), en: of('/i18n/en/index.ts?first') },
    words: {
      fr: [...of('/i18n/fr/index.ts'), ...styles],
      en: [...of('/i18n/en/index.ts'), ...styles],
    },
    frame: of('/shell/signed-in.tsx'),
    pages: Object.fromEntries(Object.entries(PAGES).map(([first, page]) => [first, of(page)])),
  };
}

/** Puts that script first in the page; the server allows it by its hash. */
export function early(): Plugin {
  return {
    name: 'quantieme:early',
    apply: 'build',
    transformIndexHtml: {
      order: 'post',
      handler: (_html, context) => [
        {
          tag: 'script',
          children: `(${askEarly.toString()})(${JSON.stringify(filesOf(context))})`,
          injectTo: 'head-prepend',
        },
      ],
    },
  };
}
