import type { FieldProblem } from '../domain-error.ts';

const PORTS = ['', '8443'];

/** What is wrong with an address before it is called; whether it is public is seen each time it is. */
export function problemOfWebhookUrl(text: string): FieldProblem | null {
  const url = URL.parse(text);
  if (url === null || url.protocol !== 'https:') {
    return problem('webhook/not-https', {
      fr: 'L’adresse doit commencer par https://, par exemple https://exemple.fr/quantieme.',
      en: 'The address must begin with https://, for example https://example.com/quantieme.',
    });
  }
  if (url.username !== '' || url.password !== '' || url.hash !== '') {
    return problem('webhook/with-password', {
      fr: 'L’adresse ne peut contenir ni identifiant, ni mot de passe, ni «\u00a0#\u00a0»\u00a0: chaque appel est signé.',
      en: 'The address can hold no user, no password and no “#”: every call is signed.',
    });
  }
  if (!PORTS.includes(url.port)) {
    return problem('webhook/port', {
      fr: 'Seuls les ports 443 et 8443 sont appelés.',
      en: 'Ports 443 and 8443 alone are called.',
    });
  }
  return null;
}

function problem(code: string, detail: FieldProblem['detail']): FieldProblem {
  return { pointer: '/url', code, detail };
}
