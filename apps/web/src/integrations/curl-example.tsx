import styles from './integrations.module.css';

/** What gets a token, then reads with it. Curl asks for the secret itself: a command line is no place for one. */
export function CurlExample({ id = 'client_id' }: { readonly id?: string }) {
  const { origin } = globalThis.location;
  const lines = [
    `TOKEN=$(curl -s -u '${id}' -d grant_type=client_credentials ${origin}/oauth/token | jq -r .access_token)`,
    `curl -s -H "Authorization: Bearer $TOKEN" '${origin}/v1/dossiers?limit=2'`,
  ];
  return (
    // eslint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- it scrolls sideways: the keyboard must reach it
    <pre className={styles['code']} tabIndex={0}>
      <code>{lines.join('\n')}</code>
    </pre>
  );
}
